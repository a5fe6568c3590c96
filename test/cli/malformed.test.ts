import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

/**
 * Inputs and calls that are wrong: each must end with a clear message, exit code 1 (the file) or 2
 * (the call), nothing on stdout, no output file and no stack trace.
 */

const folder = temporaryFolder()
const shared = join(folder, 'shared')
mkdirSync(shared)
put(shared, 'good.csv', 'a,b,c\n1,2,3\n4,5,6\n')
put(shared, 'mask-wide.csv', '0,1,0,1\n')
put(shared, 'mask-tall.csv', '0,1,0\n0,1,0\n0,1,0\n')
put(shared, 'mask-names.csv', 'b,a,c\n0,1,0\n')
put(shared, 'mask-two.csv', '0,2,0\n')
put(shared, 'mask-two.json', '[[0, 2, 0]]')
put(shared, 'lengths-few.csv', '1\n')
put(shared, 'lengths-long.csv', '1\n9\n')
put(shared, 'lengths-half.csv', '1\n1.5\n')
put(shared, 'twins.csv', 'a,a\n1,2\n')
put(shared, 'scores.xlsx', 'PK')
put(shared, 'cut.npy', Uint8Array.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, 118, 0]))
put(shared, 'text.npy', '1,2\n3,4\n')

type Case = [name: string, content: string | Uint8Array, args: string[], message: string]

const utf16 = Uint8Array.from([0xff, 0xfe, 0x31, 0, 0x2c, 0, 0x32, 0])

const files: Case[] = [
  ['ragged: too few', '1,2,3\n4,5\n', [], 'x.csv, line 2: expected 3 cells, got 2'],
  ['ragged: too many', '1,2\n3,4,5\n', [], 'x.csv, line 2: expected 2 cells, got 3'],
  ['ragged under a header', 'a,b\n1,2\n3\n', [], 'x.csv, line 3: expected 2 cells, got 1'],
  [
    'ragged after a byte order mark and CRLF',
    '\uFEFFa,b\r\n1,2\r\n3\r\n',
    [],
    'line 3: expected 2 cells',
  ],
  ['text in a number', '1,2\n3,4x\n', [], 'x.csv, line 2, column 2: expected a number, got "4x"'],
  ['text in the first line', '1,x\n3,4\n', [], 'line 1, column 2: expected a number, got "x"'],
  [
    'text in a later first column',
    '1,2\n3,4\nx,6\n',
    [],
    'line 3, column 1: expected a number, got "x"',
  ],
  [
    'a number with a comma',
    'a,b\n"1,5",2\n3,4\n',
    ['--no-names'],
    'line 2, column 1: expected a number, got "1,5"',
  ],
  [
    'a hexadecimal number',
    '1,0x10\n',
    ['--no-header'],
    'line 1, column 2: expected a number, got "0x10"',
  ],
  ['a number with an underscore', '1,2\n1_000,2\n', [], 'expected a number, got "1_000"'],
  ['a spelled-out not-a-number', '1,2\nNotANumber,2\n', ['--no-names'], 'got "NotANumber"'],
  ['a percentage', '1,2\n3,50%\n', [], 'expected a number, got "50%"'],
  [
    'too large for float32',
    '1,1e39\n',
    [],
    'line 1, column 2: expected a number that float32 holds, got "1e39"',
  ],
  [
    'too large for float64',
    '1,1e999\n',
    ['--dtype', 'float64'],
    'expected a number that float64 holds',
  ],
  [
    'an open quote',
    'a,b\n"1,2\n3,4\n',
    [],
    'x.csv, line 2, column 1: expected a closing quote, got "the end of the file"',
  ],
  [
    'text after a quote',
    '"1"x,2\n3,4\n',
    [],
    'line 1, column 1: expected a delimiter or a line break after the closing quote, got "x"',
  ],
  ['empty', '', [], 'x.csv: expected a matrix, got "an empty file"'],
  ['blank lines alone', '\n\n\r\n', [], 'expected a matrix, got "an empty file"'],
  ['a byte order mark alone', '\uFEFF', [], 'expected a matrix, got "an empty file"'],
  ['a header alone', 'a,b,c\n', [], 'line 1: expected rows of numbers, got "a header alone"'],
  [
    'cut UTF-16',
    utf16.subarray(0, -1),
    [],
    'expected text in utf-16le, got the half of a character',
  ],
  [
    'no text',
    Uint8Array.from([0x63, 0x0a, 0xe9, 1, 2]),
    [],
    'line 2: expected text, got bytes of no',
  ],
  ['JSON: not closed', '[[1, 2', ['--format', 'json'], 'expected JSON'],
  ['JSON: ragged', '[[1, 2], [3]]', ['--format', 'json'], 'expected an array of 2 values at row 2'],
  [
    'JSON: text',
    '[[1, "two"]]',
    ['--format', 'json'],
    'expected a number at row 1, column 2, got "two"',
  ],
  ['JSON: a number alone', '5', ['--format', 'json'], 'expected an array'],
  ['CSV that is said to be NPY', '1,2\n', ['--format', 'npy'], 'expected an NPY file'],
]

const calls: [args: string[], code: number, message: string][] = [
  [['none.csv'], 1, 'none.csv: cannot read: no such file or folder'],
  [['.', '--format', 'csv'], 1, 'cannot read: it is a folder'],
  [['cut.npy'], 1, 'cut.npy: expected an NPY header of 118 bytes, got "the end of the file"'],
  [['text.npy'], 1, 'text.npy: expected an NPY file'],
  [
    ['scores.xlsx'],
    2,
    'a format, or a file name that ends in one of csv, tsv, npy, json, got "scores.xlsx"',
  ],
  [
    ['good.csv', '--mask', 'mask-wide.csv'],
    1,
    'expected a mask that broadcasts to [2, 3], got [1, 4]',
  ],
  [
    ['good.csv', '--mask', 'mask-tall.csv'],
    1,
    'expected a mask that broadcasts to [2, 3], got [3, 3]',
  ],
  [
    ['good.csv', '--mask', 'mask-two.csv'],
    1,
    'line 1, column 2: expected 0, 1, true or false, got "2"',
  ],
  [['good.csv', '--mask', 'mask-two.json'], 1, 'expected 0 and 1 in a mask, got 2'],
  [['good.csv', '--mask', 'none.npy'], 1, 'none.npy: cannot read'],
  [['good.csv', '--padding', 'lengths-few.csv'], 1, 'expected 2 lengths, one a row, got 1'],
  [['good.csv', '--padding', 'lengths-long.csv'], 1, 'expected whole numbers from 0 to 3, got 9'],
  [['good.csv', '--padding', 'lengths-half.csv'], 1, 'expected whole numbers from 0 to 3, got 1.5'],
  [['good.csv', '--dim', '2'], 2, '--dim must be from -2 to 1, got 2'],
  [['good.csv', '--dim', '-3'], 2, '--dim must be from -2 to 1, got -3'],
  [['good.csv', '--dim', 'x'], 2, "'x' is invalid. Expected a whole number"],
  [['good.csv', '--fill', 'low'], 2, "'low' is invalid. Expected a number, or -inf."],
  [['good.csv', '--fill', '1e300'], 2, '--fill must be in the range of float32, got 1e+300'],
  [
    ['good.csv', '--mask-columns', 'd'],
    2,
    'expected numbers from 1 to 3 or one of a, b, c, got "d"',
  ],
  [['good.csv', '--mask-columns', '0'], 2, 'expected numbers from 1 to 3'],
  [['good.csv', '--mask-columns', '4'], 2, 'expected numbers from 1 to 3'],
  [['good.csv', '--mask-columns', ''], 2, 'expected numbers from 1 to 3'],
  [['twins.csv', '--mask-columns', 'a'], 2, 'several columns are named a'],
  [['good.csv', '--p', '0.5'], 2, '--p needs --mask-columns random'],
  [['good.csv', '--mask-columns', 'random', '--p', '1.5'], 2, 'Expected a number from 0 to 1.'],
  [['good.csv', '--mask-columns', 'random', '--count', '4'], 2, '--count must be at most 3'],
  [
    ['good.csv', '--mask-columns', 'random', '--count', '1', '--p', '0.5'],
    2,
    '--p or --count, not both',
  ],
  [['good.csv', '--delimiter', ',,'], 2, 'Expected one character'],
  [['good.csv', '--format', 'xml'], 2, 'Allowed choices are csv, tsv, npy, json'],
  [['good.csv', '-o', 'out.xlsx'], 2, 'got "out.xlsx"'],
  [['good.csv', '-o', 'none/out.csv'], 1, 'none/out.csv: cannot write: no such file or folder'],
  [['good.csv', '-o', '.', '--output-format', 'csv'], 1, '.: cannot write: it is a folder'],
  [['good.csv', '--maks', 'x'], 2, "unknown option '--maks'"],
  [['good.csv', 'more.csv'], 2, 'too many arguments'],
  [['good.csv', '--mask', 'mask-names.csv'], 1, 'expected the columns of the scores, "a", got "b"'],
  [['-', '--mask', '-'], 2, '- can stand for one file only'],
  [['good.csv', '--fill', 'inf'], 2, 'Expected a number, or -inf.'],
  [['good.csv', '--fully-masked', 'ones'], 2, 'Allowed choices are zero, uniform, nan'],
]
if (existsSync('/dev/full')) {
  calls.push([['good.csv', '-o', '/dev/full', '--output-format', 'csv'], 1, 'the disk is full'])
}

/** Each in a folder of its own, since they run side by side. */
let folders = 0
function freshFolder(): string {
  const own = join(folder, String(folders++))
  cpSync(shared, own, { recursive: true })
  return own
}

async function expectRefused(
  own: string,
  args: string[],
  code: number,
  message: string,
): Promise<void> {
  const before = readdirSync(own)
  const output = args.includes('-o') ? [] : ['-o', 'out.csv']
  const result = await colmask(['softmax', ...args, ...output], { cwd: own })
  expect(result.stderr).toContain(message)
  expect(result.stderr).not.toMatch(/\n\s+at /)
  expect(result.code).toBe(code)
  expect(result.stdout).toBe('')
  expect(readdirSync(own)).toEqual(before)
}

describe('a malformed file: a clear message, exit code 1, no output', () => {
  it.concurrent.each(files)('%s', async (_, content, args, message) => {
    const own = freshFolder()
    put(own, 'x.csv', content)
    await expectRefused(own, ['x.csv', ...args], 1, message)
  })
})

describe('a wrong call: a clear message, exit code 1 or 2, no output', () => {
  it.concurrent.each(calls)('%j', (args, code, message) =>
    expectRefused(freshFolder(), args, code, message),
  )
})

describe('input that is odd but fine', () => {
  it.concurrent.each([
    ['CRLF', '1,2\r\n3,4\r\n'],
    ['a byte order mark', '\uFEFF1,2\n3,4\n'],
    ['tiny numbers that round to 0', '1e-400,1e-400\n1,1\n'],
    ['huge numbers that float32 holds', '3.4e38,3.4e38\n-3.4e38,-3.4e38\n'],
    ['minus infinity', '-inf,0\n-Infinity,0\n'],
    ['trailing blank lines', '1,2\n3,4\n\n\n'],
    ['one cell', '5'],
  ])('%s', async (_, input) => {
    const { code, stderr, stdout } = await colmask(['softmax'], { input })
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const sums = stdout
      .trim()
      .split('\n')
      .map((row) => row.split(',').reduce((a, b) => a + Number(b), 0))
    for (const sum of sums) expect(sum).toBeCloseTo(1, 6)
  })
})
