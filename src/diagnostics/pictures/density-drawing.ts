import type { NumberDistribution } from '../distribution.js'
import { PLACES } from '../kernel-density.js'
import {
  cross,
  type Drawing,
  type DrawingText,
  line,
  px,
  type Shape,
  shortened,
} from './drawing.js'

const WIDTH = 270
const HEIGHT = 110
const BELOW = 18
/** For each hole, where they are shown one by one. */
const ROW = 14
/** A drawn density may be so many times as high as the observed one before it is cut. */
const HIGHEST = 2.5

/**
 * The density of what is observed, and a thin one for each draw; or where there are few holes, a row of crosses for
 * each of them, a cross for each draw.
 */
export function densityDrawing(of: NumberDistribution): Drawing {
  const { from, to, observed, drawn, points } = of
  const x = (value: number) => ((value - from) / (to - from || 1)) * WIDTH
  const below = points.length > 0 ? ROW * points.length + 4 : 0
  const peak = Math.max(0, ...observed)
  const drawnPeak = drawn.reduce((most, curve) => Math.max(most, ...curve), 0)
  const top = (peak === 0 ? drawnPeak : Math.min(Math.max(peak, drawnPeak), HIGHEST * peak)) || 1
  const curve = (density: readonly number[]) =>
    line(
      density.map((height, i) => [
        (i / (PLACES - 1)) * WIDTH,
        HEIGHT - (HEIGHT - 4) * Math.min(1, height / top),
      ]),
    )
  const shapes: Shape[] = [
    { look: 'frame', path: `M0 ${HEIGHT}H${WIDTH}` },
    ...[of.least, of.largest].map((value): Shape => {
      const at = px(x(value))
      return { look: 'frame', path: `M${at} ${HEIGHT + below - 4}v8` }
    }),
  ]
  if (observed.length > 0) {
    const path = curve(observed)
    shapes.push({ look: 'observed-area', path: `${path}V${HEIGHT}H0z` })
    shapes.push({ look: 'observed-line', path })
  }
  for (const density of drawn) shapes.push({ look: 'drawn-line', path: curve(density) })
  for (const [i, values] of points.entries()) {
    const y = HEIGHT + ROW * (i + 0.5) + 2
    shapes.push({ look: 'frame', path: `M0 ${px(y)}H${WIDTH}` })
    const inside = values.filter((value) => value >= from && value <= to)
    const path = inside.map((value) => cross(x(value), y)).join('')
    shapes.push({ look: 'drawn-crosses', path })
  }
  const height = HEIGHT + below + BELOW
  return { width: WIDTH, height, shapes, texts: endTexts(of, x, height - 4) }
}

/** The least and the largest value that was observed, under their places; beside one another where these are close. */
function endTexts(
  { least, largest, leastText, largestText }: NumberDistribution,
  x: (value: number) => number,
  y: number,
): DrawingText[] {
  const [a, b] = [shortened(leastText, WIDTH / 2 - 8), shortened(largestText, WIDTH / 2 - 8)]
  if (least === largest) return [{ x: x(least), y, anchor: 'middle', text: a }]
  const [left, right] = [x(least), x(largest)].map((at) => Math.min(WIDTH, Math.max(0, at))) as [
    number,
    number,
  ]
  const half = (text: string) => 3.2 * text.length
  if (right - left < half(a) + half(b) + 10) {
    const middle = Math.min(WIDTH - half(a + b) - 8, Math.max(half(a + b) + 8, (left + right) / 2))
    return [{ x: middle, y, anchor: 'middle', text: `${a} – ${b}` }]
  }
  return [
    { x: Math.max(half(a), left), y, anchor: 'middle', text: a },
    { x: Math.min(WIDTH - half(b), right), y, anchor: 'middle', text: b },
  ]
}
