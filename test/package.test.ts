import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './helpers/cli.js'
import { temporaryFolder } from './helpers/folder.js'
import { goldenText } from './helpers/golden.js'

const folder = temporaryFolder()
const project = join(folder, 'project')
let tarball = ''

const WALKTHROUGH = `
import { manualSeed, masks, maskedSoftmax, randint, randn, setPrintOptions } from 'colmask'
setPrintOptions({ precision: 3, sciMode: false })
manualSeed(333512)
const scores = randn([4, 5])
const masked = randint(0, 2, [1, 5]).to('bool')
const filled = scores.maskedFill(masked, -1e9)
console.log(\`scores=\\n\${scores}\\nmasked=\\n\${masked}\\nmasked_scores=\\n\${filled}\`)
console.log(\`scores_softmax=\\n\${maskedSoftmax(scores, masks.columns(5, [1, 2, 4]))}\`)
`

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const node = (args: string[], cwd = project) =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })

beforeAll(() => {
  const [packed] = JSON.parse(
    // What is built is there, and in use by other tests.
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT),
  )
  tarball = join(folder, packed.filename)
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"name":"user","private":true,"type":"module"}')
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], project)
  writeFileSync(join(project, 'walk.js'), WALKTHROUGH)
})

async function bundle(entry: string, minify = false, external: string[] = []): Promise<string> {
  const input = join(project, entry)
  const build = await rolldown({ input, cwd: project, platform: 'browser', external })
  const { output } = await build.generate({ format: 'esm', minify })
  expect(output).toHaveLength(1)
  return output[0].code
}

describe('the packed tarball, installed into an empty folder', () => {
  it('works in Node', () => {
    expect(node(['walk.js'])).toBe(goldenText('walkthrough.txt'))
  })

  it('brings a learner that bundles for a page, importing nothing', async () => {
    writeFileSync(join(project, 'bundled.js'), "export * from 'colmask/learn'")
    const code = await bundle('bundled.js')
    expect(code).not.toMatch(/^\s*import\b|\brequire\(|\bimport\(/m)
    writeFileSync(join(folder, 'learner.mjs'), code)
    const use = `import { parseCsv } from '${join(folder, 'learner.mjs')}'
      console.log(parseCsv('a,b\\n1,x\\n').columns.length)`
    writeFileSync(join(folder, 'use.mjs'), use)
    expect(node([join(folder, 'use.mjs')], folder)).toBe('2\n')
  })

  it('works in a bundler’s output, which imports nothing', async () => {
    const code = await bundle('walk.js')
    expect(code).not.toMatch(/^\s*import\b|\brequire\(|\bimport\(/m)
    writeFileSync(join(folder, 'bundle.mjs'), code)
    expect(node([join(folder, 'bundle.mjs')], folder)).toBe(goldenText('walkthrough.txt'))
  })

  it.each([
    // Of these 0.2 KB are what refuses options that are not known, 0.4 KB half precision.
    // And 0.2 KB kernels that work beside others in one memory.
    ['maskedSoftmax alone', 10_700, "export { maskedSoftmax } from 'colmask'"],
    ['what the walkthrough imports', 16_600, "import './walk.js'"],
    // Of these 1.2 KB are a pool whose threads work in a workspace. Kernels are 5.9 KB: 2.8 those of softmax, 0.2 that
    // they come with fused multiply-adds too, 1.9 attention's, 0.7 normals, twice. Beside them attention is 3.5 KB of code.
    ['all of the core', 33_100, "export * from 'colmask'"],
    ['pooling and regression', 8_300, "export * from 'colmask/pool'"],
    ['diagnostics of draws', 9_300, "export * from 'colmask/diagnostics'"],
    // What reads and writes dates and numbers as columns have them is a quarter of it, the kernels a tenth.
    ['filling with a saved model, its threads included', 37_600, "export * from 'colmask/impute'"],
    // Of these 7 KB are what checks model files, 4 KB what lets a fit be left anywhere.
    // And 3 KB what lets surveys of a table's parts merge to that of the whole.
    // And 0.9 KB half precision in tensors.
    // And 6.7 KB plans of columns, findings of a fit, rows as objects, threads that predict; less kernels that threads are sent.
    ['the learner', 196_500, "export * from 'colmask/learn'"],
  ])('%s is at most %i bytes, minified, gzipped, kernels inlined', async (what, most, code) => {
    writeFileSync(join(project, 'size.js'), code)
    const bytes = gzipSync(await bundle('size.js', true)).length
    console.log(`${what}: ${(bytes / 1000).toFixed(1)} KB gzipped, of ${most / 1000}`)
    expect(bytes).toBeLessThanOrEqual(most)
  })

  it.each([
    {
      what: 'attention',
      most: 16_000,
      code: "export { attention } from 'colmask'",
      dropped: [
        'attentionBackward',
        'crossEntropy',
        'multinomial',
        'randn',
        'topK',
        'where',
        'tril',
      ],
    },
    {
      what: 'a loss of masked classes',
      most: 12_100,
      code: `import { crossEntropy, masks } from 'colmask'
        export const loss = (x, classes, lengths) =>
          crossEntropy(x, classes, { mask: masks.padding(lengths), labelSmoothing: 0.1 })`,
      dropped: ['crossEntropyBackward', 'attention', 'causal', 'randint', 'topP', 'maskedScatter'],
    },
    {
      what: 'sampling',
      most: 14_500,
      code: `import { masks, multinomial } from 'colmask'
        export const next = (logits) =>
          multinomial(logits.maskedSoftmax(masks.topK(logits, 5)), 1)`,
      dropped: [
        'attention',
        'crossEntropy',
        'gumbelSoftmax',
        'topP',
        'randn',
        'bernoulli',
        'createPool',
      ],
    },
  ])('a bundle of $what drops what is not used, and is at most $most bytes', async (example) => {
    writeFileSync(join(project, 'example.js'), example.code)
    const code = await bundle('example.js', true)
    // By the names that its errors would begin with.
    for (const name of example.dropped) expect(code).not.toMatch(new RegExp(`["'\`]${name}["'\`:]`))
    const bytes = gzipSync(code).length
    console.log(`${example.what}: ${(bytes / 1000).toFixed(1)} KB gzipped`)
    expect(bytes).toBeLessThanOrEqual(example.most)
  })

  it('has the command', () => {
    expect(node(['node_modules/.bin/colmask', 'demo'])).toBe(goldenText('walkthrough.txt'))
  })

  it('reads and writes files through colmask/node', () => {
    const code = `import { tensor } from 'colmask'
      import { readMatrix, writeMatrix } from 'colmask/node'
      await writeMatrix('x.npy', { values: tensor([[1, 2]]) })
      console.log(String((await readMatrix('x.npy')).values))`
    writeFileSync(join(project, 'files.js'), code)
    expect(node(['files.js'])).toBe('tensor([[1., 2.]])\n')
  })

  it('does not bring apache-arrow, and says what to install for Arrow files', () => {
    writeFileSync(join(project, 'table.csv'), 'a,b\n1,2\n')
    writeFileSync(join(project, 'table.feather'), 'ARROW1')
    const code = `import { readTable, writeTable } from 'colmask/node'
      const said = (error) => console.log(error.message)
      await readTable('table.feather').catch(said)
      await writeTable('out.arrow', await readTable('table.csv')).catch(said)`
    writeFileSync(join(project, 'arrow.js'), code)
    const message =
      'expected the package apache-arrow for Arrow and Feather, got none: npm install apache-arrow'
    expect(node(['arrow.js'])).toBe(`table.feather: ${message}\nout.arrow: ${message}\n`)
  })

  it('fills a table through colmask/learn', () => {
    const code = `import { ColumnModel, Table } from 'colmask/learn'
      const rows = Array.from({ length: 60 }, (_, i) => ({ x: i, y: i === 30 ? null : 2 * i }))
      const table = Table.fromRows(rows)
      const model = await ColumnModel.fit(table, { budget: 'fast', threads: 2 })
      console.log(Math.abs(model.impute(table).column('y').values[30] - 60) < 6)`
    writeFileSync(join(project, 'learn.js'), code)
    expect(node(['learn.js'])).toBe('true\n')
  })

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('lets TypeScript see its types, module %s, resolution %s', (module, resolution) => {
    const code = `import { type Tensor, masks, maskedSoftmax, randn } from 'colmask'
      import { createImputer, type FilledRow, SavedModel } from 'colmask/impute'
      import { ColumnModel, type FitOptions, Table } from 'colmask/learn'
      import { readMatrix } from 'colmask/node'
      import { fromLong, linearRegression, type Pooled, pool, toLong } from 'colmask/pool'
      export const pooled = (tables: Table[]): Pooled =>
        pool(tables.map((table) => linearRegression(table, 'y ~ x')), { level: 0.9 })
      export const long = (tables: Table[]): Table[] => fromLong(toLong(tables), { by: '.imp' })
      export const fit = (options: FitOptions): Promise<ColumnModel> =>
        ColumnModel.fit(Table.fromRows([{ a: 1 }]), options)
      export const filled = async (): Promise<Table[]> =>
        (await fit({})).impute(Table.fromRows([]), { draws: 2 })
      type Row = { x: number | null }
      export const rows = (model: SavedModel, given: Row[]): FilledRow<Row>[] => model.fillRows(given)
      export const later = (bytes: Uint8Array, table: Table): Promise<Table> =>
        createImputer(bytes).impute(table)
      const p: Tensor<'float64'> = maskedSoftmax(randn([2, 3], { dtype: 'float64' }), masks.causal(3))
      export const n: number = p.softmax(0).data[0] ?? 0
      export const read: typeof readMatrix = readMatrix
      // @ts-expect-error a softmax of integers
      randn([2]).to('int64').softmax()`
    writeFileSync(join(project, 'types.ts'), code)
    const tsc = join(ROOT, 'node_modules/typescript-7/bin/tsc')
    const flags = [
      '--strict',
      '--noEmit',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--target',
      'es2022',
      '--types',
      '',
    ]
    expect(node([tsc, ...flags, 'types.ts'])).toBe('')
  })

  it.each([
    ['index.js', []],
    ['learn/index.js', []],
    ['impute.js', []],
    ['pool/index.js', []],
    ['diagnostics/index.js', []],
    ['arrow.js', ['apache-arrow', 'fzstd']],
    ['parquet.js', ['fzstd', 'hyparquet', 'hyparquet-compressors', 'hyparquet-writer']],
    ['excel.js', ['fflate', 'numfmt', 'saxes']],
    [
      'bytes.js',
      [
        '@exodus/bytes',
        'fflate',
        'fzstd',
        'hyparquet',
        'hyparquet-compressors',
        'hyparquet-writer',
        'numfmt',
        'saxes',
      ],
    ],
  ])('reaches no node: module from dist/%s, and no dependency but %j', (entry, dependencies) => {
    const seen = new Set<string>()
    const visit = (path: string): void => {
      if (seen.has(path)) return
      seen.add(path)
      const code = readFileSync(path, 'utf8')
      for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)) {
        const [owner = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(name) ?? []
        if (dependencies.includes(owner)) continue
        expect(name, path).toMatch(/^\.\.?\//)
        visit(join(dirname(path), name))
      }
    }
    visit(join(project, 'node_modules/colmask/dist', entry))
    expect(seen.size).toBeGreaterThan(entry === 'impute.js' ? 0 : 15)
  })

  it('fills through colmask/impute, on threads, in a minified bundle that has nothing of what learns', async () => {
    const code = `import { createImputer, SavedModel } from 'colmask/impute'
      import { readFileSync } from 'node:fs'
      const bytes = readFileSync('model.safetensors')
      const rows = Array.from({ length: 40 }, (_, i) => ({ x: i, y: i % 3 ? null : 2 * i }))
      const imputer = createImputer(bytes, { threads: 2 })
      const [threads, here] = [await imputer.fillRows(rows), SavedModel.fromBytes(bytes).fillRows(rows)]
      await imputer.close()
      console.log(JSON.stringify(threads) === JSON.stringify(here), threads[2].y !== null)`
    const fit = `import { ColumnModel, Table } from 'colmask/learn'
      const rows = Array.from({ length: 60 }, (_, i) => ({ x: i, y: i === 30 ? null : 2 * i }))
      const model = await ColumnModel.fit(Table.fromRows(rows), { budget: 'fast', threads: 1 })
      await model.save('model.safetensors')`
    writeFileSync(join(project, 'fit.js'), fit)
    writeFileSync(join(project, 'fill.js'), code)
    node(['fit.js'])
    writeFileSync(join(project, 'filled.mjs'), await bundle('fill.js', true, ['node:fs']))
    expect(node(['filled.mjs'])).toBe('true true\n')
    // The modules that it is made of stand in it by name.
    const made = readFileSync(join(project, 'node_modules/colmask/dist/impute.js'), 'utf8')
    const modules = [...made.matchAll(/^\t\/\/ dist\/(.*)$/gm)].map(([, name]) => name)
    expect(modules.length).toBeGreaterThan(80)
    const learns =
      /\b(fit|train|grow|learn-|search|audit|evaluate|draw|backward|initialise|random\/)/
    const known = ['learn/ensemble/fit-stack.js']
    expect(
      modules.filter((name) => learns.test(name ?? '') && !known.includes(name ?? '')),
    ).toEqual([])
  })

  it('holds the code and the papers, and no source, map or test', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n')
    expect(files).toContain('package/LICENSE')
    expect(files).toContain('package/CHANGELOG.md')
    expect(files).toContain('package/README.zh-CN.md')
    // What the README links to can be read where it is installed.
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    for (const [, guide] of readme.matchAll(/\]\((docs\/[\w-]+\.md)/g)) {
      expect(files).toContain(`package/${guide}`)
    }
    expect(files).toContain('package/dist-web/index.html')
    expect(files).toContain('package/dist-web/NOTICES.txt')
    expect(files).toContain('package/dist/ops/masked-softmax.js')
    expect(files.filter((file) => /\.map$|^package\/src\//.test(file))).toEqual([])
    expect(
      files.filter((file) => /(^|\/)tests?\/|\.test\.|fixtures|node_modules/.test(file)),
    ).toEqual([])
  })
})

describe('package checks', () => {
  const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)

  it('publint finds nothing', () => {
    expect(node([bin('publint'), 'run', '--strict', tarball], ROOT)).toContain('All good!')
  })

  it('are-the-types-wrong finds nothing (ESM only)', () => {
    const args = ['--profile', 'esm-only', '--format', 'json', tarball]
    const { analysis } = JSON.parse(node([bin('attw'), ...args], ROOT)) as {
      analysis: { types: unknown; problems: { kind: string; resolutionKind?: string }[] }
    }
    const ignored = ['node10', 'node16-cjs']
    const problems = analysis.problems.filter(
      ({ resolutionKind = '' }) => !ignored.includes(resolutionKind),
    )
    expect(analysis.types).toMatchObject({ kind: 'included' })
    expect(problems).toEqual([])
  })
})
