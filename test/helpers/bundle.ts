import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ENTRY = fileURLToPath(new URL('../../src/index.ts', import.meta.url))

/** The package as one script for a page, in which `colmask` is what it exports. */
export async function bundle(): Promise<string> {
  const build = await rolldown({
    input: ENTRY,
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    // package.json names the modules with side effects in dist/ alone.
    treeshake: false,
  })
  const { output } = await build.generate({ format: 'iife', name: 'colmask' })
  return output[0].code
}
