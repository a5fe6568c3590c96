/**
 * Diagnostics of draws: what several completed tables look like beside the one with holes, as numbers, as pictures and
 * in words. By the tables alone, whatever completed them.
 *
 * @module colmask/diagnostics
 */

export {
  type DiagnoseOptions,
  type DrawDiagnostics,
  type DrawnColumn,
  diagnoseDraws,
} from './diagnose-draws.js'
export type {
  ClassDistribution,
  ClassShare,
  NumberDistribution,
  SummaryLine,
} from './distribution.js'
export { type DrawnPair, drawnPair, type PairAxis } from './drawn-pair.js'
export { drawNoteText } from './note-text.js'
export type {
  AtBound,
  DrawNote,
  FarRows,
  FewObserved,
  NoDonors,
  OtherMean,
  OtherShare,
  OtherSpread,
  OutsideRows,
  RareClasses,
} from './notes/note.js'
export { drawnColumnText, drawnPairText } from './picture-text.js'
export { distributionDrawing } from './pictures/distribution-drawing.js'
export type { Drawing, DrawingText, Look, Shape } from './pictures/drawing.js'
export { pairDrawing } from './pictures/pair-drawing.js'
export type { Spread } from './spread.js'
