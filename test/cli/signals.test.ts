import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ColumnModel } from '../../src/learn/index.js'
import { colmask, ROOT } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

/** Numbers that go together, a fifth of them missing. */
function csv(rows: number, columns: number): string {
  const header = Array.from({ length: columns }, (_, c) => `g${c}`).join(',')
  const lines = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const hidden = (r * 7 + c * 13) % 5 === 0
      return hidden ? '' : (Math.sin(r + c / 50) + ((r * 31 + c * 17) % 11) / 50).toFixed(3)
    }).join(','),
  )
  return `${[header, ...lines].join('\n')}\n`
}

const folder = temporaryFolder()
const wide = put(folder, 'wide.csv', csv(2000, 150))
const widest = put(folder, 'widest.csv', csv(30, 10_000))

/** Runs the command; sends signals once it has said something, and after so many milliseconds more. */
async function signalled(args: string[], signal: NodeJS.Signals, delay: number, count = 1) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args])
  let said = ''
  let sent = 0
  let heard = 0
  const send = () => {
    sent ||= performance.now()
    child.kill(signal)
  }
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    if (said === '') setTimeout(send, delay)
    said += piece
    if (heard === 0 && said.includes('interrupted:')) {
      heard = performance.now()
      if (count > 1) send()
    }
  })
  const [code, by] = await once(child, 'close')
  return { code, by, said, heard: heard - sent, took: performance.now() - sent }
}

describe('a command that learns from 2,000 rows of 150 columns', () => {
  it.each([0, 1500])(
    'says beforehand how long it takes, and ends within 2 s of a SIGTERM after %i ms',
    async (delay) => {
      const own = temporaryFolder()
      const args = ['impute', wide, '-o', join(own, 'out.csv')]
      const { code, said, took } = await signalled(args, 'SIGTERM', delay)
      expect(said).toMatch(
        /^slow: about \d+ (seconds|minutes|hours) for 2,000 rows x 150 columns; --budget/,
      )
      expect(code).toBe(143)
      // A second is promised; the machine may be busy.
      expect(took).toBeLessThan(2000)
      expect(readdirSync(own)).toEqual([])
    },
  )

  it.each([0, 1500])('hears Ctrl-C after %i ms within 1 s, and ends then', async (delay) => {
    const args = ['audit', wide]
    const { code, said, heard, took } = await signalled(args, 'SIGINT', delay)
    expect(said).toContain('interrupted: stopping')
    expect(heard).toBeLessThan(1000)
    expect(code).toBe(130)
    expect(took).toBeLessThan(2000)
  })

  it('ends at the second Ctrl-C within 1 s, where the first one would keep a model', async () => {
    const args = ['fit', wide, '--model', join(folder, 'never.safetensors')]
    const { code, by, heard, took } = await signalled(args, 'SIGINT', 500, 2)
    expect(heard).toBeLessThan(1000)
    expect([by, code]).toContain(by === null ? 130 : 'SIGINT')
    expect(took - heard).toBeLessThan(1000)
  })

  it('keeps the best so far at one Ctrl-C', async () => {
    const narrower = put(folder, 'narrower.csv', csv(30, 150))
    const path = join(folder, 'kept.safetensors')
    const args = ['fit', narrower, '--model', path]
    const { code, said } = await signalled(args, 'SIGINT', 300)
    expect(said).toContain('the best model so far is kept')
    expect(code).toBe(130)
    expect(ColumnModel.fromBytes(new Uint8Array(readFileSync(path))).columns.length).toBe(150)
  })
})

describe('a table of 10,000 columns', () => {
  it.each(['fit', 'impute', 'evaluate'])(
    'is refused by %s in one line with numbers, exit code 1',
    async (command) => {
      const path = join(folder, `never-${command}`)
      const more = command === 'fit' ? ['--model', path] : []
      const { code, stderr } = await colmask([command, widest, ...more])
      expect(code).toBe(1)
      expect(stderr).toMatch(
        /^error: fit: a table whose learning fits into 4 GB, got 10,000 columns, which would take about \d+ GB: [^\n]+\n$/,
      )
      expect(readdirSync(folder)).not.toContain(`never-${command}`)
    },
  )
})

it('nothing is said of time where it is short, or was given', async () => {
  const small = put(folder, 'small.csv', csv(40, 4))
  const args = ['-o', join(folder, 'out.csv')]
  const short = await colmask(['impute', small, ...args, '--budget', 'fast'])
  expect(short.stderr).not.toContain('slow:')
  const given = await colmask(['impute', small, ...args, '--budget', '1'])
  expect(given.stderr).not.toContain('slow:')
})
