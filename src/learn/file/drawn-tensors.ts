import type { Slots } from '../cells/slots.js'
import type { Conditional, Donors } from '../draws/conditional.js'
import type { DrawnModel } from '../draws/drawn-model.js'
import { packTrees } from '../trees/packed-trees.js'
import type { NamedTensor, TensorData } from './safetensors.js'

type Conditionals = DrawnModel['conditionals']

/** A leaf says where its donors begin, and how many they are. */
export const LEAF_WIDTH = 2
/** How a column is drawn: not at all, by lines (of a number: and donors), or by donors alone. */
export const WAYS = { none: 0, lines: 1, donors: 2 } as const

/** Adds a drawn model to the tensors of a file: see `readDrawn`. */
export function putDrawn(
  tensors: Map<string, NamedTensor>,
  prefix: string,
  { gaussian, conditionals, donors }: DrawnModel,
): void {
  const { slots } = gaussian
  const put = (name: string, shape: readonly number[], data: TensorData) =>
    tensors.set(`${prefix}.${name}`, { shape, data })
  const putAll = (part: string, all: Readonly<Record<string, TensorData>>) => {
    for (const [name, data] of Object.entries(all)) put(`${part}.${name}`, [data.length], data)
  }
  putAll('gaussian', { ...gaussian.toArrays() })
  put('ways', [slots.columns], Uint8Array.from(conditionals, wayOf))
  const ranges = conditionals.map((one, c) => (slots.isNumber(c) && one?.range) || [0, 0])
  put('ranges', [slots.columns, 2], Float32Array.from(ranges.flat()))
  const lines = linesOf(conditionals, slots)
  put('lines', [lines.length / (1 + slots.count), 1 + slots.count], lines)
  const width = () => LEAF_WIDTH
  const { values: leaves, ...trees } = packTrees(donors.nodes, rootsOf(conditionals), width)
  const counts = Int32Array.from(leaves.filter((_, i) => i % LEAF_WIDTH === 1))
  putAll('trees', { ...trees, counts })
  const own = leavesOf(trees.feature, trees.roots, slots.columns)
  putAll('donors', donorsOf(donors, leaves, own, slots))
}

function wayOf(fitted: Conditional | undefined): number {
  if (fitted === undefined) return WAYS.none
  return fitted.lines === undefined ? WAYS.donors : WAYS.lines
}

/** [outputs of all columns that have lines, intercept and slots] */
function linesOf(conditionals: Conditionals, { count }: Slots): Float32Array {
  const rows = conditionals.flatMap((fitted) => {
    const { intercept = [], weights = new Float32Array(0) } = fitted?.lines ?? {}
    return [...intercept].map((first, k) => [
      first,
      ...weights.subarray(k * count, (k + 1) * count),
    ])
  })
  return Float32Array.from(rows.flat())
}

/** [columns, trees]: -1 after a column's last one. */
function rootsOf(conditionals: Conditionals): Int32Array {
  const all = conditionals.map((fitted) => fitted?.roots ?? new Int32Array(0))
  const trees = Math.max(0, ...all.map(({ length }) => length))
  const roots = new Int32Array(all.length * trees).fill(-1)
  for (const [c, own] of all.entries()) roots.set(own, c * trees)
  return roots
}

/** [columns]: how many leaves each has, of packed trees. */
export function leavesOf(feature: Int16Array, roots: Int32Array, columns: number): Int32Array {
  const leaves = new Int32Array(columns)
  const trees = roots.length / columns
  let end = feature.length
  for (let r = roots.length - 1; r >= 0; r--) {
    const root = roots[r] as number
    if (root === -1) continue
    const c = Math.floor(r / trees)
    for (let node = root; node < end; node++) {
      if (feature[node] === -1) leaves[c] = (leaves[c] as number) + 1
    }
    end = root
  }
  return leaves
}

/** What donors give, leaf by leaf: of numbers, and whether those are values; of classes. */
function donorsOf(
  { values, exact }: Donors,
  leaves: Float32Array,
  own: Int32Array,
  slots: Slots,
): Record<'values' | 'exact' | 'classes', TensorData> {
  const numbers: number[] = []
  const flags: number[] = []
  const classes: number[] = []
  let at = 0
  for (const [c, count] of own.entries()) {
    const isNumber = slots.isNumber(c)
    for (const end = at + LEAF_WIDTH * count; at < end; at += LEAF_WIDTH) {
      const from = leaves[at] as number
      const to = from + (leaves[at + 1] as number)
      for (let donor = from; donor < to; donor++) {
        if (isNumber) flags.push(exact[donor] as number)
        ;(isNumber ? numbers : classes).push(values[donor] as number)
      }
    }
  }
  return {
    values: Float32Array.from(numbers),
    // Mostly none is a value.
    exact: Uint8Array.from(flags.includes(1) ? flags : []),
    classes: Uint8Array.from(classes),
  }
}
