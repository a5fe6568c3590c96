import type { Command } from 'commander'
import type { ColumnModel } from '../learn/index.js'
import { DRAW } from './draw-names.js'
import type { FillOptions } from './filling.js'
import { note } from './output.js'
import type { Source } from './table-source.js'
import { UsageError } from './usage-error.js'
import { wholeNumber } from './values.js'
import { counted, countText } from './words.js'

export function addDrawOptions(command: Command): Command {
  return command
    .option(
      '--draws <number>',
      'write so many tables of what the missing cells may have been: to analyse each, and pool the results',
      wholeNumber(1, 1000),
    )
    .option('--draw <number>', 'write this one of the draws alone, from 1', wholeNumber(1, 1000))
    .option(
      '--long',
      'write the draws under one another in one file, with columns .imp and .id as mice has them',
    )
    .option('--include-given', 'with --long: the table with its holes too, as .imp 0')
}

/** Throws unless the options of draws go together. */
export function checkDraws(options: FillOptions): void {
  const { output, draws, draw, long, includeGiven } = options
  if (draws !== undefined && draw !== undefined) {
    throw new UsageError('--draws or --draw, not both: --draw 3 writes the third one alone')
  }
  if (options.shift !== undefined && draws === undefined && draw === undefined) {
    throw new UsageError('--shift needs --draws, or --draw: only draws are moved')
  }
  if (long && draws === undefined) throw new UsageError('--long needs --draws')
  if (includeGiven && !long) throw new UsageError('--include-given needs --long')
  const named = output.includes(DRAW)
  if (named && long) throw new UsageError(`--long writes one file: ${DRAW} is not for its name`)
  if (named && draws === undefined && draw === undefined) {
    throw new UsageError(`${DRAW} in the name of the output needs --draws, or --draw`)
  }
  const [other] = output.match(/\{draw[^}]*\}/g)?.filter((text) => text !== DRAW) ?? []
  if (other !== undefined) {
    throw new UsageError(`expected ${DRAW} in the name of the output, got ${other}`)
  }
  if (output === '-' && draws !== undefined && !long) {
    throw new UsageError('--draws needs -o: it writes several files (--long writes one)')
  }
}

/** Throws unless a model of a file can draw, if that is asked for; says so if it is asked for more than it has. */
export function checkModelDraws(
  known: ColumnModel,
  options: FillOptions & { model?: string },
): void {
  const { model = '', draws, draw, quiet = false } = options
  const asked = draws ?? draw
  if (asked === undefined) return
  if (!known.canDraw) {
    throw new UsageError(
      `--draws and --draw need models to draw by, and ${model} has none: learn it again with "colmask fit --draws 20", or leave --model out`,
    )
  }
  const { storedDraws } = known
  if (quiet || asked <= storedDraws || storedDraws === 0) return
  const has = `${model} has ${counted(storedDraws, 'model')} to draw by: used in turn`
  note('warning:', 'yellow', has)
}

/** Rows that a sheet has below its header. */
const SHEET_ROWS = 2 ** 20 - 1

/** Throws unless a table can be written in long form. */
export function checkLong(
  file: string,
  { table, rows }: Pick<Source, 'table' | 'rows'>,
  isWorkbook: boolean,
  { long, draws = 1, includeGiven }: FillOptions,
): void {
  if (!long) return
  const taken = ['.imp', '.id'].find((name) => table.has(name))
  if (taken !== undefined) {
    throw new UsageError(`--long adds a column ${taken}, and ${file} has one already`)
  }
  const all = rows * (draws + (includeGiven ? 1 : 0))
  if (isWorkbook && all > SHEET_ROWS) {
    const most = countText(SHEET_ROWS)
    throw new UsageError(
      `--long: a workbook has ${most} rows at most, and ${countText(all)} are drawn`,
    )
  }
}
