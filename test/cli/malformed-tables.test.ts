import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

/** Each must end with one clear line, exit code 1, nothing on stdout, no output file, no stack trace. */
type Case = [
  name: string,
  file: string,
  content: string | Uint8Array,
  message: string,
  args?: string[],
]

const bytes = (...values: number[]) => Uint8Array.from(values)

const CASES: Case[] = [
  ['too few cells everywhere', 'x.csv', 'a,b\n3\n', 'line 2, column 2: expected 2 cells, got 1'],
  [
    'a cell too many',
    'x.csv',
    'a\n1\n"2",3\n',
    'line 3, column 2: expected 1 cell, got 2',
    ['--delimiter', ','],
  ],
  ['too many cells', 'x.csv', 'a,b\n1,2,3\n', 'line 2, column 3: expected 2 cells, got 3'],
  ['an empty file', 'x.csv', '', 'line 1, column 1: expected a table'],
  [
    'an open quote',
    'x.csv',
    'a,b\n1,"2\n3,4\n',
    'the quote that opens at line 2, column 2 is not closed',
  ],
  ['text after a quote', 'x.csv', 'a,b\n1,"2"x\n', 'line 2, column 2'],
  [
    'cut UTF-16',
    'x.csv',
    bytes(0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62),
    'line 1: expected text in utf-16le',
  ],
  [
    'bytes that are no text',
    'x.csv',
    bytes(0x61, 0x0a, 0xc3, 1, 2, 3),
    'line 2: expected text, got',
  ],
  [
    'text in a number',
    'x.csv',
    'a,b\n1,2\nx,4\n',
    'line 3, column 1: expected a finite number, got "x"',
    ['--kinds', 'a=number'],
  ],
  [
    'a half in an integer',
    'x.csv',
    'a,b\n1,2\n1.5,4\n',
    'line 3, column 1: expected a whole number',
    ['--kinds', 'a=integer'],
  ],
  [
    'no date',
    'x.csv',
    'a,b\n2024-02-30,2\n',
    'line 2, column 1: expected a date',
    ['--kinds', 'a=date'],
  ],
  [
    'no boolean',
    'x.csv',
    'a,b\nmaybe,2\n',
    'line 2, column 1: expected one of two words',
    ['--kinds', 'a=boolean'],
  ],
  ['ragged TSV', 'x.tsv', 'a\tb\n1\n', 'line 2, column 2: expected 2 cells'],
  ['CRLF and a mark', 'x.csv', '\uFEFFa,b\r\n1,2\r\n3,4,5\r\n', 'line 3, column 3'],
  ['ragged after a quoted break', 'x.csv', 'a,b\n"1\n2",3\n4,5,6\n', 'line 4, column 3'],
  ['no JSON', 'x.json', 'hello', 'line 1, column 1: expected an array of objects'],
  ['an empty JSON file', 'x.json', '', 'line 1, column 1: expected a table'],
  ['a number in the array', 'x.json', '[1, 2]', 'line 1, column 2: expected an object'],
  ['an open array in a cell', 'x.json', '[{"a": [1}]', 'line 1'],
  ['an open object in a cell', 'x.json', '[{"a": {"b": 1]}]', 'line 1'],
  [
    'an object, and a number where it is flattened',
    'x.json',
    '[{"a": {"b": 1}},\n{"a": 1}]',
    'line 2, column 7: expected an object in "a" in every row, or in none',
    ['--flatten'],
  ],
  [
    'an object in a category',
    'x.json',
    '[{"a": "x"},\n{"a": {"b": 1}}]',
    'line 2, column 1: expected a string, got an object or an array in column "a"',
    ['--kinds', 'a=category'],
  ],
  ['rows inside an object', 'x.json', '{"data": [{"a": 1}]}', '"data" is an array of objects'],
  ['an open array', 'x.json', '[{"a": 1}', 'line 1'],
  ['a comma too many', 'x.json', '[{"a": 1},]', 'line 1'],
  ['a key without quotes', 'x.json', '[{a: 1}]', 'line 1'],
  ['something after the array', 'x.json', '[{"a": 1}] x', 'line 1, column 12: expected the end'],
  ['nan in JSON', 'x.json', '[{"a": nan}]', 'line 1'],
  ['an open object in lines', 'x.jsonl', '{"a": 1}\n{"a": \n', 'line'],
  ['text in lines', 'x.jsonl', '{"a": 1}\nx\n', 'line 2, column 1: expected an object'],
  [
    'a string in a number of JSON',
    'x.json',
    '[{"a": 1},\n{"a": "x"}]',
    'line 2',
    ['--kinds', 'a=number'],
  ],
  ['no Parquet', 'x.parquet', 'PAR0 this is none', 'x.parquet'],
  ['an empty Parquet file', 'x.parquet', '', 'x.parquet'],
  [
    'cut Parquet',
    'x.parquet',
    bytes(0x50, 0x41, 0x52, 0x31, 9, 0, 0, 0, 0x50, 0x41, 0x52, 0x31),
    'x.parquet',
  ],
]

describe('tables that are malformed', () => {
  it('are thirty and more', () => expect(CASES.length).toBeGreaterThanOrEqual(30))

  // In turn by the one that learns and the one that only looks: both read as the other does.
  it.each(CASES.map((one, i) => [i % 2 === 0 ? 'impute' : 'describe', ...one] as const))(
    '%s, %s: one line that says what and where',
    async (command, _, file, content, message, args = []) => {
      const folder = temporaryFolder()
      const path = put(folder, file, content)
      const more = command === 'impute' ? ['-o', join(folder, 'out.csv'), '--budget', 'fast'] : []
      const { code, stdout, stderr } = await colmask([command, path, ...more, ...args])
      expect(stderr).toContain(message)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).not.toContain('    at ')
      expect(code).toBe(1)
      expect(stdout).toBe('')
      expect(readdirSync(folder)).toEqual([file])
    },
  )
})
