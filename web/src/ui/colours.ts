type Rgb = readonly [number, number, number]

/** A cell's colours: its own, and black or white, whichever reads better on it. */
export interface CellColours {
  /** For style sheets: light or dark, as the page is. */
  readonly background: string
  readonly ink: string
  /** For pictures, which are light. */
  readonly light: { readonly background: string; readonly ink: string }
}

/** Stops at equal distances. In the dark, what is nothing is dark. */
interface Scale {
  readonly light: readonly Rgb[]
  readonly dark: readonly Rgb[]
}

// Blue to orange and one hue from pale to deep: both keep their order for colour-blind eyes.
const DIVERGING: Scale = {
  light: [
    [8, 69, 148],
    [74, 144, 205],
    [188, 217, 238],
    [247, 246, 243],
    [253, 208, 150],
    [236, 138, 49],
    [166, 72, 4],
  ],
  dark: [
    [148, 203, 252],
    [74, 144, 205],
    [36, 82, 126],
    [42, 50, 55],
    [116, 68, 22],
    [214, 124, 40],
    [255, 200, 130],
  ],
}
const SEQUENTIAL: Scale = {
  light: [
    [244, 248, 247],
    [184, 222, 217],
    [94, 175, 170],
    [22, 117, 119],
    [5, 58, 68],
  ],
  dark: [
    [38, 47, 51],
    [26, 82, 84],
    [32, 128, 126],
    [78, 184, 176],
    [178, 238, 230],
  ],
}
const SCALES = { diverging: DIVERGING, sequential: SEQUENTIAL } as const
export type ScaleName = keyof typeof SCALES

export const HIDDEN = both([58, 58, 66], [96, 98, 112])
const NOTHING = both([200, 60, 60], [200, 60, 60])

/** From -most over 0 to most. */
export function diverging(value: number, most: number): CellColours {
  return along(DIVERGING, most > 0 ? (value / most + 1) / 2 : 0.5)
}

/** From 0 to 1. */
export function sequential(share: number): CellColours {
  return along(SEQUENTIAL, share)
}

/** The stops of a scale, for its legend. */
export function stopsOf(name: ScaleName): CellColours[] {
  const { light } = SCALES[name]
  return light.map((_, i) => along(SCALES[name], i / (light.length - 1)))
}

function along({ light, dark }: Scale, share: number): CellColours {
  if (Number.isNaN(share)) return NOTHING
  return both(between(light, share), between(dark, share))
}

function between(stops: readonly Rgb[], share: number): Rgb {
  const at = Math.min(1, Math.max(0, share)) * (stops.length - 1)
  const low = Math.min(stops.length - 2, Math.floor(at))
  const from = stops[low] ?? [0, 0, 0]
  const to = stops[low + 1] ?? from
  const mixed = (i: 0 | 1 | 2) => Math.round(from[i] + (at - low) * (to[i] - from[i]))
  return [mixed(0), mixed(1), mixed(2)]
}

function both(light: Rgb, dark: Rgb): CellColours {
  const [day, night] = [solid(light), solid(dark)]
  return {
    background: `light-dark(${day.background}, ${night.background})`,
    ink: `light-dark(${day.ink}, ${night.ink})`,
    light: day,
  }
}

function solid(rgb: Rgb): { background: string; ink: string } {
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
