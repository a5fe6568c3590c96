import { logicalOr, type Tensor, zeros } from '../../src/index.js'

/** For every line of a tensor of `shape` along `dim`: the indices of its elements in `data`. */
export function linesOf(shape: readonly number[], dim: number): number[][] {
  if (shape.length === 0) return [[0]]
  const along = dim < 0 ? dim + shape.length : dim
  const lines = new Map<string, number[]>()
  const size = shape.reduce((a, b) => a * b, 1)
  for (let index = 0; index < size; index++) {
    const place = placeOf(index, shape).map((at, d) => (d === along ? '*' : at))
    const line = lines.get(place.join()) ?? []
    line.push(index)
    lines.set(place.join(), line)
  }
  return [...lines.values()]
}

/** The index along each dimension of element `index`. */
export function placeOf(index: number, shape: readonly number[]): number[] {
  const place: number[] = []
  let rest = index
  for (const size of [...shape].reverse()) {
    place.unshift(rest % size)
    rest = Math.floor(rest / size)
  }
  return place
}

/** The mask repeated to `shape`: whether each element is hidden. */
export function hiddenOf(mask: Tensor<'bool'>, shape: readonly number[]): boolean[] {
  const full = logicalOr(mask, zeros(shape, { dtype: 'bool' }))
  return Array.from(full.data, (byte) => byte === 1)
}
