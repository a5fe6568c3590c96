export interface Random {
  normals(n: number): Float64Array
  uniforms(n: number): Float64Array
}

export interface Estimand {
  kind: 'slope' | 'intercept' | 'mean' | 'correlation'
  label: string
  truth: number
  scale: number
  formula?: string
  name?: string
  column?: string
  columns?: [string, string]
}

export type Cells = (number | string | null)[]

export interface Design {
  id: string
  title: string
  about: string
  draws: number
  lost: Record<string, number>
  estimands: Estimand[]
  peers: Record<string, { runs: number; iterations: number }>
  make(random: Random): { whole: Record<string, Cells>; holed: Record<string, Cells> }
}

export const DESIGNS: Design[]
