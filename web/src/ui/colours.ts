type Rgb = readonly [number, number, number]

/** A cell's colours: its own, and black or white, whichever reads better on it. */
export interface CellColours {
  readonly background: string
  readonly ink: string
}

// Blue to orange and one hue from pale to deep: both keep their order for colour-blind eyes.
const DIVERGING: readonly Rgb[] = [
  [8, 69, 148],
  [74, 144, 205],
  [188, 217, 238],
  [247, 246, 243],
  [253, 208, 150],
  [236, 138, 49],
  [166, 72, 4],
]
const SEQUENTIAL: readonly Rgb[] = [
  [244, 248, 247],
  [184, 222, 217],
  [94, 175, 170],
  [22, 117, 119],
  [5, 58, 68],
]
export const HIDDEN: CellColours = { background: 'rgb(58, 58, 66)', ink: '#fff' }
const NOTHING: CellColours = { background: 'rgb(200, 60, 60)', ink: '#fff' }

/** From -most over 0 to most. */
export function diverging(value: number, most: number): CellColours {
  return along(DIVERGING, most > 0 ? (value / most + 1) / 2 : 0.5)
}

/** From 0 to 1. */
export function sequential(share: number): CellColours {
  return along(SEQUENTIAL, share)
}

function along(stops: readonly Rgb[], share: number): CellColours {
  if (Number.isNaN(share)) return NOTHING
  const at = Math.min(1, Math.max(0, share)) * (stops.length - 1)
  const low = Math.min(stops.length - 2, Math.floor(at))
  const from = stops[low] ?? [0, 0, 0]
  const to = stops[low + 1] ?? from
  const rgb = from.map((x, i) => Math.round(x + (at - low) * ((to[i] ?? x) - x)))
  return { background: `rgb(${rgb.join(', ')})`, ink: luminance(rgb) > 0.18 ? '#000' : '#fff' }
}

/** Relative luminance, as WCAG defines it. */
export function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((x) => {
    const share = x / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
