import type { ClassDistribution } from '../distribution.js'
import { meanOf } from '../moments.js'
import { percent } from '../value-text.js'
import { type Drawing, px, rectangle, type Shape, shortened } from './drawing.js'

const WIDTH = 270
const ROW = 36
const BAR = 6

/** Of each class a bar of what is observed and one of what is drawn, on it a stroke for each draw. */
export function sharesDrawing({ classes }: ClassDistribution): Drawing {
  const shapes: Shape[] = []
  const texts: Drawing['texts'][number][] = []
  for (const [i, { text, observed, drawn }] of classes.entries()) {
    const y = ROW * i
    const mean = meanOf(drawn)
    const shares = `${percent(observed)} / ${percent(mean)}`
    texts.push({ x: 0, y: y + 11, anchor: 'start', text: shortened(text, 180) })
    texts.push({ x: WIDTH, y: y + 11, anchor: 'end', text: shares })
    const wide = WIDTH - 2
    shapes.push({ look: 'observed-area', path: rectangle(0, y + 15, wide * observed, BAR) })
    shapes.push({ look: 'drawn-area', path: rectangle(0, y + 22, wide * mean, BAR) })
    const strokes = drawn.map((share) => `M${px(1 + wide * share)} ${y + 21}v${BAR + 3}`)
    shapes.push({ look: 'drawn-line', path: strokes.join('') })
  }
  return { width: WIDTH, height: ROW * classes.length, shapes, texts }
}
