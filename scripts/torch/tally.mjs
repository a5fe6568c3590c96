// The cases that were compared: figures of each family, and the smallest case that differs.
import { compare } from './compare.mjs'
import { decode } from './decode.mjs'

const decoded = ({ value, how }) => (how === 'text' ? value : decode(value))

/** Compares a case: how far it is off at most, as a share of what is promised, and in what. */
export function examine(testCase, runCall) {
  let worst = { share: 0, name: undefined }
  try {
    const found = runCall(testCase)
    for (const [name, want] of Object.entries(testCase.want)) {
      const share = compare(found[name], decoded(want), want.how, want.dtype, want.terms)
      if (share > worst.share)
        worst = { share, name, got: text(found[name]), want: text(decoded(want)) }
    }
  } catch (error) {
    worst = { share: Infinity, name: 'an error', got: String(error), want: 'none' }
  }
  return worst
}

export class Tally {
  families = new Map()
  smallest = undefined

  /** @param size of the case, in characters */
  add({ number, family, call, args }, worst, size) {
    const row = this.families.get(family) ?? { cases: 0, differ: 0, share: 0 }
    row.cases++
    if (worst.share <= 1) row.share = Math.max(row.share, worst.share)
    else {
      row.differ++
      if (size < (this.smallest?.size ?? Infinity)) {
        this.smallest = { number, family, call, args, size, ...worst }
      }
    }
    this.families.set(family, row)
  }

  get cases() {
    return [...this.families.values()].reduce((sum, { cases }) => sum + cases, 0)
  }

  get differ() {
    return [...this.families.values()].reduce((sum, { differ }) => sum + differ, 0)
  }

  /** Lines for people. */
  lines() {
    const head = [
      'family'.padEnd(16),
      'cases'.padStart(7),
      'differ'.padStart(7),
      '  largest error / bound',
    ]
    const rows = [...this.families].map(([family, { cases, differ, share }]) => {
      const error = share === 0 ? 'none' : share.toFixed(3)
      return `${family.padEnd(16)}${String(cases).padStart(7)}${String(differ).padStart(7)}  ${error}`
    })
    return [head.join(''), ...rows, ...this.#smallestLines()]
  }

  #smallestLines() {
    if (this.smallest === undefined) return []
    const { number, family, call, args, name, got, want } = this.smallest
    return [
      '',
      `smallest case that differs: number ${number} of ${family}, in ${name}`,
      `${call} ${JSON.stringify(args, shown)}`,
      `got  ${got}`,
      `want ${want}`,
    ]
  }
}

/** Digits enough to see a difference, and of large tensors the corners. */
const SHOWN = { profile: 'default', precision: 9, threshold: 60, edgeItems: 2 }

function text(value) {
  return typeof value === 'string' ? value : value.toString(SHOWN)
}

/** Tensors in their own words. */
function shown(_, value) {
  return typeof value?.data === 'string' && Array.isArray(value.shape) ? text(decode(value)) : value
}
