/** What a dictionary has of its own under a name: none of what every object has, such as `constructor`. */
export function own<T>(words: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}
