import { gzipSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { Draw } from './draw.mjs'
import { csvText, jsonText, textBytes } from './text-inputs.mjs'

const FORMATS = [
  'csv',
  'csv',
  'csv',
  'csv',
  'tsv',
  'json',
  'jsonl',
  'json',
  'jsonl',
  'parquet',
  'xlsx',
  'arrow',
]
const BYTES = [
  0, 10, 13, 34, 39, 44, 59, 9, 92, 35, 123, 125, 91, 93, 58, 255, 254, 128, 0xef, 45, 48,
]

/**
 * The input of a number: its bytes, the format that its name says, and how it is to be read.
 *
 * @param lib what `colmask/node` and `colmask/bytes` export
 */
export async function makeInput(lib, seed, number) {
  const draw = new Draw(seed, number)
  const format = draw.of(FORMATS)
  let bytes = await bytesOf(lib, draw, format)
  const broken = draw.chance(0.7)
  if (broken)
    bytes = draw.chance(0.7) && format === 'xlsx' ? inParts(draw, bytes) : mutated(draw, bytes)
  const gzip = draw.chance(0.08)
  if (gzip) bytes = gzipSync(bytes)
  if (gzip && draw.chance(0.3)) bytes = mutated(draw, bytes)
  const name = draw.chance(0.03) ? draw.of(FORMATS) : format
  return {
    name: `input.${name}${gzip ? '.gz' : ''}`,
    bytes,
    options: optionsOf(draw, format),
    draw,
  }
}

async function bytesOf(lib, draw, format) {
  if (format === 'json' || format === 'jsonl') {
    return textBytes(lib, draw, jsonText(draw, format === 'jsonl'))
  }
  const text = csvText(draw)
  if (format === 'csv' || format === 'tsv') return textBytes(lib, draw, text)
  return await binary(lib, lib.parseCsv, text, format)
}

/** A table of which the text can be read, in a format of bytes. */
async function binary(lib, parse, text, format) {
  let table
  try {
    table = parse(text)
  } catch {
    table = lib.Table.fromColumns({ a: [1, null, 3], b: ['x', 'y', 'x'], c: [true, null, false] })
  }
  const chunks = []
  for await (const chunk of lib.tableChunks(table, format)) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** How it is to be read, of which mostly nothing is said. */
function optionsOf(draw, format) {
  const options = {}
  const say = (name, choices) => {
    if (draw.chance(0.06)) options[name] = draw.of(choices)
  }
  if (format === 'csv' || format === 'tsv') {
    say('delimiter', [',', ';', '\t', ' ', '', '|'])
    say('quote', ['"', "'", 'none'])
    say('escape', ['\\', ''])
    say('comment', ['#', '//', ''])
    say('skip', [0, 1, 2, 50])
    say('header', [true, false])
    say('unitRows', [0, 1])
    say('spaced', [true, false])
    say('onBadRow', ['skip', 'keep'])
  }
  if (format === 'json' || format === 'jsonl') say('flatten', [true])
  say('missing', [['-99', '-'], { only: ['NA'] }, ['']])
  say('decimal', [',', '.'])
  say('dayFirst', [true, false])
  if (format !== 'parquet' && format !== 'xlsx' && format !== 'arrow') {
    say('encoding', ['utf-8', 'latin1', 'utf-16le', 'shift_jis'])
  }
  return options
}

/** Bytes of which some were changed, in one to four ways. */
function mutated(draw, bytes) {
  let changed = Buffer.from(bytes)
  for (let left = 1 + draw.below(4); left > 0; left--) changed = mutatedOnce(draw, changed)
  return changed
}

function mutatedOnce(draw, bytes) {
  const at = draw.below(bytes.length + 1)
  const to = Math.min(bytes.length, at + 1 + draw.below(draw.chance(0.5) ? 4 : 200))
  const before = bytes.subarray(0, at)
  const after = bytes.subarray(at)
  const some = () => Buffer.from(draw.times(1 + draw.below(3), () => draw.of(BYTES)))
  switch (draw.below(8)) {
    case 0: {
      const copy = Buffer.from(bytes)
      if (at < copy.length) copy[at] ^= 1 << draw.below(8)
      return copy
    }
    case 1:
      return draw.chance(0.3) ? before : bytes
    case 2:
      return Buffer.concat([before, bytes.subarray(to)])
    case 3:
      return Buffer.concat([before, bytes.subarray(at, to), after])
    case 4:
    case 5:
      return Buffer.concat([before, some(), after])
    case 6: {
      const copy = Buffer.from(bytes)
      copy.fill(draw.of([0, 255, 127, 32]), at, to)
      return copy
    }
    default: {
      const from = draw.below(bytes.length + 1)
      return Buffer.concat([before, bytes.subarray(from, from + draw.below(64)), after])
    }
  }
}

/** A workbook with changes inside one of its parts, so that it is a whole archive still. */
function inParts(draw, bytes) {
  try {
    const parts = unzipSync(bytes)
    const name = draw.of(Object.keys(parts))
    const turn = draw.below(8)
    if (turn === 0) delete parts[name]
    else if (turn === 1) parts[name] = strToU8('<x/>')
    else parts[name] = mutated(draw, parts[name])
    return Buffer.from(zipSync(parts))
  } catch {
    return mutated(draw, bytes)
  }
}
