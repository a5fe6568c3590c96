import type { DrawnPair, PairAxis } from '../drawn-pair.js'
import {
  cross,
  type Drawing,
  type DrawingText,
  dot,
  rectangle,
  type Shape,
  shortened,
} from './drawing.js'

const WIDTH = 440
const HEIGHT = 330
const TOP = 22
const BOTTOM = 34
const RIGHT = 10
/** For the words at the left. */
const LEFT = 84
/** How far points of a class lie from its middle, in places: else they would hide one another. */
const JITTER = 0.3
/** What spreads points of the same place evenly, however many there are: the golden ratio's fraction. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Rows that have both as dots; rows that lack one or both as crosses, for each draw anew.
 *
 * @example
 * ```ts
 * const given = Table.fromColumns({ x: [1, 2, 3, 4, 5, 6], y: [2, 4, null, 8, 10, null] })
 * const pair = drawnPair(given, await drawTables(given, { draws: 3 }), ['x', 'y'])
 * pairDrawing(pair).shapes.length > 0
 * // true
 * ```
 */
export function pairDrawing({ x, y, observed, drawn }: DrawnPair): Drawing {
  const right = WIDTH - RIGHT
  const bottom = HEIGHT - BOTTOM
  const across = scale(x, LEFT + 6, right - 6)
  const up = scale(y, bottom - 6, TOP + 6)
  const path = (points: readonly number[], mark: typeof dot) => {
    let all = ''
    for (let i = 0; i < points.length; i += 2) {
      const [a, b] = [points[i] as number, points[i + 1] as number]
      if (!(a >= x.from && a <= x.to && b >= y.from && b <= y.to)) continue
      all += mark(across(a + jitter(x, i)), up(b + jitter(y, i + 1)))
    }
    return all
  }
  const shapes: Shape[] = [
    { look: 'frame', path: rectangle(LEFT, TOP, right - LEFT, bottom - TOP) },
    { look: 'observed-dots', path: path(observed, dot) },
    ...drawn.map(
      (points): Shape => ({
        look: 'drawn-crosses',
        path: path(points, (a, b) => cross(a, b, 2.5)),
      }),
    ),
  ]
  const texts: DrawingText[] = [
    { x: LEFT, y: TOP - 8, anchor: 'start', text: shortened(y.name, WIDTH - LEFT) },
    { x: right, y: HEIGHT - 4, anchor: 'end', text: shortened(x.name, WIDTH / 2) },
    ...upTexts(y, up),
    ...acrossTexts(x, across, right),
  ]
  return { width: WIDTH, height: HEIGHT, shapes, texts }
}

function scale({ from, to }: PairAxis, start: number, end: number): (value: number) => number {
  return (value) => start + ((value - from) / (to - from || 1)) * (end - start)
}

function jitter({ classes }: PairAxis, i: number): number {
  return classes.length === 0 ? 0 : JITTER * (2 * ((i * GOLDEN) % 1) - 1)
}

function upTexts(axis: PairAxis, up: (value: number) => number): DrawingText[] {
  const at = (value: number, text: string): DrawingText => ({
    x: LEFT - 6,
    y: up(value) + 4,
    anchor: 'end',
    text: shortened(text, LEFT - 8),
  })
  return axis.classes.length > 0
    ? axis.classes.map((text, k) => at(k, text))
    : [at(axis.from, axis.fromText), at(axis.to, axis.toText)]
}

function acrossTexts(
  axis: PairAxis,
  across: (value: number) => number,
  right: number,
): DrawingText[] {
  const y = HEIGHT - BOTTOM + 14
  const { classes } = axis
  if (classes.length > 0) {
    const room = (right - LEFT) / classes.length - 4
    return classes.map((text, k) => ({
      x: across(k),
      y,
      anchor: 'middle',
      text: shortened(text, room),
    }))
  }
  const half = (right - LEFT) / 2 - 8
  return [
    { x: LEFT, y, anchor: 'start', text: shortened(axis.fromText, half) },
    { x: right, y, anchor: 'end', text: shortened(axis.toText, half) },
  ]
}
