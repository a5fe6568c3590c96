import { dot, orthogonalise, solveFactors } from '../../least-squares.js'

/** What lies between two parallel planes; a plane where both limits are the same. */
export interface Strip {
  /** `[size]`, of length 1. */
  readonly normal: Float64Array
  readonly least: number
  readonly most: number
}

/** A plane that the point is held to. */
interface Held {
  readonly index: number
  /** Pointing to where the strip is. */
  readonly normal: Float64Array
  readonly isEqual: boolean
  /** How hard the point presses on it. */
  force: number
}

/** A point, and the strips at whose edges it is. */
export interface Nearest {
  readonly point: Float64Array
  readonly edges: readonly number[]
}

/** What a point may be outside of a strip. */
const CLOSE = 1e-13
/** What of a direction is left by those that are held, squared: less is none. */
const NONE = 1e-14

/**
 * The point nearest to the origin that is in all strips; undefined if there is none. Exact but for
 * rounding, after finitely many steps: the strip that the point is farthest from is added to those that it
 * is held to, and what no longer presses is let go.
 *
 * Source: D. Goldfarb, A. Idnani, "A numerically stable dual method for solving strictly convex quadratic
 * programs" (1983). It ends where the projections of C. Hildreth, "A quadratic programming procedure" (1957), and
 * R. Dykstra, "An algorithm for restricted least squares regression" (1983), converge to.
 */
export function nearestPoint(strips: readonly Strip[], size: number): Nearest | undefined {
  const point = new Float64Array(size)
  const held: Held[] = []
  for (let left = 10 * (strips.length + size) + 10; left > 0; left--) {
    const farthest = findFarthest(strips, point, held)
    if (farthest === undefined) return { point, edges: held.map(({ index }) => index) }
    if (!moveTo(farthest, point, held)) return undefined
  }
  return undefined
}

interface Farthest {
  readonly entering: Held
  readonly distance: number
}

function findFarthest(
  strips: readonly Strip[],
  point: Float64Array,
  held: readonly Held[],
): Farthest | undefined {
  let found: Farthest | undefined
  let most = 0
  for (const [index, { normal, least, most: upper }] of strips.entries()) {
    if (held.some((plane) => plane.index === index)) continue
    const at = dot(normal, point)
    const distance = Math.max(least - at, at - upper)
    const limit = at > upper ? upper : least
    if (!(distance > most) || distance <= CLOSE * (1 + Math.abs(limit))) continue
    most = distance
    const inward = at > upper ? normal.map((value) => -value) : normal
    found = { distance, entering: { index, normal: inward, isEqual: least === upper, force: 0 } }
  }
  return found
}

/** Moves the point into one more strip, and no farther from the others; false if there is no such place. */
function moveTo({ entering, distance }: Farthest, point: Float64Array, held: Held[]): boolean {
  let rest = distance
  for (;;) {
    const factors = orthogonalise(held.map(({ normal }) => normal))
    if (typeof factors === 'number') return false
    const { coefficients, rest: way } = solveFactors(factors, entering.normal)
    const length = dot(way, way)
    const whole = length > NONE ? rest / length : Number.POSITIVE_INFINITY
    let step = whole
    let leaving = -1
    for (const [j, { isEqual, force }] of held.entries()) {
      const share = coefficients[j] as number
      if (isEqual || share <= CLOSE || force / share >= step) continue
      step = force / share
      leaving = j
    }
    if (step === Number.POSITIVE_INFINITY) return false
    if (length > NONE) {
      for (let i = 0; i < point.length; i++)
        point[i] = (point[i] as number) + step * (way[i] as number)
      rest -= step * length
    }
    for (const [j, plane] of held.entries()) plane.force -= step * (coefficients[j] as number)
    entering.force += step
    if (leaving < 0) {
      held.push(entering)
      return true
    }
    held.splice(leaving, 1)
  }
}
