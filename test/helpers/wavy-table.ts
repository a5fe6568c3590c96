/** A table whose columns follow from a few numbers of its rows, bent, with a tenth of its cells missing; as CSV. */
export function wavyTable(rows: number, columns: number, seed = 1): string {
  let state = seed
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
  const weights = Array.from({ length: columns }, () => [next() - 0.5, next() - 0.5, next() - 0.5])
  const lines = Array.from({ length: rows }, () => {
    const hidden = [next(), next(), next()]
    return weights.map((own) => {
      const sum = own.reduce((total, weight, i) => total + weight * (hidden[i] ?? 0), 0)
      const value = sum + Math.sin(4 * (hidden[0] ?? 0)) + 0.05 * next()
      return next() < 0.1 ? '' : value.toFixed(4)
    })
  })
  const names = weights.map((_, c) => `c${c}`)
  return [names, ...lines].map((line) => line.join(',')).join('\n')
}
