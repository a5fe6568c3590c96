/** Names of which a second one of the same gets `.2` after it, and so on. */
export function uniqueNames(names: readonly string[]): string[] {
  const all = new Set(names)
  const seen = new Set<string>()
  return names.map((name) => {
    let unique = name
    for (let i = 2; seen.has(unique) || (unique !== name && all.has(unique)); i++) {
      unique = `${name}.${i}`
    }
    seen.add(unique)
    return unique
  })
}
