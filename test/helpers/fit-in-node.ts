import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const LEARN = new URL('../../dist/learn/index.js', import.meta.url).href

/** What the built package makes of a table in Node: the model's bytes, in base64. */
export function fitInNode(_: unknown, rows: object[], options: object): string {
  const code = `
    import { ColumnModel, Table } from ${JSON.stringify(LEARN)}
    const [rows, options] = JSON.parse(process.argv[1])
    const model = await ColumnModel.fit(Table.fromRows(rows), options)
    process.stdout.write(Buffer.from(model.toBytes()).toString('base64'))`
  const args = ['--input-type=module', '-e', code, JSON.stringify([rows, options])]
  return execFileSync(process.execPath, args, {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
}
