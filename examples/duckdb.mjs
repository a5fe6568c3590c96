// What DuckDB selects, as a table with its holes filled: npm install colmask @duckdb/node-api
import { DuckDBInstance } from '@duckdb/node-api'
import { ColumnModel, Table } from 'colmask/learn'

const instance = await DuckDBInstance.create()
const connection = await instance.connect()
const reader = await connection.runAndReadAll(`
  SELECT
    date '2024-01-01' + CAST(i AS INTEGER) AS day,
    CASE WHEN i % 5 = 0 THEN NULL ELSE CAST(i * 1.25 AS DECIMAL(10, 2)) END AS price,
    CASE WHEN i % 7 = 0 THEN NULL ELSE i * 2 END AS amount
  FROM range(60) t(i)`)

const table = Table.fromColumns(reader.getColumnsObject())

console.log(table.columns.map(({ name, kind }) => `${name}: ${kind}`).join(', '))
const model = await ColumnModel.fit(table, { budget: 'fast' })
console.log(model.impute(table).column('amount').given)
