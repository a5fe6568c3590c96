// The pictures of docs/learner.md that are drawn from the code: who imports whom, and who holds back what.
import { readdirSync, readFileSync } from 'node:fs'
import { workThrough } from '../../dist/host/work.js'
import { cutFolds, drawFolds, NO_FOLD } from '../../dist/learn/ensemble/draw-folds.js'
import { planFit } from '../../dist/learn/ensemble/plan-fit.js'
import { at, foldSeed, hashed, names, table } from './row.mjs'

const LEARN = new URL('../../src/learn/', import.meta.url)
/** Every import runs from a room to itself or to one before it. */
const ROOMS = [
  'cells',
  'trees',
  'rules',
  'where',
  'codes',
  'gaussian',
  'forest',
  'chain',
  'attention',
  'spread',
  'ensemble',
  'draws',
  'model',
  'uses',
  'file',
  'imputer',
]
/** The files that stand before the rooms. */
const FRONT = 'learn/*.ts'
/** Of experts: colours that most eyes tell apart (M. Okabe and K. Ito, 2008). */
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9']
/** Those on which black is not read well. */
const DARK = [0, 2, 4]

/** White, so that it can be read on a dark page too. */
function svg(width, height, title, body) {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" rx="6" fill="#fff"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

const label = (x, y, words, more = '') => `<text x="${x}" y="${y}"${more}>${words}</text>`
const box = (x, y, width, height, fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${more}/>`

/** For each room, those that its files import from; of the files before them, the same. */
function importsOfRooms() {
  const files = readdirSync(LEARN, { recursive: true, encoding: 'utf8' })
  const found = new Map([...ROOMS, FRONT].map((room) => [room, new Set()]))
  const roomOf = (path) => {
    const [first, second] = path.split(/[\\/]/)
    return second === undefined ? FRONT : first
  }
  for (const file of files.filter((name) => /(?<!\.text)\.ts$/.test(name))) {
    const from = roomOf(file)
    if (!found.has(from)) throw new Error(`worked row: a room that is drawn, got ${from}`)
    for (const [, target] of readFileSync(new URL(file, LEARN), 'utf8').matchAll(
      /from '(\.[^']+)'/g,
    )) {
      const { href } = new URL(target, new URL(file, LEARN))
      if (href.startsWith(LEARN.href)) found.get(from).add(roomOf(href.slice(LEARN.href.length)))
    }
  }
  return found
}

function roomsPicture() {
  const size = 30
  const [left, top] = [96, 108]
  const rooms = [...importsOfRooms()]
  const place = (i) => i * size
  const body = [
    label(16, 24, 'Who imports whom', ' font-weight="600"'),
    label(
      16,
      42,
      'A dot: the room of the line imports from the room of the column.',
      ' fill="#57606a"',
    ),
  ]
  for (const [i, [room, imported]] of rooms.entries()) {
    body.push(label(left - 8, top + place(i) + 19, room, ' text-anchor="end"'))
    const x = left + place(i) + 19
    body.push(label(x, top - 8, room, ` transform="rotate(-35 ${x} ${top - 8})"`))
    for (const [j, [other]] of rooms.entries()) {
      const fill = j > i ? '#fff' : j === i ? '#d0d7de' : '#f3f5f7'
      const [x, y] = [left + place(j), top + place(i)]
      body.push(box(x + 1, y + 1, size - 2, size - 2, fill))
      if (j === i || !imported.has(other)) continue
      const wrong = j > i
      if (wrong) throw new Error(`worked row: imports that run down, got ${room} from ${other}`)
      body.push(`<circle cx="${x + size / 2}" cy="${y + size / 2}" r="6" fill="${COLOURS[0]}"/>`)
    }
  }
  const x = left + place(5) + 14
  body.push(label(x, top + place(1) + 8, 'Nothing up here:', ' fill="#57606a"'))
  body.push(label(x, top + place(1) + 24, 'no import runs up.', ' fill="#57606a"'))
  const width = left + place(rooms.length) + 40
  return svg(width, top + place(rooms.length) + 16, 'The rooms of the learner', body)
}

/** What the folds of a cell say, for rows on both sides of the one that is followed. */
function foldsPicture() {
  const rows = 16
  const [width, height] = [34, 17]
  const [left, top, apart] = [34, 130, 60]
  const { members, shares } = planFit(table.rows, 'balanced')
  const limits = workThrough(cutFolds(hashed, members, shares, foldSeed))
  const folds = workThrough(drawFolds(hashed, limits, foldSeed))
  const looked = 1
  // In the order of their hashes.
  const first = at - Math.floor(rows / 2)
  const across = names.length * width
  const second = left + across + apart
  const body = [
    label(left, 24, `Who holds back which cell`, ' font-weight="600"'),
    label(left, 42, `${members} experts judge; the row of this page is marked`, ' fill="#57606a"'),
    label(second, 24, `What expert ${looked} is shown`, ' font-weight="600"'),
    label(second, 42, 'in training: the grey cells', ' fill="#57606a"'),
  ]
  const centre = ' text-anchor="middle"'
  for (const [c, name] of names.entries()) {
    for (const start of [left, second]) {
      const x = start + c * width + width / 2
      const words = name.replace(/_(mm|g)$/, '').replaceAll('_', ' ')
      body.push(label(x, top - 6, words, ` transform="rotate(-40 ${x} ${top - 6})" font-size="11"`))
    }
    for (let row = 0; row < rows; row++) {
      const i = (first + row) * names.length + c
      const fold = folds[i]
      const hole = Number.isNaN(hashed.cells.values[i])
      const expert = fold % 128
      const stops = fold !== NO_FOLD && fold >= 128
      const [x, y] = [left + c * width, top + row * height]
      const middle = x + width / 2
      const inner = [x + 1.5, y + 1.5, width - 3, height - 3]
      if (hole) body.push(label(middle, y + 13, '×', centre))
      else if (fold === NO_FOLD) body.push(box(...inner, '#eaeef2'))
      else if (stops) {
        body.push(box(...inner, '#fff', ` stroke="${COLOURS[expert]}" stroke-width="2"`))
        body.push(label(middle, y + 13, `${expert}`, `${centre} font-size="11"`))
      } else {
        body.push(box(...inner, COLOURS[expert]))
        const colour = DARK.includes(expert) ? '#fff' : '#1f2328'
        body.push(label(middle, y + 13, `${expert}`, `${centre} font-size="11" fill="${colour}"`))
      }
      const there = [inner[0] + second - left, inner[1], inner[2], inner[3]]
      const word = hole ? '×' : expert !== looked || fold === NO_FOLD ? '' : stops ? 's' : 'j'
      if (word === '') body.push(box(...there, '#afb8c1'))
      else body.push(label(middle + second - left, y + 13, word, centre))
    }
  }
  const [tip, middle] = [left - 4, top + (at - first + 0.5) * height]
  body.push(`<path d="M${tip - 12} ${middle - 6}v12l10 -6z"/>`)
  const y = top + rows * height + 26
  const key = [
    [box(left, y - 11, 28, 14, COLOURS[1]), 'judges the expert of that number (j)'],
    [
      box(left + 1, y + 10, 26, 12, '#fff', ` stroke="${COLOURS[1]}" stroke-width="2"`),
      'stops its training (s)',
    ],
    [box(second, y - 11, 28, 14, '#eaeef2'), 'trains all experts'],
    [label(second + 14, y + 20, '×', centre), 'a hole: nothing is known'],
  ]
  for (const [i, [mark, words]] of key.entries()) {
    body.push(mark, label((i < 2 ? left : second) + 36, y + (i % 2) * 20, words))
  }
  return svg(second + across + 50, y + 36, 'The folds of a table of penguins', body)
}

/** By the names of their files in docs/. */
export const pictures = new Map([
  ['learner-rooms.svg', roomsPicture()],
  ['learner-folds.svg', foldsPicture()],
])
