import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** What each folder of src/ may import, beside itself. Files in src/ itself stand by their name. */
const ALLOWED: Record<string, readonly string[]> = {
  'errors.ts': [],
  'shape.ts': ['errors.ts'],
  'check.ts': [],
  'safetensors.ts': ['errors.ts', 'host'],
  'least-squares.ts': [],
  'exact-moments.ts': [],
  'check-moments.ts': ['check.ts', 'exact-moments.ts'],
  host: ['errors.ts'],
  tensor: ['errors.ts', 'host', 'shape.ts'],
  wasm: ['errors.ts', 'host'],
  random: ['errors.ts', 'host', 'shape.ts', 'tensor', 'wasm'],
  ops: ['errors.ts', 'host', 'shape.ts', 'tensor', 'random', 'wasm'],
  masks: ['errors.ts', 'host', 'shape.ts', 'tensor', 'random', 'ops'],
  table: [
    'errors.ts',
    'check.ts',
    'check-moments.ts',
    'exact-moments.ts',
    'host',
    'shape.ts',
    'tensor',
    'random',
  ],
  files: ['errors.ts', 'host', 'shape.ts', 'safetensors.ts', 'tensor', 'random', 'table'],
  nn: ['errors.ts', 'host', 'random', 'wasm'],
  learn: [
    'errors.ts',
    'check.ts',
    'least-squares.ts',
    'exact-moments.ts',
    'check-moments.ts',
    'safetensors.ts',
    'host',
    'tensor',
    'random',
    'wasm',
    'table',
    'nn',
  ],
  pool: ['errors.ts', 'least-squares.ts', 'table'],
  diagnostics: ['errors.ts', 'table'],
  'index.ts': ['tensor', 'random', 'ops', 'masks', 'wasm', 'shape.ts'],
  'node.ts': ['files', 'table', 'host'],
  'parquet.ts': ['files', 'table'],
  'arrow.ts': ['files', 'table'],
  'impute.ts': ['host', 'table', 'learn'],
  'excel.ts': ['files', 'table'],
  'bytes.ts': ['files', 'table'],
  shards: ['errors.ts', 'check.ts', 'host', 'random', 'table', 'files', 'learn'],
  cli: ['index.ts', 'node.ts', 'learn', 'pool', 'diagnostics', 'shards'],
}
/** What each room of src/learn/ may import of the others. Files in src/learn/ itself may all. */
const ROOMS: Record<string, readonly string[]> = {
  cells: [],
  trees: ['cells'],
  rules: ['cells'],
  where: ['cells', 'rules'],
  codes: ['cells'],
  gaussian: ['cells'],
  forest: ['cells', 'trees', 'gaussian'],
  chain: ['cells', 'trees', 'gaussian'],
  attention: ['cells', 'gaussian'],
  spread: ['cells', 'trees', 'gaussian'],
  ensemble: ['cells', 'trees', 'gaussian', 'forest', 'chain', 'attention', 'spread'],
  draws: ['cells', 'trees', 'gaussian'],
  model: ['cells', 'rules', 'spread', 'ensemble', 'draws'],
  uses: [
    'cells',
    'rules',
    'where',
    'gaussian',
    'forest',
    'chain',
    'attention',
    'spread',
    'ensemble',
    'draws',
    'model',
  ],
  imputer: [
    'file',
    'cells',
    'rules',
    'where',
    'gaussian',
    'forest',
    'chain',
    'attention',
    'spread',
    'ensemble',
    'draws',
    'model',
    'uses',
  ],
  file: ['cells', 'trees', 'rules', 'gaussian', 'chain', 'spread', 'ensemble', 'draws', 'model'],
}
/** Packages, by folder; everything else imports none, and no node: module. */
const PACKAGES: Record<string, readonly string[]> = {
  files: [
    '@exodus/bytes',
    'apache-arrow',
    'fflate',
    'fzstd',
    'hyparquet',
    'hyparquet-compressors',
    'hyparquet-writer',
    'numfmt',
    'saxes',
  ],
  shards: ['bullmq', 'ioredis', 'pg', '@aws-sdk/client-s3', '@aws-sdk/lib-storage'],
  cli: ['commander'],
}

const src = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.ts'),
)

function importsOf(file: string): string[] {
  const info = ts.preProcessFile(readFileSync(join(src, file), 'utf8'), true, true)
  return info.importedFiles.map(({ fileName }) => fileName)
}

/** The folder of src/ that a file is in, or the file itself. */
function placeOf(file: string): string {
  return file.split('/')[0] ?? file
}

describe('imports run downwards only', () => {
  it('from places that are known', () => {
    expect(files.length).toBeGreaterThan(30)
    for (const file of files) expect(Object.keys(ALLOWED)).toContain(placeOf(file))
  })

  for (const file of files) {
    it(`src/${file}`, () => {
      const place = placeOf(file)
      for (const name of importsOf(file)) {
        if (name.startsWith('.')) {
          const target = placeOf(
            relative(src, join(src, dirname(file), name.replace(/\.js$/, '.ts'))),
          )
          expect([place, ...(ALLOWED[place] ?? [])], `${file} imports ${name}`).toContain(target)
        } else if (name.startsWith('node:')) {
          expect(['files', 'shards', 'cli'], `${file} imports ${name}`).toContain(place)
        } else {
          // Parts of a package too, such as hyparquet/src/schema.js.
          const [owner] = /^(?:@[^/]+\/)?[^/]+/.exec(name) ?? []
          expect(PACKAGES[place] ?? [], `${file} imports ${name}`).toContain(owner)
        }
      }
    })
  }
})

describe('imports between the rooms of the learner run downwards only', () => {
  const rooms = files.filter((file) => /^learn\/[^/]+\//.test(file))
  const roomOf = (file: string) => file.split('/')[1] ?? ''

  it('in rooms that are known', () => {
    expect([...new Set(rooms.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort())
  })

  for (const file of rooms) {
    it(`src/${file}`, () => {
      const allowed = [roomOf(file), ...(ROOMS[roomOf(file)] ?? [])]
      for (const name of importsOf(file)) {
        const target = relative(src, join(src, dirname(file), name))
        if (name.startsWith('.') && placeOf(target) === 'learn') {
          expect(allowed, `${file} imports ${name}`).toContain(roomOf(target))
        }
      }
    })
  }
})

describe('source files', () => {
  // But for what scripts/ make.
  for (const file of files.filter((name) => !/\.(text|wasm)\.ts$/.test(name))) {
    it(`src/${file} has at most 300 lines`, () => {
      expect(readFileSync(join(src, file), 'utf8').split('\n').length).toBeLessThanOrEqual(301)
    })
  }
})
