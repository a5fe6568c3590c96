import { rangeErrorIn } from '../../errors.js'
import { toItsEnd, type Work } from '../../host/work.js'
import type { Table } from '../../table/index.js'
import { Tensor } from '../../tensor/tensor.js'
import { alignColumns, checkInCommon } from '../cells/align-columns.js'
import { encode } from '../cells/encode.js'
import { learnedOnly } from '../cells/learned-column.js'
import type { FittedModel } from '../model/fitted-model.js'

/** See `ColumnModel.embed`. It cannot end early. */
export function* embed(model: FittedModel, table: Table): Work<Tensor<'float32'>> {
  const first = model.ensemble?.experts[0]
  if (first === undefined) {
    throw rangeErrorIn('embed', 'a model that learned from two columns or more', 'one that did not')
  }
  checkInCommon('embed', table, model.columns)
  const learned = learnedOnly(model.columns)
  const cells = encode(table.rows, alignColumns('embed', table, learned), learned)
  const { width } = first.attention.shape
  const columns = learned.length
  const data = new Float32Array(table.rows * width)
  const looking = first.attention.each(cells, (network, start, count) => {
    const { capacity } = network
    const tokens = network.tokens(capacity)
    for (let b = 0; b < count; b++) {
      const vector = data.subarray((start + b) * width, (start + b + 1) * width)
      let seen = 0
      for (let c = 0; c < columns; c++) {
        // A row without any value has a vector of zeros.
        if (Number.isNaN(cells.values[(start + b) * columns + c])) continue
        seen++
        const from = (c * capacity + b) * width
        for (let i = 0; i < width; i++)
          vector[i] = (vector[i] as number) + (tokens[from + i] as number)
      }
      for (let i = 0; i < width; i++) vector[i] = (vector[i] as number) / Math.max(1, seen)
    }
  })
  yield* toItsEnd(looking)
  return new Tensor('float32', [table.rows, width], data)
}
