export interface Ours {
  rmse?: number
  right?: number
  seconds: number
}

export interface Peer {
  rmse?: number
  acc?: number
  seconds: number
}

export interface Scored {
  name: string
  rows: number
  columns: number
  ours: Record<string, Ours>
  peers: Record<string, Peer>
}

export const BOUND: number
export function bestOf(errors: [string, number][]): [string, number]
export function geometricMean(values: number[]): number
export function bestPeer(table: Scored): [string, number]
export function ratioOf(table: Scored, budget: string, peer?: string): number
export function summarise(
  tables: Scored[],
  budget: string,
  peer?: string,
): { count: number; mean: number; worst: string; worstRatio: number; beyond: number }
export function shareOf(table: Scored, name: string): number
export function categoryMeans(
  tables: Scored[],
  names: string[],
  budget: string,
): { count: number; means: Map<string, number> }
export function aheadBy(tables: Scored[], budget: string, peer: string): number
