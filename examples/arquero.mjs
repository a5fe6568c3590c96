// An Arquero table, and back: npm install colmask arquero
import { from, table as toArquero } from 'arquero'
import { ColumnModel, Table } from 'colmask/learn'

const rows = Array.from({ length: 60 }, (_, i) => ({ x: i, y: i % 5 ? 2 * i : null }))
const data = from(rows).filter((row) => row.x > 9)

const table = Table.fromColumns(data.columnNames().map((name) => [name, data.array(name)]))

console.log(table.columns.map(({ name, kind }) => `${name}: ${kind}`).join(', '))
const model = await ColumnModel.fit(table, { budget: 'fast' })
const filled = toArquero(model.impute(table).toColumns())
console.log(filled.filter((row) => row.y === null).numRows())
