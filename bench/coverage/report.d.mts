import type { Design } from './designs.mjs'
import type { Summary } from './summary.mjs'

type Summaries = Record<string, Summary>
export interface MeasuredDesign extends Design {
  ours?: { drawnBy: string; runs: number; seconds: number; methods: Record<string, Summaries> }
  peers: Record<string, { runs: number; iterations: number; seconds: number; estimands: Summaries }>
}

export function reportOf(
  designs: MeasuredDesign[],
  of: { mice?: string; r?: string; seed: number },
): string
