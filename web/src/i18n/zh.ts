import type { Words } from './en.js'
import { countsZh } from './words/counts-zh.js'
import { fillZh } from './words/fill-zh.js'
import { inputZh } from './words/input-zh.js'
import { joinZh } from './words/join-zh.js'
import { maskZh } from './words/mask-zh.js'
import { outcomeZh } from './words/outcome-zh.js'
import { pageZh } from './words/page-zh.js'
import { resultsZh } from './words/results-zh.js'
import { runZh } from './words/run-zh.js'
import { stageZh } from './words/stage-zh.js'
import { startZh } from './words/start-zh.js'
import { summaryZh } from './words/summary-zh.js'

/** 页面的简体中文文字。 */
export const zh: Words = {
  ...pageZh,
  ...maskZh,
  ...stageZh,
  ...fillZh,
  ...resultsZh,
  ...summaryZh,
  ...inputZh,
  ...joinZh,
  ...countsZh,
  ...startZh,
  ...runZh,
  ...outcomeZh,
}
