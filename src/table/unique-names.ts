/** Names of which a second one of the same gets `.2` after it, and so on. */
export function uniqueNames(names: readonly string[]): string[] {
  const all = new Set(names)
  const seen = new Set<string>()
  /** The first number of each name that may be free: those below are taken. */
  const numbers = new Map<string, number>()
  return names.map((name) => {
    let unique = name
    let i = numbers.get(name) ?? 2
    for (; seen.has(unique) || (unique !== name && all.has(unique)); i++) unique = `${name}.${i}`
    numbers.set(name, i)
    seen.add(unique)
    return unique
  })
}
