import { rangeError } from '../../errors.js'
import type { Slots } from '../cells/slots.js'
import type { ExpertArrays } from '../ensemble/expert-arrays.js'

/**
 * Sees that an expert's arrays fit its columns and each other, so that a damaged file is an error
 * here, and not a wrong number, or a tree without end, later.
 *
 * @throws RangeError if they do not
 */
export function checkExpert(fn: string, arrays: ExpertArrays, slots: Slots): void {
  const fail = (what: string, got: unknown): never => {
    throw rangeError(fn, `a model whose ${what} fit its columns`, got)
  }
  const get = <T>(name: string, Type: new () => T): T => {
    const array = arrays[name]
    return array instanceof Type ? array : fail(name, array === undefined ? 'none' : array)
  }
  const ownLevels = get('gaussian.levels', Int32Array)
  const scale = get('gaussian.scale', Float64Array)
  const d = scale.reduce((count, sd) => count + Number(sd > 0), 0)
  const { columns, count, levels } = slots
  if (ownLevels.length !== columns || levels.some((classes, c) => ownLevels[c] !== classes)) {
    fail('levels', [...ownLevels])
  }
  const lengths = { centre: count, scale: count, mean: d, precision: d * d }
  for (const [name, length] of Object.entries(lengths)) {
    const array = get(`gaussian.${name}`, Float64Array)
    if (array.length !== length) fail(name, array.length)
    if (!array.every(Number.isFinite)) fail(name, 'some that are not finite')
  }
  const feature = get('forest.feature', Int16Array)
  const threshold = get('forest.threshold', Float32Array)
  const next = get('forest.next', Int32Array)
  const values = get('forest.values', Float32Array)
  const roots = get('forest.roots', Int32Array)
  const nodes = feature.length
  if (threshold.length !== nodes || next.length !== nodes) fail('nodes', threshold.length)
  if (roots.length % columns !== 0) fail('roots', roots.length)
  if (roots.some((root) => root < -1 || root >= nodes)) fail('roots', 'some beyond the nodes')
  for (let node = 0; node < nodes; node++) {
    const f = feature[node] as number
    const to = next[node] as number
    // Children come after their parent.
    const right = f < 0 ? to >= 0 && to < values.length : f < count && to > node && to < nodes - 1
    if (!right) fail('nodes', `one to ${to}`)
  }
}
