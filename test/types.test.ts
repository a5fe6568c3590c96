import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from './helpers/cli.js'

const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>
}
const ENTRIES = Object.keys(PACKAGE.exports)
  .filter((name) => name !== './package.json')
  .map((name) => `colmask${name.slice(1)}`)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colmask-types-'))
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true })
  symlinkSync(ROOT, join(folder, 'node_modules', 'colmask'))
  symlinkSync(
    join(ROOT, 'node_modules', '@types', 'node'),
    join(folder, 'node_modules', '@types', 'node'),
  )
  const imports = ENTRIES.map((name, i) => `import * as entry${i} from '${name}'`)
  const uses = ENTRIES.map((_, i) => `entry${i}`)
  // What a browser takes must be an array with a buffer of its own, where a version knows the difference.
  const blob = `import { formatParquet } from 'colmask/parquet'
import { Table } from 'colmask/learn'
export const blob = new Blob([await formatParquet(Table.fromColumns({ a: [1] }))])
`
  writeFileSync(join(folder, 'all.mts'), `${imports.join('\n')}\nexport default [${uses}]\n${blob}`)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'ESNext.Disposable'],
    module: 'NodeNext',
    noEmit: true,
    types: ['node'],
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['all.mts'] }),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What a compiler says against this package, without skipLibCheck. */
function complaints(compiler: string): string[] {
  const bin = join(ROOT, 'node_modules', compiler, 'bin', 'tsc')
  try {
    execFileSync(process.execPath, [bin, '-p', folder], { encoding: 'utf8', stdio: 'pipe' })
    return []
  } catch (error) {
    const { stdout } = error as { stdout: string }
    // Of the declarations of others, which a version may not know either, nothing is said here.
    return stdout.split('\n').filter((line) => /dist\/|all\.mts/.test(line))
  }
}

it.each(['typescript-5-4', 'typescript', 'typescript-7'])(
  'all entries have types that %s takes, strict and without skipLibCheck',
  (compiler) => {
    expect(complaints(compiler)).toEqual([])
  },
)
