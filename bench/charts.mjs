import { CHARTED, MAIN, shapeText } from './cases.mjs'

/** Line charts as SVG text, with nothing but what these two need. */

const WIDTH = 860
const HEIGHT = 480
const PLOT = { left: 74, right: 590, top: 56, bottom: 412 }

/**
 * Colours after Okabe and Ito, which colour-blind readers can tell apart, in a shade that holds on
 * white and one that holds on black. Dashes and marks tell the lines apart without any colour.
 */
const STYLES = [
  { light: '#1b1b1b', dark: '#f0f0f0', width: 3, mark: 'circle' },
  { light: '#1b1b1b', dark: '#f0f0f0', dash: '6 4', mark: 'circle' },
  { light: '#1b1b1b', dark: '#f0f0f0', dash: '2 3', mark: 'diamond' },
  { light: '#c98a00', dark: '#e69f00', mark: 'square' },
  { light: '#0072b2', dark: '#56b4e9', mark: 'triangle' },
  { light: '#009e73', dark: '#00b386', mark: 'diamond' },
  { light: '#b8578f', dark: '#cc79a7', mark: 'square' },
  { light: '#d55e00', dark: '#f07f2e', mark: 'triangle' },
  { light: '#767676', dark: '#9a9a9a', dash: '6 4', mark: 'circle' },
]

const colorRules = (shade) =>
  STYLES.map((style, i) => `.s${i} { stroke: ${style[shade]} } .m${i} { fill: ${style[shade]} }`)

// Classes rather than custom properties: not every viewer of SVG files knows those.
const STYLE_SHEET = `
text { font: 13px system-ui, sans-serif; fill: #1b1b1b }
.title { font-size: 16px; font-weight: 600 }
.ground { fill: #ffffff }
.grid { stroke: #dcdcdc; stroke-width: 1 }
.line { fill: none; stroke-width: 2; stroke-linejoin: round }
${colorRules('light').join('\n')}
@media (prefers-color-scheme: dark) {
text { fill: #f0f0f0 }
.ground { fill: #16181d }
.grid { stroke: #3a3d44 }
${colorRules('dark').join('\n')}
}
`

const number = (value) => Number(value.toFixed(1))

function linear([from, to], [start, end]) {
  return (value) => start + ((value - from) / (to - from)) * (end - start)
}

function logarithmic([from, to], range) {
  const scale = linear([Math.log(from), Math.log(to)], range)
  return (value) => scale(Math.log(value))
}

const MARKS = {
  circle: (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
  square: (x, y) => `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
  diamond: (x, y) => `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
  triangle: (x, y) => `M${x} ${y - 5}l5 9h-10z`,
}

/** Label heights moved apart until none covers its neighbour, the order kept. */
function spread(heights, gap) {
  const order = heights.map((_, i) => i).toSorted((a, b) => heights[a] - heights[b])
  const placed = [...heights]
  for (let k = 1; k < order.length; k++) {
    placed[order[k]] = Math.max(placed[order[k]], placed[order[k - 1]] + gap)
  }
  let limit = PLOT.bottom
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i], limit)
    limit = placed[i] - gap
  }
  return placed
}

/** Ticks 1, 2, 5 and their decades between two values. */
function decades([from, to]) {
  const ticks = []
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
    for (const digit of [1, 2, 5]) ticks.push(Number((digit * 10 ** power).toPrecision(1)))
  }
  return ticks.filter((tick) => tick >= from * 0.999 && tick <= to * 1.001)
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * @param {object} chart
 * @param {{ name: string, points: [number, number][] }[]} chart.series
 * @param {{ label: string, log: boolean, ticks: number[], show: (tick: number) => string }} chart.x
 */
function lineChart({ title, series, x, yLabel }) {
  const ys = series.flatMap(({ points }) => points.map(([, y]) => y))
  const yRange = [Math.min(...ys) * 0.85, Math.max(...ys) * 1.15]
  const xRange = [Math.min(...x.ticks), Math.max(...x.ticks)]
  const toX = (x.log ? logarithmic : linear)(xRange, [PLOT.left, PLOT.right])
  const toY = logarithmic(yRange, [PLOT.bottom, PLOT.top])
  const grid = [
    ...decades(yRange).map((tick) => {
      const y = number(toY(tick))
      return `<path class="grid" d="M${PLOT.left} ${y}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${y + 4}" text-anchor="end">${tick}</text>`
    }),
    ...x.ticks.map((tick) => {
      const at = number(toX(tick))
      return `<path class="grid" d="M${at} ${PLOT.top}V${PLOT.bottom}"/><text x="${at}" y="${PLOT.bottom + 20}" text-anchor="middle">${escaped(x.show(tick))}</text>`
    }),
  ]
  const ends = spread(
    series.map(({ points }) => toY(points.at(-1)[1])),
    17,
  )
  const lines = series.map(({ name, points }, i) => {
    const style = CHARTED.indexOf(name)
    const { width = 2, dash = 'none', mark } = STYLES[style]
    const at = points.map(([px, py]) => [number(toX(px)), number(toY(py))])
    const path = at.map(([px, py], k) => `${k === 0 ? 'M' : 'L'}${px} ${py}`).join('')
    const marks = at.map(([px, py]) => MARKS[mark](px, py)).join('')
    const [lastX, lastY] = at.at(-1)
    const label = number(ends[i])
    return [
      `<path class="line s${style}" style="stroke-width: ${width}; stroke-dasharray: ${dash}" d="${path}"/>`,
      `<path class="m${style}" d="${marks}"/>`,
      `<path class="line s${style}" style="stroke-width: 1" d="M${lastX + 7} ${lastY}L${PLOT.right + 22} ${label}"/>`,
      `<path class="m${style}" d="${MARKS[mark](PLOT.right + 28, label)}"/>`,
      `<text x="${PLOT.right + 38}" y="${label + 4}">${escaped(name)}</text>`,
    ].join('\n')
  })
  const middle = (PLOT.top + PLOT.bottom) / 2
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    `<style>${STYLE_SHEET}</style>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" class="ground"/>`,
    `<text class="title" x="${PLOT.left}" y="30">${escaped(title)}</text>`,
    ...grid,
    ...lines,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 46}" text-anchor="middle">${escaped(x.label)}</text>`,
    `<text transform="translate(20 ${middle}) rotate(-90)" text-anchor="middle">${escaped(yLabel)}</text>`,
    '</svg>',
    '',
  ].join('\n')
}

/** One line for each charted contender over the cases that pass, sorted by `key`. */
function seriesOf(results, passes, key) {
  const cases = results.flatMap((table) => table.cases).filter(({ wanted }) => passes(wanted))
  return CHARTED.map((name) => {
    const points = cases.flatMap(({ wanted, measured }) => {
      const median = measured.find((entry) => entry.name === name)?.median
      const size = wanted.shape.reduce((a, b) => a * b, 1)
      return median === undefined ? [] : [[key(wanted), median / size]]
    })
    return { name, points: points.toSorted(([a], [b]) => a - b) }
  }).filter(({ points }) => points.length > 1)
}

const Y_LABEL = 'ns per element (logarithmic)'

/** @returns {{ file: string, alt: string, svg: string }[]} those that there are results for */
export function drawCharts(results) {
  const columnMask = ({ op, mask }) => op === 'maskedSoftmax' && mask === 'column'
  const byShare = seriesOf(
    results,
    (wanted) => columnMask(wanted) && shapeText(wanted.shape) === shapeText(MAIN.shape),
    ({ share }) => share * 100,
  )
  const bySize = seriesOf(
    results,
    (wanted) => columnMask(wanted) && wanted.shape[1] === 1024 && wanted.share === MAIN.share,
    ({ shape }) => shape[0] * shape[1],
  )
  const charts = [
    {
      file: 'cost-by-masked-share.svg',
      title: 'Masked softmax, 8192x1024: cost by masked share',
      series: byShare,
      x: {
        label: 'columns masked (%)',
        log: false,
        ticks: [0, 25, 50, 75, 95],
        show: String,
      },
    },
    {
      file: 'cost-by-size.svg',
      title: 'Masked softmax, rows of 1,024, half masked: cost by size',
      series: bySize,
      x: {
        label: 'elements (logarithmic)',
        log: true,
        ticks: [1, 8, 64, 512, 8192].map((rows) => rows * 1024),
        show: (elements) => elements.toLocaleString('en'),
      },
    },
  ]
  return charts
    .filter(({ series }) => series.length > 0)
    .map(({ file, ...chart }) => ({
      file,
      alt: chart.title,
      svg: lineChart({ ...chart, yLabel: Y_LABEL }),
    }))
}
