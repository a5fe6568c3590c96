// A frame of nodejs-polars, and back: npm install colmask nodejs-polars apache-arrow
import { formatArrow, parseArrow, Table } from 'colmask/arrow'
import { ColumnModel } from 'colmask/learn'
import pl from 'nodejs-polars'

const frame = pl.DataFrame({
  x: Array.from({ length: 60 }, (_, i) => i),
  y: Array.from({ length: 60 }, (_, i) => (i % 5 ? 2 * i : null)),
})

// Its columns as they are, or by Arrow, which keeps their types on the way back:
const table = Table.fromColumns(frame.toObject())
const typed = parseArrow(frame.writeIPC())

console.log(table.columns.map(({ name, kind }) => `${name}: ${kind}`).join(', '))
const model = await ColumnModel.fit(typed, { budget: 'fast' })
const filled = pl.readIPC(Buffer.from(formatArrow(model.impute(typed))))
console.log(filled.getColumn('y').nullCount())
