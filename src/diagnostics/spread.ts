import { sharesOf } from './distribution.js'
import { momentsOf } from './moments.js'
import type { ReadColumn } from './read-draws.js'

/** How far the draws of one and the same hole are apart. All NaN of a single draw. */
export interface Spread {
  /** Of numbers: the sd of a hole's draws, averaged over holes, in sd of what is observed. NaN of classes. */
  readonly betweenSd: number
  /** Of classes: the chance that two draws of a hole differ. NaN of numbers. */
  readonly differ: number
  /**
   * The share of the drawn cells' variance (of classes: of the chance that two of them differ) that lies between
   * draws of the same cell: 0 where all draws agree, 1 where the rest of a row says nothing. NaN of a single hole.
   */
  readonly share: number
}

export function spreadOf(column: ReadColumn): Spread {
  const { drawn, classes } = column
  if (drawn.length < 2) return { betweenSd: Number.NaN, differ: Number.NaN, share: Number.NaN }
  return classes.length > 0 ? ofClasses(column) : ofNumbers(column)
}

function ofNumbers({ drawn, holes, observed }: ReadColumn): Spread {
  const sds = new Float64Array(holes.length)
  const means = new Float64Array(holes.length)
  for (let hole = 0; hole < holes.length; hole++) {
    const { mean, sd } = momentsOf(drawn.map((values) => values[hole] as number))
    means[hole] = mean
    sds[hole] = sd
  }
  const within = average(sds.map((sd) => sd ** 2))
  // The means of holes vary by their draws, too: without that.
  const between = Math.max(0, momentsOf(means).sd ** 2 - within / drawn.length)
  return {
    betweenSd: average(sds) / momentsOf(observed).sd,
    differ: Number.NaN,
    share: within === 0 ? 0 : within / (within + between),
  }
}

function ofClasses({ drawn, holes, classes }: ReadColumn): Spread {
  const draws = drawn.length
  const apart = new Float64Array(holes.length)
  const counts = new Float64Array(classes.length)
  for (let hole = 0; hole < holes.length; hole++) {
    counts.fill(0)
    let pairs = 0
    for (const values of drawn) {
      const k = values[hole] as number
      pairs += counts[k] as number
      counts[k] = (counts[k] as number) + 1
    }
    apart[hole] = 1 - pairs / ((draws * (draws - 1)) / 2)
  }
  const differ = average(apart)
  const total = new Float64Array(classes.length)
  for (const values of drawn) {
    for (const [k, share] of sharesOf(values, classes.length).entries()) {
      total[k] = (total[k] as number) + share / draws
    }
  }
  const all = 1 - total.reduce((sum, share) => sum + share * share, 0)
  const one = holes.length < 2
  const share = differ === 0 ? 0 : Math.min(1, differ / all)
  return { betweenSd: Number.NaN, differ, share: one ? Number.NaN : share }
}

function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
