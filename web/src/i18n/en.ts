import { counts } from './words/counts.js'
import { fill } from './words/fill.js'
import { input } from './words/input.js'
import { join } from './words/join.js'
import { mask } from './words/mask.js'
import { outcome } from './words/outcome.js'
import { page } from './words/page.js'
import { results } from './words/results.js'
import { run } from './words/run.js'
import { stage } from './words/stage.js'
import { start } from './words/start.js'
import { summary } from './words/summary.js'

/** The page's words in English. */
export const en = {
  ...page,
  ...mask,
  ...stage,
  ...fill,
  ...results,
  ...summary,
  ...input,
  ...join,
  ...counts,
  ...start,
  ...run,
  ...outcome,
} as const

export type Words = Record<keyof typeof en, string>
