import { version } from '../../../../package.json'
import type { Say } from '../../i18n/language.js'
import { KIND_NAMES } from '../kind-names.js'
import type { Filled, PackedTable, SheetText } from '../messages.js'
import { linesOf, sentencesOf, skillText } from './column-line.js'

const EFFORTS = { fast: 'effortFast', balanced: 'effortBalanced', best: 'effortBest' } as const

/** How a table was filled, a line each: for the report, and the sheet of a workbook. */
export function settingsOf(
  name: string,
  table: PackedTable,
  filled: Filled,
  say: Say,
): readonly (readonly [what: string, text: string])[] {
  const { settings, seconds } = filled
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  const holes = sum(table.columns.map(({ missing }) => missing))
  const done = sum(filled.table.columns.map((column) => column.filled))
  const { budget, seed } = settings
  const effort = EFFORTS[budget as keyof typeof EFFORTS]
  return [
    [say('howFile'), name],
    [say('howSize'), say('howSizeIs', { rows: table.rows, columns: table.columns.length })],
    [say('howHoles'), say('holesFilled', { filled: done, holes })],
    [say('howDate'), new Date(settings.when).toISOString().slice(0, 16).replace('T', ' ')],
    [say('howProgram'), `colmask ${version}`],
    ...(filled.by === undefined
      ? [
          [say('effort'), effort === undefined ? String(budget) : say(effort)] as const,
          [say('seed'), String(seed)] as const,
        ]
      : [[say('modelHere', { name: '' }).trim(), filled.by] as const]),
    [say('howTime'), say('seconds', { seconds: Math.ceil(seconds) })],
    [say('howMeasured'), say('howMeasuredIs')],
    [say('howLimits'), say('howLimitsAre')],
  ]
}

/** Two sheets: of the whole, and of each column. */
export function sheetsOf(name: string, table: PackedTable, filled: Filled, say: Say): SheetText[] {
  const settings = settingsOf(name, table, filled, say)
  const lines = linesOf(table, filled)
  const known = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(4)) : null)
  return [
    {
      name: say('howSheet'),
      columns: [
        [say('howWhat'), settings.map(([what]) => what)],
        [say('value'), settings.map(([, text]) => text)],
      ],
    },
    {
      name: say('columnSheet'),
      columns: [
        [say('columnName'), lines.map((line) => line.name)],
        [say('columnKind'), lines.map(({ kind }) => say(KIND_NAMES[kind]))],
        [say('columnHoles'), lines.map(({ holes }) => holes)],
        [say('columnFilled'), lines.map((line) => line.filled)],
        [say('columnHow'), lines.map((line) => skillText(line, say))],
        [say('columnSkill'), lines.map(({ skill }) => (skill < 0 ? null : known(skill)))],
        [say('howNote'), lines.map((line) => sentencesOf(line, say).join(' '))],
      ],
    },
  ]
}
