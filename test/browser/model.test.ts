// The learner as in Node, and a model to the same bits.
import { expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { ColumnModel, Table } from '../../src/learn/index.js'
import '../learn/column-model.test.js'
import '../learn/cells/decode.test.js'
import '../learn/cells/encode.test.js'
import '../learn/ensemble/fit-experts.test.js'
import '../learn/ensemble/draw-folds.test.js'
import '../learn/cells/held-back-error.test.js'
import '../learn/cells/row-random.test.js'
import '../learn/file/crc32.test.js'
import '../learn/file/model-file.test.js'
import '../learn/file/safetensors.test.js'
import '../learn/ensemble/fit-stack.test.js'
import '../learn/attention/train-attention.test.js'

declare module 'vitest/browser' {
  interface BrowserCommands {
    fitInNode: (rows: object[], options: object) => Promise<string>
  }
}

it('a model fitted on two threads of a page has the bytes of one fitted on one thread of Node', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({
    x: Math.sin(i),
    y: i % 6 === 0 ? null : Math.sin(i) ** 2,
    level: i % 7 === 0 ? null : ['low', 'middle', 'high'][Math.floor(1.4 * Math.sin(i) + 1.5)],
  }))
  const options = { budget: 'balanced', seed: 9 } as const
  const model = await ColumnModel.fit(Table.fromRows(rows), { ...options, threads: 2 })
  const expected = atob(await commands.fitInNode(rows, { ...options, threads: 1 }))
  const bytes = model.toBytes()
  expect(bytes.length).toBe(expected.length)
  expect(bytes.findIndex((byte, i) => byte !== expected.charCodeAt(i))).toBe(-1)
})
