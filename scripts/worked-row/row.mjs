// The model of examples/penguins.csv that the page goes through, and the row of it that is followed.
import { readFileSync } from 'node:fs'
import { workThrough } from '../../dist/host/work.js'
import { rowsOf } from '../../dist/learn/cells/cells.js'
import { encode, typicalSlots } from '../../dist/learn/cells/encode.js'
import { learnedOnly } from '../../dist/learn/cells/learned-column.js'
import { inOrderOfHashes, rowHashes } from '../../dist/learn/cells/row-hashes.js'
import { Streams } from '../../dist/learn/cells/streams.js'
import { drawFolds } from '../../dist/learn/ensemble/draw-folds.js'
import { modelFromBytes } from '../../dist/learn/file/model-file.js'
import { ColumnModel, parseCsv } from '../../dist/learn/index.js'

export const BUDGET = 'fast'
export const SEED = 1
/** The row, counted from 0, and the cells of it that are emptied. */
export const ROW = 261
export const EMPTIED = ['body_mass_g', 'sex']
/** The hole whose filling is followed, and a cell of the row that judges: in another row it is another one. */
export const FOLLOWED = 'body_mass_g'
export const HELD_BACK = 'bill_depth_mm'

const text = readFileSync(new URL('../../examples/penguins.csv', import.meta.url), 'utf8')
const lines = text.trim().split('\n')
export const header = lines[0].split(',')
/** The row's cells as they are in the file, and with two of them emptied. */
export const whole = lines[ROW + 1].split(',')
export const given = whole.map((cell, i) => (EMPTIED.includes(header[i]) ? '' : cell))
export const table = parseCsv(lines.with(ROW + 1, given.join(',')).join('\n'))

/** As its users see it. */
export const fitted = await ColumnModel.fit(table, { seed: SEED, budget: BUDGET, threads: 1 })
/** As it is inside. */
export const model = modelFromBytes('load', fitted.toBytes())
export const learned = learnedOnly(model.columns)
export const names = learned.map(({ name }) => name)
export const typical = typicalSlots(learned)

const cells = encode(
  table.rows,
  names.map((name) => table.column(name)),
  learned,
)
export const { slots } = cells
/** The row's cells. */
export const row = rowsOf(cells, ROW, ROW + 1)
export const hash = rowHashes(cells)[ROW]
/** All rows in the order of their hashes, and where this one is among them. */
export const hashed = inOrderOfHashes(cells)
export const at = hashed.hashes.indexOf(hash)
export const foldSeed = new Streams(SEED).seedOf('folds')
export const folds = workThrough(drawFolds(hashed, model.fittedOn.limits, foldSeed))
