import type { Kind, ModelColumn } from 'colmask/learn'
import type { Say } from '../../i18n/language.js'
import type { Filled, PackedTable } from '../messages.js'
import { numberText } from './axis.js'

/** A column as the table of columns tells of it. */
export interface ColumnLine {
  readonly name: string
  readonly kind: Kind
  readonly holes: number
  readonly filled: number
  /** What was learned of it; undefined if it was left out. */
  readonly model: ModelColumn | undefined
  /** By what its skill is sorted: -1 where there is none. */
  readonly skill: number
  /** Typical error as a share of that of the mean: errors in different units compare so. */
  readonly error: number
}

export function linesOf(before: PackedTable, filled: Filled): ColumnLine[] {
  const models = new Map(filled.columns.map((model) => [model.name, model]))
  return before.columns.map(({ name, kind, missing }, c) => {
    const isOut = filled.roles[c] === 'leave' || kind === 'text'
    const model = isOut ? undefined : models.get(name)
    const isJudged = model !== undefined && !Number.isNaN(model.error)
    return {
      ...{ name, kind, model },
      holes: missing,
      filled: missing - (filled.table.columns[c]?.missing ?? missing),
      skill: isJudged ? model.skill : -1,
      error: isJudged ? model.error / (model.typicalError || 1) : Number.POSITIVE_INFINITY,
    }
  })
}

export type SortKey = 'name' | 'kind' | 'holes' | 'filled' | 'skill' | 'error'

/** Lines in an order; equals stay in that of the table. */
export function sorted(lines: readonly ColumnLine[], key: SortKey, down: boolean): ColumnLine[] {
  const compare = (a: ColumnLine, b: ColumnLine) => {
    const [x, y] = [a[key], b[key]]
    if (typeof x === 'string' && typeof y === 'string') {
      return x.localeCompare(y, undefined, { numeric: true })
    }
    return x < y ? -1 : x > y ? 1 : 0
  }
  return [...lines].sort((a, b) => (down ? compare(b, a) : compare(a, b)))
}

const SKILLS = [
  [0.9, 'skillVery'],
  [0.6, 'skillWell'],
  [0.3, 'skillPartly'],
  [0.05, 'skillWeakly'],
] as const

/** How well it is predicted, in a few words. */
export function skillText({ model }: ColumnLine, say: Say): string {
  if (model === undefined) return say('notUsed')
  const { filledWith, skill, rules } = model
  if (rules.length > 0) return say('skillRule')
  if (filledWith === 'mean') return say('skillMean')
  if (filledWith === 'mode') return say('skillMode')
  if (filledWith === 'constant') return say('skillConstant')
  if (filledWith === 'nothing') return say('notUsed')
  const word = SKILLS.find(([least]) => skill >= least)?.[1] ?? 'skillHardly'
  return say(word, { share: `${Math.round(100 * skill)} %` })
}

/** The same in sentences. */
export function sentencesOf(line: ColumnLine, say: Say): string[] {
  const { model } = line
  if (model === undefined) return [say('leftOut')]
  const { filledWith, rules, kind, asClasses } = model
  const texts: string[] = []
  if (rules.length > 0)
    texts.push(say('byRule', { rules: rules.map(({ text }) => text).join(say('semicolon')) }))
  if (filledWith === 'mean') texts.push(say('leftAtMean'))
  if (filledWith === 'mode') texts.push(say('leftAtMode'))
  if (filledWith === 'constant') texts.push(say('leftConstant'))
  if (kind === 'integer' && asClasses) texts.push(say('asClasses'))
  const { error, typicalError } = model
  const [own, mean] = [errorOf(model, error), errorOf(model, typicalError)]
  if (own === '' || filledWith === 'nothing' || filledWith === 'constant') return texts
  const key = asClasses ? 'errorShare' : kind === 'date' ? 'errorDays' : 'errorNumber'
  return [...texts, say(key, { error: own, typical: mean })]
}

const DAY = 86_400_000

/** How far off it typically is; '' if that is not known. */
export function errorText({ model }: ColumnLine, say: Say): string {
  if (model === undefined || model.filledWith === 'constant') return '–'
  const text = errorOf(model, model.error)
  if (text === '') return '–'
  if (model.asClasses) return say('errorWrong', { share: text })
  return model.kind === 'date' ? say('errorOfDays', { days: text }) : text
}

function errorOf({ kind, asClasses }: ModelColumn, error: number): string {
  if (Number.isNaN(error)) return ''
  if (asClasses) return `${(100 * error).toFixed(error < 0.1 ? 1 : 0)} %`
  return numberText(Number((error / (kind === 'date' ? DAY : 1)).toPrecision(3)))
}
