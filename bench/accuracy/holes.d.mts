export function uniforms(seed: number): () => number
export function choose(count: number, below: number, uniform: () => number): number[]
export function completelyAtRandom(
  rows: string[][],
  share: number,
  uniform: () => number,
): boolean[][]
export function atRandom(rows: string[][], share: number, uniform: () => number): boolean[][]
