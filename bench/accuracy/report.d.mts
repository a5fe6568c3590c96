import type { Scored } from './summary.mjs'

export function reportOf(measured: {
  groups: { title: string; note: string; tables: (Scored & { source?: string; look?: string })[] }[]
  methods: Record<string, string>
  measured: Record<string, { commit: string; date: string }>
  about: string
}): string
