import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { colmask } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const lines = Array.from(
  { length: 40 },
  (_, i) => `${i % 7 === 3 ? '' : i},${3 * i},${i % 2 ? 'f' : 'm'}`,
)
const table = put(folder, 'names.csv', `age, size ,sex\n${lines.join('\n')}\n`)
const OUT = ['-o', join(folder, 'out.csv'), '--budget', 'fast', '--quiet']

describe('an option that names a column that there is not: exit code 2 and the nearest name', () => {
  it.each([
    [['describe', table, '--kinds', 'Agee=text'], '--kinds: no column "Agee"; did you mean "age"?'],
    [
      ['impute', table, '--kinds', 'SIZE=text', ...OUT],
      '--kinds: no column "SIZE"; did you mean " size "?',
    ],
    [['evaluate', table, '--kinds', 'height=text'], '--kinds: no column "height"'],
    [
      ['impute', table, '--bounds', 'agge=0:9', ...OUT],
      '--bounds: no column "agge"; did you mean "age"?',
    ],
    [['impute', table, '--bounds', 'sex=0:9', ...OUT], '--bounds: "sex" is a category'],
    [['mask', table, '--columns', 'age,sax'], '--columns: no column "sax"; did you mean "sex"?'],
    [['describe', table, '--kinds', 'age=float'], 'Kinds are number, integer'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await colmask(args)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('space around either is passed over', async () => {
    for (const name of ['size', ' size ', 'size ']) {
      const { stdout } = await colmask(['describe', table, '--json', '--kinds', `${name}=text`])
      expect(JSON.parse(stdout).columns[1]).toMatchObject({ name: ' size ', kind: 'text' })
    }
    const bounded = ['impute', table, '--bounds', ' age=50:60', '--budget', 'fast', '--quiet']
    const { code, stdout } = await colmask(bounded)
    expect(code).toBe(0)
    expect(stdout.split('\n')[4]).toMatch(/^(50|60|5\d),9,f$/)
  })

  it('softmax --mask-columns suggests too', async () => {
    const scores = put(folder, 'scores.csv', 'left,right\n1,2\n')
    const { code, stderr } = await colmask(['softmax', scores, '--mask-columns', 'lefft'])
    expect(code).toBe(2)
    expect(stderr).toContain('or one of left, right, got "lefft"; did you mean "left"?')
  })
})
