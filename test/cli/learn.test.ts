import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ColumnModel } from '../../src/learn/index.js'
import {
  formatCsv,
  makeHoles,
  parseCsv,
  readMatrix,
  readTable,
  writeTable,
} from '../../src/node.js'
import { colmask, ROOT } from '../helpers/cli.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const PENGUINS = join(ROOT, 'examples/penguins.csv')
const penguins = readFileSync(PENGUINS, 'utf8')
const FAST = ['--budget', 'fast', '--quiet']

/** z is x + y, and the letter says whether x is large; some cells are missing. */
function small(rows = 120): string {
  const lines = ['x,y,z,letter,id']
  for (let row = 0; row < rows; row++) {
    const x = (row * 37) % 101
    const y = (row * 53) % 89
    const z = row % 9 === 4 ? '' : String(x + y)
    const letter = row % 11 === 7 ? '' : x > 50 ? 'large' : 'small'
    lines.push(`${x},${y},${z},${letter},r${row}`)
  }
  return `${lines.join('\n')}\n`
}
const text = small()
const table = put(folder, 'small.csv', text)
const MICE = join(ROOT, 'examples/nhanes-mice.csv')
const tall = put(folder, 'tall.csv', small(1100))

async function good(args: string[], input?: string | Uint8Array): Promise<string> {
  const { code, stdout, stderr } = await colmask(args, input === undefined ? {} : { input })
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return stdout
}

describe('colmask impute', () => {
  it('fills as the API does with the same seed, and leaves what was given to the byte', async () => {
    const out = join(folder, 'filled.csv')
    await good(['impute', table, '-o', out, '--seed', '3', ...FAST])
    const model = await ColumnModel.fit(parseCsv(text), { seed: 3, budget: 'fast', threads: 1 })
    const expected = formatCsv(model.impute(parseCsv(text)))
    const filled = readFileSync(out, 'utf8')
    expect(filled).toBe(expected)
    const given = text.split('\n').filter((line) => !line.includes(',,'))
    for (const line of given) expect(filled.split('\n')).toContain(line)
    expect(filled).not.toContain(',,')
  })

  it('goes from standard input to standard output, summary on stderr', async () => {
    const args = ['impute', '-', '--budget', 'fast']
    const { code, stdout, stderr } = await colmask(args, { input: text })
    expect(code).toBe(0)
    expect(parseCsv(stdout).rows).toBe(120)
    expect(stderr).toMatch(/^standard input: 120 rows, 5 columns, 24 holes$/m)
    expect(stderr).toMatch(/^z +13 +13 +.+ ± /m)
    expect(stderr).toMatch(/done: 24 of 24 holes filled in /)
  })

  it('--json: nothing else on stdout, and what was filled in numbers', async () => {
    const out = join(folder, 'json.csv')
    const found = JSON.parse(await good(['impute', table, '-o', out, '--json', ...FAST]))
    expect(found).toMatchObject({
      input: table,
      outputs: [out],
      rows: 120,
      missing: 24,
      filled: 24,
    })
    expect(found).toMatchObject({ fittedOn: 120, model: null, report: null })
    expect(found.columns.map(({ name }: { name: string }) => name)).toEqual([
      'x',
      'y',
      'z',
      'letter',
      'id',
    ])
    expect(found.columns[2]).toMatchObject({ missing: 13, filled: 13, filledWith: 'predictions' })
    expect(found.columns[4]).toMatchObject({ kind: 'text', filledWith: 'nothing', error: null })
    const written = parseCsv(readFileSync(out, 'utf8'))
    expect(found.cells).toHaveLength(24)
    for (const { row, column, value, low, high, sd, probability, probabilities } of found.cells) {
      expect(String(value)).toBe(
        written.column(column).format(written.column(column).values[row - 1] ?? Number.NaN),
      )
      if (column === 'letter') {
        expect(probabilities[value]).toBeCloseTo(probability, 6)
        const sum = Object.values<number>(probabilities).reduce((a, b) => a + b, 0)
        expect(sum).toBeCloseTo(1, 5)
      } else {
        expect(low).toBeLessThanOrEqual(high)
        expect(sd).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('--save, then --model, gives the same table without learning', async () => {
    const [one, two, model] = ['one.csv', 'two.csv', 'm.safetensors'].map((name) =>
      join(folder, name),
    )
    await good(['impute', table, '-o', `${one}`, '--save', `${model}`, ...FAST])
    await good(['impute', table, '-o', `${two}`, '--model', `${model}`, '--quiet'])
    expect(readFileSync(`${two}`, 'utf8')).toBe(readFileSync(`${one}`, 'utf8'))
  })

  it('--draws writes numbered tables that differ in what was filled only', async () => {
    const out = join(folder, 'draw.csv')
    await good(['impute', PENGUINS, '-o', out, '--draws', '2', ...FAST])
    const [one, two] = [1, 2].map((i) => readFileSync(join(folder, `draw.${i}.csv`), 'utf8'))
    expect(existsSync(out)).toBe(false)
    expect(one).not.toBe(two)
    expect(one?.split('\n')[1]).toBe(penguins.split('\n')[1])
  })

  it('--long puts them under one another, on standard output too', async () => {
    const model = join(folder, 'draws.safetensors')
    await good(['fit', PENGUINS, '--model', model, '--draws', '2', ...FAST])
    const like = ['--model', model, '--quiet']
    const args = ['--draws', '2', ...like]
    await good(['impute', PENGUINS, '-o', join(folder, 'd{draw}.csv'), ...args])
    await good(['impute', PENGUINS, '-o', join(folder, 'second.csv'), '--draw', '2', ...like])
    const draws = [1, 2].map((i) => readFileSync(join(folder, `d${i}.csv`), 'utf8'))
    expect(readFileSync(join(folder, 'second.csv'), 'utf8')).toBe(draws[1])
    const [head, ...rows] = [penguins, ...draws].flatMap((one, imp) =>
      one
        .trimEnd()
        .split('\n')
        .map((line, row) => `${row === 0 ? '.imp,.id' : `${imp},${row}`},${line}`)
        .slice(imp === 0 ? 0 : 1),
    )
    const long = await good(['impute', PENGUINS, '--long', '--include-given', ...args])
    expect(long).toBe(`${[head, ...rows].join('\n')}\n`)
    expect(await good(['impute', '-', '--long', ...args], penguins)).toBe(
      `${[head, ...rows.slice(344)].join('\n')}\n`,
    )
  })

  it('--draws by a model of a file is as without one; it has as many models as --draws of fit, or as those of --save', async () => {
    const [fitted, saved, none] = ['fitted', 'saved', 'undrawn'].map((name) =>
      join(folder, `${name}.safetensors`),
    ) as [string, string, string]
    const out = (name: string) => ['-o', join(folder, `${name}.{draw}.csv`), '--draws', '2']
    const drawn = (name: string) =>
      [1, 2].map((i) => readFileSync(join(folder, `${name}.${i}.csv`), 'utf8'))
    await good(['impute', PENGUINS, ...out('plain'), '--save', saved, ...FAST])
    const said = await good(['fit', PENGUINS, '--model', fitted, '--draws', '2', '--json', ...FAST])
    expect(JSON.parse(said).draws).toBe(2)
    for (const [name, model] of [
      ['a', saved],
      ['b', fitted],
    ] as const) {
      await good(['impute', PENGUINS, ...out(name), '--model', model, '--quiet'])
      expect(drawn(name)).toEqual(drawn('plain'))
    }
    const more = ['-o', join(folder, 'more.csv'), '--draws', '3', '--model', fitted]
    expect((await colmask(['impute', PENGUINS, ...more])).stderr).toContain(
      'fitted.safetensors has 2 models to draw by: used in turn',
    )
    await good(['impute', PENGUINS, '-o', join(folder, 'o.csv'), '--save', none, ...FAST])
    for (const [asked, value] of [
      ['--draws', '2'],
      ['--draw', '1'],
    ] as const) {
      const args = ['-o', join(folder, 'not.csv'), asked, value, '--model', none]
      // Before any work: not even that there is no such table was found out.
      const { code, stderr } = await colmask(['impute', 'nothing.csv', ...args])
      expect(code).toBe(2)
      expect(stderr).toContain(
        'has none: learn it again with "colmask fit --draws 20", or leave --model out',
      )
    }
  })

  it('converts, and --kinds, --missing, --bounds are heard', async () => {
    const out = join(folder, 'o.jsonl')
    const odd = put(folder, 'odd.csv', text.replaceAll(',,', ',none,'))
    const args = ['impute', odd, '-o', out, '--missing', 'none', '--kinds', 'x=number,id=text']
    await good([...args, '--bounds', 'z=500:600', ...FAST])
    const rows = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows).toHaveLength(120)
    expect(rows[4].z).toBe(500)
    expect(rows[7].letter).toMatch(/^(large|small)$/)
  })

  it('a column that nothing predicts is left at the mean, and said to be', async () => {
    const noise = Array.from({ length: 200 }, (_, i) => [(i * 7919) % 211, (i * 104729) % 199])
    const lines = noise.map(([a, b], i) => `${i % 10 === 0 ? '' : a},${b}`)
    const { stderr } = await colmask(['impute', '-', '--budget', 'fast'], {
      input: `a,b\n${lines.join('\n')}\n`,
    })
    expect(stderr).toMatch(/^a +20 +20 +left at the mean/m)
  })

  it.each([
    [['impute', table, '--json'], '--json needs -o'],
    [['impute', table, '--draws', '3'], '--draws needs -o'],
    [['impute', table, '-o', 'o.{draw}.csv'], '{draw} in the name of the output needs --draws'],
    [['impute', table, '-o', 'o.{draw:02}.csv', '--draws', '3'], 'got {draw:02}'],
    [['impute', table, '-o', 'o.{draw}.csv', '--draws', '3', '--long'], '--long writes one file'],
    [
      ['impute', table, '-o', 'o.csv', '--draws', '3', '--draw', '2'],
      '--draws or --draw, not both',
    ],
    [['impute', table, '-o', 'o.csv', '--draw', '0'], 'Expected a whole number from 1 to 1000'],
    [['impute', table, '-o', 'o.csv', '--long'], '--long needs --draws'],
    [['impute', table, '-o', 'o.csv', '--include-given', '--draws', '3'], 'needs --long'],
    [['impute', MICE, '--long', '--draws', '3'], '--long adds a column .imp, and'],
    [['impute', tall, '-o', 'o.xlsx', '--long', '--draws', '999'], '1,048,575 rows at most'],
    [['impute', table, '--model', 'a', '--save', 'b'], 'not both'],
    [['impute', table, '--budget', 'quick'], 'Expected fast, balanced, best, or seconds'],
    [['impute', table, '--budget', '-1'], 'Expected fast, balanced, best, or seconds'],
    [['impute', table, '--kinds', 'x'], 'Expected pairs such as age=number'],
    [['impute', table, '--kinds', 'x=float'], 'Kinds are number'],
    [['impute', table, '--bounds', 'x=5:1'], 'Expected none, or pairs'],
    [['impute', table, '-o', 'x.doc'], 'a file name that ends in'],
    [['fit', table], '--save must say where the model goes'],
    [['evaluate', table, '--share', '0'], '--share must be above 0'],
    [['mask', table, '--mechanism', 'odd'], 'Allowed choices are mcar, mar, mnar'],
  ])('%j: exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await colmask(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })

  it('a model that is none, or is not there: one line, exit code 1, no table', async () => {
    const out = join(folder, 'never.csv')
    for (const model of [table, join(folder, 'none.safetensors')]) {
      const { code, stderr } = await colmask(['impute', table, '-o', out, '--model', model])
      expect(code).toBe(1)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(stderr).toContain(model)
    }
    expect(existsSync(out)).toBe(false)
  })

  it('a model of which a bit changed: what, one line, exit code 1, no table', async () => {
    const [model, out] = [join(folder, 'bit.safetensors'), join(folder, 'never.csv')]
    await good(['fit', table, '--model', model, ...FAST])
    const bytes = readFileSync(model)
    bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1
    put(folder, 'bit.safetensors', bytes)
    const { code, stderr } = await colmask(['impute', table, '-o', out, '--model', model])
    expect(stderr).toMatch(
      /bit\.safetensors: a model that is whole, of checksum \w{8}, got "\w{8}"\n$/,
    )
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
    expect(existsSync(out)).toBe(false)
  })
})

describe('Ctrl-C', () => {
  async function interrupted(args: string[], signals = 1) {
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args])
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (piece) => {
      said += piece
      // Training has begun, or the first signal was heard: now is the time.
      const heard = said.includes('interrupted:')
      if (!child.killed || (signals > 1 && heard)) child.kill('SIGINT')
    })
    const [code, signal] = await once(child, 'close')
    return { code, signal, said }
  }
  const long = put(folder, 'long.csv', small(3000))

  it('keeps the best model so far where --save names one, writes no table, exits with 130', async () => {
    const work = temporaryFolder()
    const [out, model] = [join(work, 'out.csv'), join(work, 'm.safetensors')]
    const { code, said } = await interrupted([
      'impute',
      long,
      '-o',
      out,
      '--save',
      model,
      '--budget',
      '600',
    ])
    expect(said).toContain('the best model so far is kept')
    expect(code).toBe(130)
    expect(readdirSync(work)).toEqual(['m.safetensors'])
    expect(ColumnModel.fromBytes(new Uint8Array(readFileSync(model))).columns[2]?.filledWith).toBe(
      'predictions',
    )
  })

  it('keeps nothing where none is named; a second one ends at once', async () => {
    const work = temporaryFolder()
    const once = await interrupted(['impute', long, '-o', join(work, 'out.csv'), '--budget', '600'])
    expect(once.code).toBe(130)
    const twice = await interrupted(
      ['fit', long, '--model', join(work, 'm.safetensors'), '--budget', '600'],
      2,
    )
    expect([twice.signal, twice.code]).toContain(twice.signal === null ? 130 : 'SIGINT')
    expect(readdirSync(work).filter((name) => name === 'out.csv')).toEqual([])
  })
})

describe('the report', () => {
  it('asks nothing of the network, runs nothing, and takes names for names', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const evil = put(
      folder,
      'evil.csv',
      text.replace('letter', name).replaceAll('large', '"</svg><script>"'),
    )
    const page = join(folder, 'report.html')
    await good(['impute', evil, '-o', join(folder, 'e.csv'), '--report', page, ...FAST])
    const html = readFileSync(page, 'utf8')
    expect(html).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'")
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).toContain('&lt;/svg&gt;&lt;script&gt;')
    expect(html).not.toMatch(/<(img|script|link|iframe|object|embed|base)\b/i)
    expect(html).not.toMatch(/https?:|url\(|@import| src=(?!x)/)
    for (const heading of [
      'What was filled',
      'Observed and filled',
      'Each hole',
      'What was predicted from what',
      'most improbable',
      'How the error fell',
    ]) {
      expect(html).toContain(heading)
    }
    expect(html).toMatch(/<td class="w">([\d.,-]+ to [\d.,-]+|exactly|\d+ %)<\/td>/)
  })
})

describe('colmask fit, embed, evaluate, audit, mask, describe', () => {
  const model = join(folder, 'fit.safetensors')

  it('fit says how well, as the API does; embed, audit and evaluate use what it wrote', async () => {
    const fitted = JSON.parse(await good(['fit', table, '--model', model, '--json', ...FAST]))
    const api = await ColumnModel.fit(parseCsv(text), { budget: 'fast', threads: 1 })
    expect(fitted.columns).toEqual(JSON.parse(JSON.stringify(api.columns)))
    const vectors = join(folder, 'v.npy')
    await good(['embed', table, '--model', model, '-o', vectors, '--quiet'])
    const { values } = await readMatrix(vectors)
    expect(values.shape).toEqual([120, 32])
    expect([...values.data]).toEqual([...api.embed(parseCsv(text)).data])
    const lines = (await good(['embed', table, '--model', model])).split('\n')
    expect(lines[0]).toMatch(/^v1,v2,.*,v32$/)
    const audited = JSON.parse(
      await good(['audit', table, '--model', model, '--most', '3', '--json', '--quiet']),
    )
    const cells = api.audit(parseCsv(text), { most: 3 })
    expect(audited.cells).toEqual(cells.map((cell) => ({ ...cell, row: cell.row + 1 })))
    const found = JSON.parse(
      await good(['evaluate', table, '--model', model, '--seed', '5', '--json']),
    )
    expect(found).toMatchObject(
      JSON.parse(JSON.stringify(api.evaluate(parseCsv(text), { seed: 5 }))),
    )
  })

  it('audit points at a slip, rows counted from 1', async () => {
    const slip = put(folder, 'slip.csv', text.replace('\n37,53,90,small', '\n37,53,9000,small'))
    const shown = await good(['audit', slip, '--most', '1', ...FAST])
    expect(shown).toMatch(/^ +2 +z +9000 +/m)
  })

  it('evaluate hides, learns from the rest, and beats mean and mode where it can', async () => {
    const found = JSON.parse(await good(['evaluate', table, '--share', '0.2', '--json', ...FAST]))
    expect(found).toMatchObject({ share: 0.2, mechanism: 'mcar', seed: 0 })
    expect(found.rmse).toBeLessThan(found.typicalRmse)
    expect(found.accuracy).toBeGreaterThan(found.typicalAccuracy)
    const shown = await good(['evaluate', table, '--model', model, '--mechanism', 'mnar'])
    expect(shown).toMatch(/cells hidden \(30 %, mnar\) and filled/)
    expect(shown).toMatch(/^numbers +RMSE 0\.\d+ .*; the mean's 0\.\d+ \(ratio 0\.\d+\)$/m)
    expect(shown).toMatch(/^categories +\d+ % right; the mode \d+ %$/m)
  })

  it('mask makes the holes of makeHoles', async () => {
    const { code, stdout, stderr } = await colmask([
      'mask',
      table,
      '--share',
      '0.5',
      '--mechanism',
      'mar',
      '--seed',
      '2',
    ])
    expect(code).toBe(0)
    const { table: holes } = makeHoles(parseCsv(text), { share: 0.5, mechanism: 'mar', seed: 2 })
    expect(stdout).toBe(formatCsv(holes))
    expect(stderr).toMatch(/^mask: \d+ cells of \d columns hidden \(mar\)\n$/)
  })

  it('describe says kinds, holes and what is missing together', async () => {
    const shown = await good(['describe', PENGUINS])
    expect(shown).toMatch(
      /^.*penguins.csv: 344 rows, 7 columns, 19 holes \(1 % of 2,408 cells\); 333 rows without any$/m,
    )
    expect(shown).toMatch(/^sex +category +11 +3 % +2 +male 50 %, female 50 %$/m)
    expect(shown).toMatch(/^ +9 +░+ +sex$/m)
    const found = JSON.parse(await good(['describe', PENGUINS, '--json']))
    expect(found).toMatchObject({ rows: 344, missing: 19, complete: 333 })
  })

  it('every format is read and written', async () => {
    const source = await readTable(table)
    for (const ending of ['tsv', 'json', 'jsonl', 'parquet']) {
      const path = join(folder, `same.${ending}`)
      await writeTable(path, source)
      const found = JSON.parse(await good(['describe', path, '--json']))
      expect(found).toMatchObject({ rows: 120, missing: 24 })
    }
  })
})

describe('colmask demo --penguins', () => {
  it('prints the walkthrough, then what every hole of the penguins is filled with', async () => {
    const { code, stdout } = await colmask(['demo', '--penguins'])
    const walkthrough = (await colmask(['demo'])).stdout
    expect(code).toBe(0)
    expect(stdout.startsWith(walkthrough)).toBe(true)
    expect(stdout.match(/male \(>?\d+ %\)/g)).toHaveLength(11)
    expect(stdout.match(/\d \(\S+ to \S+\)/g)?.length).toBeGreaterThanOrEqual(8)
  })
})
