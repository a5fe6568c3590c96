import type { Work } from '../../host/work.js'
import type { Slots } from '../cells/slots.js'
import type { Gaussian } from '../gaussian/gaussian.js'
import type { Draws } from '../trees/draws.js'
import { MOST_OUTPUTS, withFewerOutputs, withOneOutput } from '../trees/fewer-outputs.js'
import type { Sample, TreeOptions } from '../trees/tree-grower.js'
import type { Completion } from './completion.js'
import { byLines, type Conditional, type Lines } from './conditional.js'
import type { DonorGrower, Gifts } from './donor-grower.js'
import { fittedLine } from './fit-line.js'
import { fitLogistic } from './fit-logistic.js'

/** What a column's distribution is fitted with. */
export interface FitInput {
  readonly completion: Completion
  /** Says what is expected of numbers: fitted to rows that were drawn, so that it is one of those it may have been. */
  readonly gaussian: Gaussian
  /** Of its prior: evidence for no relation, in rows. */
  readonly ridge: number
  readonly draws: Draws
  readonly grower: DonorGrower
}

/** Which rows a column's distribution is learned from, and how. */
export interface FitTask {
  readonly column: number
  /** Whether donors are sought among rows that are alike, not among all; and whether they give classes. */
  readonly byLeaves: boolean
  /** Rows that lines of classes are fitted to. */
  readonly members: Int32Array
  /** Rows that may be donors. */
  readonly donors: Int32Array
  readonly trees: number
  readonly range: readonly [number, number]
}

/**
 * The fewest donors in a leaf. At each node every column is tried so often, each time at a random threshold; of many
 * columns, some.
 */
const LEAST_DONORS = 3
const TRIES = { each: 4, most: 160 }
/** A value that as many of a number's cells have is drawn as it is; and all, where they are few, each with many cells. */
const ATOM_SHARE = 0.05
const FEW_VALUES = { values: 25, cells: 4 }
/** Of more slots, lines through what is there are found along one direction. */
const MANY_SLOTS = 80

/** Fits the distribution of a column given all others. It cannot end early. */
export function* fitConditional(input: FitInput, task: FitTask): Work<Conditional> {
  const { slots } = input.completion.cells
  const { column, range } = task
  const none = { column, range, roots: new Int32Array(0) }
  if (!slots.isNumber(column)) {
    if (!task.byLeaves) return { ...none, lines: yield* fitOdds(input, task) }
    return { ...none, lines: undefined, roots: yield* growForClasses(input, task) }
  }
  const { intercept, weights } = input.gaussian.givenAll(column)
  const lines = { intercept: Float32Array.of(intercept), weights: Float32Array.from(weights) }
  return { ...none, lines, roots: yield* growForNumbers(input, task, lines) }
}

function* fitOdds({ completion }: FitInput, { column, members, donors }: FitTask): Work<Lines> {
  const { slots, rows } = completion.cells
  return yield* fitLogistic({
    x: completion.rows.x,
    rows,
    slots: slots.count,
    features: slotsBut(slots, column),
    // Of few rows, none of those that were drawn may have a class.
    members: members.length > 0 ? members : donors,
    target: (row) => completion.target(column, row),
    classes: slots.width(column),
  })
}

function* growForClasses(input: FitInput, task: FitTask): Work<Int32Array> {
  const { completion, draws } = input
  const { rows, slots } = completion.cells
  const outputs = slots.width(task.column)
  const gifts = { values: new Float32Array(rows), exact: new Uint8Array(rows) }
  const y = new Float32Array(rows * outputs)
  for (const row of task.donors) {
    const k = completion.target(task.column, row)
    gifts.values[row] = k
    y[row * outputs + k] = 1
  }
  const sample = sampleOf(input, task, outputs, y)
  const judged = () => (outputs > MOST_OUTPUTS ? withFewerOutputs(sample, draws) : sample)
  return yield* growAll(input, task, outputs === 2 ? () => withOneOutput(sample) : judged, gifts)
}

/**
 * A donor gives what it is off a line that is fitted to the donors, and that is added to what the Gaussian expects: so
 * that how far this one is off, by the rows that it was fitted to, is not taken away again by donors that are near.
 */
function* growForNumbers(input: FitInput, task: FitTask, lines: Lines): Work<Int32Array> {
  const { completion } = input
  const { cells, rows: completed } = completion
  const { rows, slots } = cells
  const { column, donors } = task
  const target = (row: number) => completion.target(column, row)
  const expected = byLines(lines, slots, completed, donors)
  for (const [i, row] of donors.entries()) {
    completed.x[slots.count * rows + row] = expected[i] as number
  }
  const others = slotsBut(slots, column)
  const features = others.length > MANY_SLOTS ? Int32Array.of(slots.count) : others
  const fitted = yield* fittedLine(completed.x, rows, features, donors, target, input.ridge)
  // Around a line through them, errors are smaller than around the one that is drawn.
  const unique = new Set(donors).size
  const larger = Math.sqrt(1 / (1 - Math.min(features.length + 1, unique / 4) / unique))
  const y = new Float32Array(rows)
  const values = new Float32Array(rows)
  const exact = new Uint8Array(rows)
  const atoms = task.byLeaves ? atomsOf(Float32Array.from(donors, target)) : new Set()
  for (const [i, row] of donors.entries()) {
    const error = target(row) - (fitted[i] as number)
    y[row] = error
    exact[row] = Number(atoms.has(target(row)))
    values[row] = exact[row] === 1 ? target(row) : larger * error
  }
  const sample = sampleOf(input, task, 1, y)
  return yield* growAll(input, task, () => sample, { values, exact })
}

function* growAll(
  { draws, grower }: FitInput,
  { byLeaves, donors, trees }: FitTask,
  sampleFor: () => Sample,
  gifts: Gifts,
): Work<Int32Array> {
  const roots = new Int32Array(byLeaves ? trees : 1)
  for (let t = 0; t < roots.length; t++) {
    const sample = sampleFor()
    const tries = Math.min(sample.columns.length, TRIES.most)
    const options: TreeOptions = { tries, minLeaf: LEAST_DONORS, ...(!byLeaves && { depth: 0 }) }
    roots[t] = yield* grower.grow(sample, donors.slice(), gifts, options, draws)
  }
  return roots
}

function sampleOf(
  { completion }: FitInput,
  task: FitTask,
  outputs: number,
  y: Float32Array,
): Sample {
  const { rows, slots } = completion.cells
  const { column } = task
  const starts = slots.offsets.slice(0, -1).filter((_, c) => c !== column)
  // What is expected of a number is a column to ask for, too.
  const asked = slots.isNumber(column) ? [...starts, slots.count] : [...starts]
  const columns = Int32Array.from(
    { length: TRIES.each * asked.length },
    (_, i) => asked[i % asked.length] as number,
  )
  const widths = Int32Array.from([...slots.widths(), 1])
  return { rows, columns, widths, outputs, x: completion.rows.x, y }
}

/** The values that many of the cells have. */
function atomsOf(values: Float32Array): Set<number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const { values: few, cells } = FEW_VALUES
  if (counts.size <= few && values.length >= cells * counts.size) return new Set(counts.keys())
  return new Set([...counts].filter(([, n]) => n >= ATOM_SHARE * values.length).map(([v]) => v))
}

/** Whether a number has values that many of its cells have. */
export function hasAtoms(values: Float32Array): boolean {
  return atomsOf(values).size > 0
}

function slotsBut(slots: Slots, column: number): Int32Array {
  const all = Int32Array.from({ length: slots.count }, (_, s) => s)
  return all.filter((s) => s < slots.start(column) || s >= slots.end(column))
}
