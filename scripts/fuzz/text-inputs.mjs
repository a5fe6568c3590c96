const NASTY = [
  '',
  ' ',
  '"',
  '""',
  "'",
  '\\',
  '\\"',
  ',',
  ';',
  '\t',
  '|',
  '#',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '\u2028',
  '\ud83d\ude00',
  '=1+1',
  '__proto__',
  'constructor',
  'NA',
  '-',
  'null',
  'NaN',
  'Infinity',
  '-inf',
  '1e999',
  '-0',
  '007',
  '9007199254740993',
  '0.1e-400',
  '2024-02-30',
  '31/12/2024',
  '12:60',
  '1.594,76',
  '$600',
  '(5)',
  '12 kg',
  'true',
  'No',
  'Zo\u00eb',
  '\u5f20\u4f1f',
  '\u0418\u0432\u0430\u043d',
  '<a&b>',
  'x'.repeat(300),
]

/** Ways of making cells of one column. */
const COLUMNS = [
  (draw) => String(draw.below(1000)),
  (draw) => (draw.unit() * 1000).toFixed(2),
  (draw) => (draw.unit() * 1e6).toExponential(3),
  (draw) =>
    `${draw.below(900) + 100}.${String(draw.below(1000)).padStart(3, '0')},${draw.below(10)}5`,
  (draw) => `$${draw.below(9) + 1},${String(draw.below(1000)).padStart(3, '0')}`,
  (draw) => `${draw.below(100)} %`,
  (draw) => `${draw.below(28) + 1}.${draw.below(12) + 1}.20${draw.below(90) + 10}`,
  (draw) => new Date(draw.below(2 ** 31) * 1000).toISOString(),
  (draw) => new Date(draw.below(2 ** 31) * 1000).toISOString().slice(0, 10),
  (draw) => draw.of(['yes', 'no']),
  (draw) => draw.of(['red', 'green', 'blue', 'a b']),
  (draw) => `id-${draw.below(1e6).toString(36)}`,
  (draw) => draw.of(NASTY),
  (draw) => draw.of(NASTY) + draw.of(NASTY),
]

const ENCODINGS = [
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'gb18030',
  'shift_jis',
  'windows-1251',
  'koi8-r',
]
const DELIMITERS = [',', ';', '\t', '|', ' ', ':', '~', '^', '\u0001']
const LINE_ENDS = ['\n', '\r\n', '\r']

/** Columns of random natures, some cells of them empty or of another. */
function columnsOf(draw, width, rows) {
  return draw.times(width, () => {
    const make = draw.of(COLUMNS)
    const hole = draw.of(['', 'NA', '-', '?', 'n/a', '#N/A'])
    return draw.times(rows, () => {
      if (draw.chance(0.1)) return hole
      return draw.chance(0.02) ? draw.of(NASTY) : make(draw)
    })
  })
}

function sizeOf(draw) {
  // Some are read in several pieces.
  const rows = draw.chance(0.03) ? 3000 : draw.chance(0.3) ? draw.below(200) : draw.below(12)
  return { rows, width: 1 + draw.below(6) }
}

/** A table in CSV, in some dialect or in none. */
export function csvText(draw) {
  const { rows, width } = sizeOf(draw)
  const delimiter = draw.of(DELIMITERS)
  const end = draw.of(LINE_ENDS)
  const quote = draw.of(['"', '"', "'", ''])
  const always = draw.chance(0.2)
  const trailing = draw.chance(0.1) ? delimiter : ''
  const columns = columnsOf(draw, width, rows)
  const cell = (text) => {
    const needed = text.includes(delimiter) || /["'\r\n]/.test(text)
    if (quote === '' || !(always || (needed && draw.chance(0.97)))) return text
    return quote + text.replaceAll(quote, quote + quote) + quote
  }
  const lines = []
  if (draw.chance(0.1)) lines.push(draw.of(['Report of 2024', '# made by hand', 'sep=;', '']))
  if (draw.chance(0.8)) {
    lines.push(draw.times(width, (i) => draw.of([`c${i}`, `c${i}`, 'name', '', '1'])))
  }
  for (let row = 0; row < rows; row++) {
    const cells = columns.map((column) => column[row])
    if (draw.chance(0.01)) cells.pop()
    if (draw.chance(0.01)) cells.push('more')
    if (draw.chance(0.01)) lines.push(draw.of(['', '# comment', ' ']))
    lines.push(cells)
  }
  const text = lines
    .map((line) => (typeof line === 'string' ? line : line.map(cell).join(delimiter) + trailing))
    .join(end)
  return draw.chance(0.9) ? text + end : text
}

function jsonValueOf(draw, text, depth) {
  const turn = draw.below(12)
  if (turn < 5) return JSON.stringify(text)
  if (turn < 8 && /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return text
  if (turn === 8)
    return draw.of(['null', 'true', 'false', 'NaN', 'Infinity', '-Infinity', '1e400', '-0'])
  if (turn === 9 && depth < 4) return `{"a":${jsonValueOf(draw, text, depth + 1)}, "b" : []}`
  if (turn === 10 && depth < 4) return `[${jsonValueOf(draw, text, depth + 1)}]`
  return JSON.stringify(text)
}

/** A table in JSON: an array of objects, or one a line. */
export function jsonText(draw, lines) {
  const { rows, width } = sizeOf(draw)
  const columns = columnsOf(draw, width, rows)
  const names = draw.times(width, (i) => draw.of([`c${i}`, 'name', '', 'a.b', '__proto__']))
  const space = draw.of(['', ' ', lines ? '' : '\n  '])
  const objects = draw.times(rows, (row) => {
    const seen = new Set()
    const members = names.flatMap((name, i) => {
      if (draw.chance(0.05) || (seen.has(name) && draw.chance(0.98))) return []
      seen.add(name)
      return [`${JSON.stringify(name)}:${space}${jsonValueOf(draw, columns[i][row], 0)}`]
    })
    return `{${space}${members.join(`,${space}`)}${space}}`
  })
  const end = draw.of(LINE_ENDS)
  if (lines) return objects.map((object) => object + end).join('')
  return `[${space}${objects.join(`,${space}`)}${space}]${draw.of(['', end])}`
}

/** Text as bytes, in UTF-8 mostly. */
export function textBytes(lib, draw, text) {
  if (draw.chance(0.7)) return Buffer.from(draw.chance(0.1) ? `\ufeff${text}` : text)
  const encoding = draw.of(ENCODINGS)
  const marked = encoding.startsWith('utf-16') && draw.chance(0.7) ? `\ufeff${text}` : text
  try {
    return Buffer.from(lib.encodeText(marked, encoding))
  } catch {
    return Buffer.from(text, 'latin1')
  }
}
