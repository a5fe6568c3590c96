import type { Tensor } from '../../src/index.js'

export type How = 'bits' | 'ulps' | 'text' | 'relative' | 'scale' | 'gradient'

export function compare(
  found: unknown,
  want: Tensor | string,
  how: How,
  dtype?: string,
  terms?: number,
): number
