import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutputs } from '../../src/cli/check-outputs.js'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const table = put(folder, 'holed.csv', 'a,b\n1,2\n2,4\n3,\n4,8\n5,10\n6,12\n')
/** More than one could learn from in the time that a test has. */
const SLOW = ['--budget', '3600', '--quiet']

describe('files that cannot be written', () => {
  it('are refused before anything is learned: of impute, fit, embed and sample', async () => {
    const absent = join(folder, 'absent')
    const file = (name: string) => join(absent, name)
    const calls = [
      ['impute', table, '-o', file('o.csv'), ...SLOW],
      ['impute', table, '-o', file('{draw}.csv'), '--draws', '2', ...SLOW],
      ['impute', table, '-o', file('o.csv'), '--draws', '2', '--long', ...SLOW],
      ['impute', table, '--save', file('o.csv'), ...SLOW],
      ['impute', table, '--report', file('o.csv'), ...SLOW],
      ['fit', table, '--save', file('o.csv'), ...SLOW],
      ['embed', table, '-o', file('o.csv'), ...SLOW],
      ['sample', table, '-o', file('o.csv'), '--quiet'],
    ]
    for (const { code, stdout, stderr } of await Promise.all(calls.map((args) => colmask(args)))) {
      expect(code).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toMatch(
        /^error: \S+absent.(o|1)\.csv: cannot write: no such file or folder \(make \S+absent first\)\n$/,
      )
    }
  })

  it('folders, and files whose folder is none, are refused', async () => {
    await expect(checkOutputs([folder])).rejects.toThrow(`${folder}: cannot write: it is a folder`)
    await expect(checkOutputs([join(table, 'o.csv')])).rejects.toThrow(
      `cannot write: ${table} is no folder`,
    )
  })

  it('no file, standard output, devices, files that are there and what links name are not', async () => {
    const link = join(folder, 'link')
    symlinkSync(join(folder, 'nowhere', 'yet'), link)
    const fine = [undefined, '-', '/dev/null', table, join(folder, 'new.csv'), link]
    await expect(checkOutputs(fine)).resolves.toBeUndefined()
  })
})
