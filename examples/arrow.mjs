// A table of Apache Arrow, and back: npm install colmask apache-arrow
import { tableFromArrays } from 'apache-arrow'
import { Table, toArrow } from 'colmask/arrow'
import { ColumnModel } from 'colmask/learn'

const arrow = tableFromArrays({
  x: Int32Array.from({ length: 60 }, (_, i) => i),
  y: Array.from({ length: 60 }, (_, i) => (i % 5 ? 2 * i : null)),
})

const table = Table.fromArrow(arrow)

console.log(table.columns.map(({ name, kind }) => `${name}: ${kind}`).join(', '))
const model = await ColumnModel.fit(table, { budget: 'fast' })
const filled = toArrow(model.impute(table))
console.log(
  filled.getChild('y').nullCount,
  filled.getChildAt(0).data[0] === arrow.getChildAt(0).data[0],
)
