import { slotsOf } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { Slots } from '../cells/slots.js'
import type { Conditional, Donors, Lines } from '../draws/conditional.js'
import { DrawnModel } from '../draws/drawn-model.js'
import { rangesOf } from '../draws/drawn-ranges.js'
import { Gaussian } from '../gaussian/gaussian.js'
import { unpackTrees } from '../trees/packed-trees.js'
import { LEAF_WIDTH, leavesOf, WAYS } from './drawn-tensors.js'
import { readGaussian } from './read-gaussian.js'
import type { Tensors } from './tensors.js'

/** Far beyond what standardised cells, and lines of them, come to; sums of such are finite in float32. */
const MOST: [number, number] = [-1e9, 1e9]
const FINITE: [number, number] = [-3.5e38, 3.5e38]
/** Where donors begin is a float32, which can count so far. */
const MOST_DONORS = 2 ** 24

/** Reads the parts of one drawn model. */
type Part = (name: string) => string

/**
 * A drawn model: each column is drawn by whole trees whose leaves have donors, or by lines of all slots.
 *
 * @throws RangeError if anything in it is not what it should be
 */
export function readDrawn(
  tensors: Tensors,
  prefix: string,
  learned: readonly LearnedColumn[],
  version: number,
): DrawnModel {
  const slots = slotsOf(learned)
  const name: Part = (part) => `${prefix}.${part}`
  const gaussian = Gaussian.fromArrays(readGaussian(tensors, name('gaussian'), slots, version))
  const ways = tensors.takeNumbers(name('ways'), Uint8Array, [slots.columns], [0, WAYS.donors])
  const strange = ways.findIndex((way, c) => way === WAYS.donors && slots.isNumber(c))
  if (strange >= 0) tensors.fail(name('ways'), 'of lines of every number', strange)
  const ranges = readRanges(tensors, name('ranges'), learned)
  const lines = readLines(tensors, name('lines'), slots, ways)
  const { roots, donors } = readDonors(tensors, name, slots, ways)
  const conditionals = Array.from(ways, (way, column): Conditional | undefined => {
    if (way === WAYS.none) return undefined
    const range = [ranges[2 * column] as number, ranges[2 * column + 1] as number] as const
    return { column, range, lines: lines[column], roots: roots[column] ?? new Int32Array(0) }
  })
  return new DrawnModel(gaussian, conditionals, donors)
}

/** [columns, 2]: of numbers the least and the largest that is drawn. */
function readRanges(
  tensors: Tensors,
  name: string,
  learned: readonly LearnedColumn[],
): Float32Array {
  const ranges = tensors.takeNumbers(name, Float32Array, [learned.length, 2], MOST)
  for (const [c, column] of learned.entries()) {
    const [least, most] = column.classes.length > 0 ? [0, 0] : rangesOf(column, 1).ofAll
    const own = ranges.subarray(2 * c, 2 * c + 2)
    if (!(least <= Number(own[0]) && Number(own[0]) <= Number(own[1]) && Number(own[1]) <= most)) {
      tensors.fail(name, `of a least and a largest number from ${least} to ${most} (row ${c})`, [
        ...own,
      ])
    }
  }
  return ranges
}

/** [columns] */
function readLines(
  tensors: Tensors,
  name: string,
  slots: Slots,
  ways: Uint8Array,
): (Lines | undefined)[] {
  const width = 1 + slots.count
  const outputs = Array.from(ways, (way, c) => (way === WAYS.lines ? slots.width(c) : 0))
  const total = outputs.reduce((sum, own) => sum + own, 0)
  const all = tensors.takeNumbers(name, Float32Array, [total, width], MOST)
  let from = 0
  return outputs.map((own) => {
    if (own === 0) return undefined
    const rows = Array.from({ length: own }, (_, k) =>
      all.subarray((from + k) * width, (from + k + 1) * width),
    )
    from += own
    const weights = new Float32Array(own * slots.count)
    for (const [k, row] of rows.entries()) weights.set(row.subarray(1), k * slots.count)
    return { intercept: Float32Array.from(rows, ([first]) => first as number), weights }
  })
}

/** Trees of columns that are numbers, or have no lines; and what the donors in their leaves give. */
function readDonors(
  tensors: Tensors,
  name: Part,
  slots: Slots,
  ways: Uint8Array,
): { roots: Int32Array[]; donors: Donors } {
  const feature = tensors.take(name('trees.feature'), Int16Array, [-1])
  // What is expected of a number comes after all slots.
  const strange = feature.find((f) => !(f >= -1 && f <= slots.count))
  if (strange !== undefined) {
    tensors.fail(name('trees.feature'), `of features from 0 to ${slots.count}, or -1`, strange)
  }
  const questions = feature.filter((f) => f >= 0).length
  const threshold = tensors.takeNumbers(name('trees.threshold'), Float32Array, [questions], FINITE)
  const counts = tensors.takeNumbers(
    name('trees.counts'),
    Int32Array,
    [feature.length - questions],
    [1, MOST_DONORS],
  )
  const values = new Float32Array(LEAF_WIDTH * counts.length)
  let begin = 0
  for (const [leaf, count] of counts.entries()) {
    values.set([begin, count], LEAF_WIDTH * leaf)
    begin += count
  }
  const all = tensors.take(name('trees.roots'), Int32Array, [-1])
  const roots = rootsOf(tensors, name('trees.roots'), all, slots, ways)
  const trees = { feature, threshold, values, roots: all }
  const nodes = unpackTrees(trees, () => LEAF_WIDTH)
  if (nodes === undefined || begin > MOST_DONORS) {
    tensors.fail(name('trees.feature'), 'of whole trees, one after another', 'others')
  }
  const own = leavesOf(feature, all, slots.columns)
  return { roots, donors: { nodes, ...readGifts(tensors, name, slots, counts, own) } }
}

/** [columns]: those of each; a column that has donors has one at least. */
function rootsOf(
  tensors: Tensors,
  name: string,
  all: Int32Array,
  slots: Slots,
  ways: Uint8Array,
): Int32Array[] {
  const trees = all.length / slots.columns
  if (!Number.isInteger(trees)) {
    tensors.fail(name, `of as many trees for each of ${slots.columns} columns`, all.length)
  }
  return Array.from(ways, (way, c) => {
    const own = all.subarray(c * trees, (c + 1) * trees)
    const roots = own.filter((root) => root !== -1)
    const has = slots.isNumber(c) ? way !== WAYS.none : way === WAYS.donors
    if (own.subarray(roots.length).some((root) => root !== -1) || roots.length > 0 !== has) {
      tensors.fail(name, `of ${has ? 'trees that come first' : 'no trees'} (row ${c})`, [...own])
    }
    return roots
  })
}

/** What donors give: their order is that of the leaves. */
function readGifts(
  tensors: Tensors,
  name: Part,
  slots: Slots,
  counts: Int32Array,
  own: Int32Array,
): Omit<Donors, 'nodes'> {
  let leaf = 0
  const sizes = Array.from(own, (leaves) => {
    const sum = counts.subarray(leaf, leaf + leaves).reduce((total, count) => total + count, 0)
    leaf += leaves
    return sum
  })
  const sumOf = (some: readonly number[]) => some.reduce((sum, size) => sum + size, 0)
  const total = sumOf(sizes)
  const ofNumbers = sumOf(sizes.filter((_, c) => slots.isNumber(c)))
  const numbers = tensors.takeNumbers(name('donors.values'), Float32Array, [ofNumbers], MOST)
  const flags = tensors.takeNumbers(name('donors.exact'), Uint8Array, [-1], [0, 1])
  if (flags.length !== 0 && flags.length !== ofNumbers) {
    tensors.fail(name('donors.exact'), `of shape [0] or [${ofNumbers}]`, [flags.length])
  }
  const classes = tensors.take(name('donors.classes'), Uint8Array, [total - ofNumbers])
  const values = new Float32Array(total)
  const exact = new Uint8Array(total)
  let [at, number, klass] = [0, 0, 0]
  for (const [c, size] of sizes.entries()) {
    if (slots.isNumber(c)) {
      values.set(numbers.subarray(number, number + size), at)
      exact.set(flags.subarray(number, number + size), at)
      number += size
    } else {
      const given = classes.subarray(klass, klass + size)
      const wrong = given.find((k) => k >= slots.width(c))
      if (wrong !== undefined) {
        tensors.fail(name('donors.classes'), `below ${slots.width(c)} of column ${c}`, wrong)
      }
      values.set(given, at)
      klass += size
    }
    at += size
  }
  return { values, exact }
}
