import { drawnSd, sharesOf } from '../distribution.js'
import { type Moments, meanOf, momentsOf, quantile, sortedOf } from '../moments.js'
import type { ReadColumn } from '../read-draws.js'
import { plainText, sizeText } from '../value-text.js'
import type { DrawNote } from './note.js'
import { scaleOf } from './scaled-column.js'

/** What is so far off is told where it is so many standard errors, too: of 16,000 by chance one. */
const ERRORS = 4
/** In sd of what is observed. */
const FAR_MEAN = 0.5
const FAR_SD = 1.5
const FAR_SHARE = 0.2
/** An sd needs so many. */
const FEW_HOLES = 5

/** Where draws are unlike what is observed. */
export function shifted(column: ReadColumn): DrawNote[] {
  return column.classes.length > 0 ? otherShare(column) : otherNumbers(column)
}

function otherNumbers(column: ReadColumn): DrawNote[] {
  const { name, observed, holes } = column
  const { isBent, of } = scaleOf(observed)
  const drawn = column.drawn.map((values) => values.map(of))
  const seen = momentsOf(observed.map(of))
  const notes: DrawNote[] = []
  const mean = meanOf(drawn.map((values) => momentsOf(values).mean))
  const by = (mean - seen.mean) / seen.sd
  // Draws of a hole go together: as many cells are drawn as there are holes, not more.
  const rarity = Math.sqrt(1 / seen.count + 1 / holes.length)
  if (Math.abs(by) > Math.max(FAR_MEAN, ERRORS * rarity)) {
    const measure = isBent ? 'median' : 'mean'
    notes.push({ code: 'mean', column: name, measure, ...textsOf(column, measure), by })
  }
  const ratio = drawnSd(drawn) / seen.sd
  const error = ERRORS * errorOfLogSd(seen) * rarity
  const isFar = Math.abs(Math.log(ratio)) > Math.max(Math.log(FAR_SD), error)
  if (holes.length >= FEW_HOLES && seen.sd > 0 && isFar) {
    const measure = isBent ? 'quartiles' : 'sd'
    notes.push({ code: 'spread', column: name, measure, ...textsOf(column, measure), ratio })
  }
  return notes
}

/** A measure of what is observed, and of what is drawn, for people. */
function textsOf(
  { kind, text, observed, drawn }: ReadColumn,
  measure: 'mean' | 'median' | 'sd' | 'quartiles',
): { observed: string; drawn: string } {
  const of = (sorted: Float64Array, sd: number) => {
    const mean = () => momentsOf(sorted).mean
    if (measure === 'mean') return kind === 'integer' ? plainText(mean()) : text(mean())
    if (measure === 'sd') return sizeText(kind, sd)
    if (measure === 'median') return text(quantile(sorted, 0.5))
    return [0.25, 0.75].map((share) => text(quantile(sorted, share))).join(' – ')
  }
  return {
    observed: of(sortedOf([observed]), momentsOf(observed).sd),
    drawn: of(sortedOf(drawn), drawnSd(drawn)),
  }
}

/** The standard error of the logarithm of an sd, by the root of how many values it is of. */
function errorOfLogSd({ kurtosis }: Moments): number {
  return Math.sqrt((Math.max(3, kurtosis) - 1) / 4)
}

function otherShare({ name, classes, observed, drawn, holes }: ReadColumn): DrawNote[] {
  const seen = sharesOf(observed, classes.length)
  const ours = new Float64Array(classes.length)
  for (const values of drawn) {
    for (const [k, share] of sharesOf(values, classes.length).entries()) {
      ours[k] = (ours[k] as number) + share / drawn.length
    }
  }
  const [n, h] = [observed.length, holes.length]
  let most: DrawNote | undefined
  let farthest = FAR_SHARE
  for (const [k, text] of classes.entries()) {
    const [a, b] = [seen[k] as number, ours[k] as number]
    const pooled = (a * n + b * h) / (n + h)
    const error = ERRORS * Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / h))
    if (Math.abs(b - a) <= Math.max(farthest, error)) continue
    farthest = Math.abs(b - a)
    most = { code: 'share', column: name, text, observed: a, drawn: b }
  }
  return most === undefined ? [] : [most]
}
