// Reads every table of the corpus and says what becomes of it; exits with 1 where that is not what
// test/fixtures/corpus.json says.
//
//   npm run check:corpus                 read, and write back
//   npm run check:corpus -- --fill       and fill the holes, with budget 'fast'
//   npm run check:corpus -- --update     write corpus.json anew
//   npm run check:corpus -- --json       the same for machines
//   npm run check:corpus -- NAME         only files with this in their name
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpusFiles, examine, fill } from './corpus.mjs'

const SUMMARY = new URL('../test/fixtures/corpus.json', import.meta.url)
const { values: options, positionals } = parseArgs({
  options: {
    fill: { type: 'boolean' },
    update: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  allowPositionals: true,
})
const files = corpusFiles().filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
)
const expected = options.update ? {} : JSON.parse(readFileSync(SUMMARY, 'utf8'))
const found = {}
const report = []
for (const file of files) {
  const start = performance.now()
  const examined = await examine(file)
  const seconds = (performance.now() - start) / 1000
  found[file.name] = examined
  const isExpected = options.update || same(examined, expected[file.name])
  const filled = options.fill && examined.holes > 0 ? await filledIn(file) : {}
  const entry = { file: file.name, bytes: file.bytes, ...examined, seconds, isExpected, ...filled }
  report.push(entry)
  if (!options.json) console.log(line(entry))
}
const unexpected = report.filter(({ isExpected }) => !isExpected)
if (options.json) console.log(JSON.stringify(report, null, 2))
else console.log(`\n${totals()}`)
if (options.update) writeFileSync(SUMMARY, summaryText({ ...kept(), ...found }))
process.exitCode = unexpected.length > 0 ? 1 : 0

/** A model that cannot be had of a table is something to be told, too. */
async function filledIn(file) {
  try {
    return await fill(file)
  } catch (error) {
    return { notFilled: error.message }
  }
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** What is known of the files that are not looked at. */
function kept() {
  return positionals.length === 0 ? {} : JSON.parse(readFileSync(SUMMARY, 'utf8'))
}

function line({ file, refused, rows, kinds, holes, findings, back, seconds, ...rest }) {
  const mark = rest.isExpected ? ' ' : '!'
  const time = `${seconds.toFixed(2)} s`.padStart(8)
  if (refused !== undefined) return `${mark}${time}  ${file}: refused: ${refused}`
  const columns = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`)
  const parts = [`${rows} rows`, columns.join(' '), `${holes} holes`, `back: ${back}`]
  const codes = Object.keys(findings)
  if (codes.length > 0) parts.push(`found: ${codes.join(' ')}`)
  if (rest.filled !== undefined) {
    parts.push(`${rest.filled} filled in ${rest.fillSeconds.toFixed(1)} s`)
  }
  if (rest.notFilled !== undefined) parts.push(`not filled: ${rest.notFilled}`)
  return `${mark}${time}  ${file}: ${parts.join(', ')}`
}

function totals() {
  const read = report.filter(({ refused }) => refused === undefined)
  const back = (how) => read.filter((entry) => entry.back === how).length
  const sum = (what) => report.reduce((total, entry) => total + (entry[what] ?? 0), 0)
  const lines = [
    `${report.length} files: ${read.length} read, ${report.length - read.length} refused`,
    `back: ${back('bytes')} with the same bytes, ${back('cells')} with the same cells, ` +
      `${back('differs')} otherwise`,
    `${sum('holes')} holes${options.fill ? `, ${sum('filled')} of them filled` : ''}`,
  ]
  if (unexpected.length > 0) {
    lines.push(`${unexpected.length} not as test/fixtures/corpus.json has them (marked !)`)
  }
  return lines.join('\n')
}

/** A file a line, so that changes are seen in a diff. */
function summaryText(summary) {
  const names = Object.keys(summary).sort()
  const lines = names.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(summary[name])}`)
  return `{\n${lines.join(',\n')}\n}\n`
}
