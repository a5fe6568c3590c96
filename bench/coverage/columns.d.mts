import type { Cells } from './designs.mjs'

export function fingerprintOf(holed: Record<string, Cells>): number
