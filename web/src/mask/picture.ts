import { type ScaleName, stopsOf } from '../ui/colours.js'
import type { LegendOf } from '../ui/legend.js'
import { cellsOf, legendOf } from './cells.js'
import { type MaskState, nameAt } from './state.js'
import { STEPS, type StepName, type Steps } from './steps.js'

/** Between maps, and around them. */
const GAP = 32
const TITLE = 44
const NAMES = 24
const LEGEND = 44
/** Of a map's cells, together. */
const WIDTH = 320

interface Size {
  readonly cell: { readonly width: number; readonly height: number }
  /** Room for the names of rows. */
  readonly left: number
  readonly map: { readonly width: number; readonly height: number }
}

/** A picture of several maps side by side, for slides. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The maps of a state as SVG, in the colours of a light page. */
export function pictureOf(
  state: MaskState,
  steps: Steps,
  titles: Readonly<Record<StepName, string>>,
): Picture {
  const size = sizeOf(state)
  const width = GAP + STEPS.length * (size.map.width + GAP)
  const height = size.map.height + 2 * GAP
  const maps = STEPS.map((map, i) => {
    const x = GAP + i * (size.map.width + GAP)
    return `<g transform="translate(${x} ${GAP})">${mapOf(map, state, steps, titles[map], size)}</g>`
  })
  const scales = (['diverging', 'sequential'] as const).map(gradientOf)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif" font-size="14">
<defs>${scales.join('')}<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" stroke="#888" stroke-opacity="0.4" stroke-width="2"/></pattern></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
${maps.join('\n')}
</svg>
`
  return { svg, width, height }
}

function sizeOf({ rows, columns, rowNames }: MaskState): Size {
  const width = Math.max(16, Math.min(64, Math.round(WIDTH / columns)))
  const height = Math.min(width, 44)
  const longest = Math.max(2, ...(rowNames ?? []).map((name) => name.length))
  const left = 12 + 8 * Math.min(14, longest)
  return {
    cell: { width, height },
    left,
    map: {
      width: left + columns * width,
      height: TITLE + NAMES + rows * height + LEGEND,
    },
  }
}

function mapOf(map: StepName, state: MaskState, steps: Steps, title: string, size: Size): string {
  const { rows, columns } = state
  const { width, height } = size.cell
  const top = TITLE + NAMES
  const cell = cellsOf(map, state, steps)
  const parts = [
    `<text y="20" font-size="20" font-weight="600" fill="#1c2326">${escaped(title)}</text>`,
  ]
  const label = (x: number, y: number, anchor: string, text: string, most: number) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="12" fill="#4f5b5f">${escaped(cut(text, most))}</text>`
  for (let column = 0; column < columns; column++) {
    const x = size.left + (column + 0.5) * width
    parts.push(label(x, top - 8, 'middle', nameAt(state.columnNames, column), width / 7))
  }
  for (let row = 0; row < rows; row++) {
    const y = top + row * height
    parts.push(label(size.left - 8, y + height / 2 + 4, 'end', nameAt(state.rowNames, row), 14))
    for (let column = 0; column < columns; column++) {
      const { text, colours, hidden } = cell(row, column)
      const x = size.left + column * width
      const box = `x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}" rx="4"`
      parts.push(`<rect ${box} fill="${colours.light.background}"/>`)
      if (hidden) parts.push(`<rect ${box} fill="url(#hatch)"/>`)
      if (width >= 36) {
        const font = Math.min(15, width / 3.6)
        parts.push(
          `<text x="${x + width / 2}" y="${y + height / 2 + font / 3}" text-anchor="middle" font-size="${font}" fill="${colours.light.ink}">${escaped(text)}</text>`,
        )
      }
    }
  }
  const y = top + rows * height + 12
  const legend = legendOf(map, state, steps)
  if (legend.scale) parts.push(legendPicture(legend, legend.scale, size.left, y))
  return parts.join('')
}

function legendPicture({ values = [] }: LegendOf, scale: ScaleName, x: number, y: number): string {
  const width = 120
  const ticks = values.map((value, i) => {
    const at = x + (i * width) / Math.max(1, values.length - 1)
    return `<text x="${at}" y="${y + 24}" text-anchor="middle" font-size="11" fill="#4f5b5f">${escaped(value)}</text>`
  })
  return `<rect x="${x}" y="${y}" width="${width}" height="8" rx="4" fill="url(#${scale})"/>${ticks.join('')}`
}

function gradientOf(name: ScaleName): string {
  const stops = stopsOf(name)
  const text = stops.map(
    ({ light }, i) => `<stop offset="${i / (stops.length - 1)}" stop-color="${light.background}"/>`,
  )
  return `<linearGradient id="${name}">${text.join('')}</linearGradient>`
}

function cut(text: string, most: number): string {
  const signs = [...text]
  const room = Math.max(2, Math.floor(most))
  return signs.length <= room ? text : `${signs.slice(0, room - 1).join('')}…`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** The picture in pixels, twice as many as its size says. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  // The page's policy allows pictures that are in it, and none else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), {
    width: 2 * width,
    height: 2 * height,
  })
  canvas.getContext('2d')?.drawImage(image, 0, 0, 2 * width, 2 * height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}
