/** The shortest decimal that is this float32 again: what it is, in full. */
export function shortest(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  for (let digits = 1; digits <= 9; digits++) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === Math.fround(value)) {
      const plain = String(Number(text))
      const power = Number(text).toExponential().replace('e+', 'e')
      return plain.replace('e+', 'e').length > power.length + 3 ? power : plain.replace('e+', 'e')
    }
  }
  return String(value)
}

/** The same with the signs that people read. */
export function full(value: number): string {
  return shortest(value).replace('-', '−').replace('Infinity', '∞')
}

/** Short enough for a cell of a heat map. */
export function brief(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return full(value)
  const size = Math.abs(value)
  if (size >= 1e4) return value.toExponential(0).replace('-', '−').replace('e+', 'e')
  const text = value.toFixed(size >= 100 ? 0 : digits)
  return text.replace('-', '−')
}
