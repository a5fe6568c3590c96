/**
 * A picture as data, for whatever draws it: an SVG of `width` times `height`, in which each shape is a path of the class
 * `look`. Colours are the style sheet's.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** From back to front. */
  readonly shapes: readonly Shape[]
  readonly texts: readonly DrawingText[]
}

/** What is observed or drawn, as an area, a line, dots or crosses; or a line of the frame. */
export type Look =
  | 'observed-area'
  | 'observed-line'
  | 'observed-dots'
  | 'drawn-area'
  | 'drawn-line'
  | 'drawn-crosses'
  | 'frame'

/** A path of SVG. Dots are lines of no length, with round caps. */
export interface Shape {
  readonly look: Look
  readonly path: string
}

/** Words in a picture. */
export interface DrawingText {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

/** A coordinate with as many digits as a screen has use for. */
export function px(value: number): string {
  return String(Math.round(10 * value) / 10)
}

/** Text of about so many pixels at most, in letters of 11. */
export function shortened(text: string, width: number): string {
  const most = Math.max(2, Math.floor(width / 6.2))
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`
}

export function line(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

export function dot(x: number, y: number): string {
  return `M${px(x)} ${px(y)}h0`
}

export function cross(x: number, y: number, size = 3): string {
  return `M${px(x - size)} ${px(y - size)}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`
}
