import { show } from '../../errors.js'
import type { Finding } from '../findings/finding.js'
import { booleanWord } from './boolean-words.js'
import { type Candidate, MOST_MARKERS } from './candidates.js'
import type { Kind } from './kind.js'
import type { DecimalMark, GuessedNumbers } from './numbers/number-guess.js'
import type { ColumnSurvey } from './survey.js'
import { CELLS_EACH, hasWideGaps, MOST_CODES } from './wide-gaps.js'

/** What is to be told of a column of numbers. */
export function numberFindings(
  column: string,
  survey: ColumnSurvey,
  kind: Kind,
  { open, limits }: GuessedNumbers,
): Finding[] {
  if (kind !== 'number' && kind !== 'integer') return []
  const { infinite } = survey
  return [
    ...(kind === 'integer' ? codesIn(column, survey) : []),
    ...(open === undefined ? [] : [{ code: 'open-decimal', column, text: open }]),
    ...(limits > 0 ? [{ code: 'limits', column, count: limits }] : []),
    ...(infinite > 0 ? [{ code: 'infinite', column, count: infinite }] : []),
  ]
}

/** Few whole numbers with wide gaps between them: statuses, postal codes. How they are learned a fit decides. */
function codesIn(column: string, { kind, given, distinct }: ColumnSurvey): Finding[] {
  if (kind !== undefined || distinct.size < 3 || distinct.size > MOST_CODES) return []
  const values = distinct.sorted().map(Number)
  values.sort((a, b) => a - b)
  if (given < CELLS_EACH * values.length || !values.every(Number.isInteger)) return []
  if (!hasWideGaps(values)) return []
  return [{ code: 'codes', column, count: values.length, texts: values.slice(0, 4).map(String) }]
}

/** Dates that can be read in two ways. */
export function openDate(
  column: string,
  { firstDate }: ColumnSurvey,
  texts: readonly string[],
): Finding {
  return { code: 'open-date', column, texts, ...(firstDate ?? { text: show(texts[0]) }) }
}

/** Why a column is text or a category though most of it is something else. */
export function doubts(
  column: string,
  survey: ColumnSurvey,
  kind: Kind,
  candidates: readonly Candidate[],
  numbers: GuessedNumbers,
  said: DecimalMark,
): Finding[] {
  if (survey.isNested || survey.declared !== undefined) return []
  if (survey.kind !== undefined || (kind !== 'text' && kind !== 'category')) return []
  const { given, codes, firstCode } = survey
  const [best] = [...candidates].sort((a, b) => b.fits - a.fits)
  const digits = survey.numbers.count + codes
  if (codes > 0 && 2 * digits >= given) {
    return [{ code: 'leading-zeros', column, count: codes, of: given, ...firstCode }]
  }
  // A decimal mark that was said may be the reason why few fit.
  const written = survey.numbers.count + survey.written.count
  if (said !== undefined && numbers.misfit !== undefined && 2 * written >= given) {
    return [{ code: 'decimal-misfits', column, count: numbers.fits, of: given, ...numbers.misfit }]
  }
  if (best === undefined || best.fits < 2 || 2 * best.fits < given) return []
  if (best.kind === 'number' && best.fits === given && !numbers.isSafe) {
    return [{ code: 'too-large', column, count: given }]
  }
  if (best.fits === given) return []
  if (best.kind === 'number' && numbers.units.length > 1) {
    if (kind === 'category') return []
    return [{ code: 'units', column, count: best.fits, of: given, texts: numbers.units }]
  }
  const words = survey.odd.entries().filter(([text]) => booleanWord(text) < 0)
  const texts = words.length <= MOST_MARKERS ? words.map(([text]) => text) : []
  const of = { count: best.fits, of: given, ...best.misfit }
  return [{ code: `mostly-${best.kind}s`, column, ...of, texts }]
}
