import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openSource } from '../../src/cli/table-source.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()

it('a file that is large but for its compression is streamed, and not held', async () => {
  const text = `a,b\n${`1,${'x'.repeat(80)}\n`.repeat(205_000)}`
  const packed = gzipSync(text)
  // Less than a hundredth, of which no one would think so.
  expect(packed.length).toBeLessThan(text.length / 100)
  const source = await openSource(put(folder, 'dense.csv.gz', packed), { seed: 0, quiet: true })
  expect(source.rows).toBe(205_000)
  expect(source.table.rows).toBe(20_000)
  expect(source.stream).toBeTypeOf('function')
})
