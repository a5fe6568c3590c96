/** Milliseconds of the sum below where costs of learning were measured. */
const USUAL = 27
const TERMS = 1e7

/** How much slower this machine is now than the one where costs of learning were measured, about. */
export function slowness(): number {
  const numbers = new Float64Array(1024).fill(1.000001)
  const start = performance.now()
  let sum = 0
  for (let i = 0; i < TERMS; i++) sum = sum * 0.5 + (numbers[i & 1023] ?? 0)
  const milliseconds = performance.now() - start
  // Without it, nothing would need the sum.
  return sum > 0 ? Math.min(10, Math.max(0.5, milliseconds / USUAL)) : 1
}
