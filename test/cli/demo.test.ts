import { describe, expect, it } from 'vitest'
import { colmask, run } from '../helpers/cli.js'
import { goldenText } from '../helpers/golden.js'

describe('colmask demo', () => {
  it('prints exactly PyTorch’s walkthrough on stdout, and one line on stderr', async () => {
    const { code, stdout, stderr } = await colmask(['demo'])
    expect(code).toBe(0)
    expect(stdout).toBe(goldenText('walkthrough.txt'))
    expect(stderr).toBe('demo: 4 x 5 scores of seed 333512, 3 of 5 columns masked out (True)\n')
  })

  it('takes a seed, rows and columns', async () => {
    const { code, stdout } = await colmask([
      'demo',
      '--seed',
      '-1',
      '--rows',
      '2',
      '--columns',
      '3',
    ])
    expect(code).toBe(0)
    expect(stdout.split('\n')[1]).toMatch(/^tensor\(\[\[.*\],$/)
    expect(stdout).toMatch(/masked=\ntensor\(\[\[.*(True|False).*\]\]\)\n/)
  })

  it.each([
    [['--seed', 'x'], 'Expected a whole number'],
    [['--seed', '18446744073709551616'], 'Expected a number from -2^63 to 2^64 - 1'],
    [['--rows', '0'], 'Expected a whole number of at least 1'],
    [['--columns', '2.5'], 'Expected a whole number of at least 1'],
    [['--colour'], "unknown option '--colour'"],
    [['extra'], 'too many arguments'],
  ])('%j: exit code 2 and a clear message', async (args, message) => {
    const { code, stdout, stderr } = await colmask(['demo', ...args])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })
})

describe('colmask', () => {
  it('--help has examples, and so has that of each command', async () => {
    for (const args of [['--help'], ['demo', '--help'], ['softmax', '--help']]) {
      const { code, stdout } = await colmask(args)
      expect(code).toBe(0)
      expect(stdout).toContain('Examples:\n  colmask ')
    }
  })

  it('--version is that of the package', async () => {
    const { stdout } = await colmask(['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('alone shows the help on stderr: exit code 2', async () => {
    const { code, stdout, stderr } = await colmask([])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage: colmask')
  })

  it('an unknown command: exit code 2', async () => {
    const { code, stderr } = await colmask(['sofmax'])
    expect(code).toBe(2)
    expect(stderr).toContain("unknown command 'sofmax'")
  })

  it('colours nothing where NO_COLOR is set or stderr is no terminal', async () => {
    for (const env of [{}, { NO_COLOR: '1' }]) {
      const { stderr } = await colmask(['softmax', 'none.csv'], { env })
      expect(stderr).not.toContain('\u001b')
    }
  })

  it('survives a reader that stops early', async () => {
    const script = 'node dist/cli/main.js demo --rows 3000 --columns 40 | head -n 1'
    const { stdout, stderr } = await run('bash', ['-c', `set -o pipefail; ${script}`])
    expect(stdout).toBe('scores=\n')
    expect(stderr).not.toContain('EPIPE')
  })
})
