import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const HOST = fileURLToPath(new URL('../../src/host', import.meta.url))

/**
 * What a thread runs that does `code` with `data` and `reply`; `host` has what the given files of src/host/
 * export.
 */
export async function threadText(code: string, files: readonly string[] = []): Promise<string> {
  const all = ['answer.ts', ...files]
  const entry = all.map((file) => `export * from '${HOST}/${file}'`).join('\n')
  const build = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? entry : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'iife', name: 'host' })
  return `${output[0].code}\nhost.answer((data, reply) => { ${code} })`
}

/** The same, for pages. */
export function threadTextForPage(_: unknown, code: string): Promise<string> {
  return threadText(code)
}
