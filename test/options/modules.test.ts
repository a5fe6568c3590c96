import { join } from 'node:path'
import * as apache from 'apache-arrow'
import { expect, it } from 'vitest'
import * as arrow from '../../src/arrow.js'
import * as bytes from '../../src/bytes.js'
import * as diagnostics from '../../src/diagnostics/index.js'
import * as excel from '../../src/excel.js'
import * as impute from '../../src/impute.js'
import { tensor } from '../../src/index.js'
import * as learn from '../../src/learn/index.js'
import * as node from '../../src/node.js'
import * as parquet from '../../src/parquet.js'
import * as pool from '../../src/pool/index.js'
import { type Call, functionsOf, refusesWhatItDoesNotKnow } from '../helpers/calls.js'
import { temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()
const { ColumnModel, Table } = learn
const table = Table.fromRows(
  Array.from({ length: 40 }, (_, i) => ({ x: i % 7, y: i === 3 ? null : 2 * (i % 7) })),
)
const model = await ColumnModel.fit(table, { budget: 'fast', threads: 1 })
const drawn = await learn.drawTables(table, { draws: 2 })
const csv = 'x,y\n1,2\n3,4\n'
const file = join(folder, 'table.csv')
await node.writeTable(file, table)
const npy = join(folder, 'matrix.npy')
const matrix = { values: tensor([[1, 2]]) }
await node.writeMatrix(npy, matrix)
const utf8 = new TextEncoder().encode(csv)
const estimates = drawn.map((one) => pool.linearRegression(one, 'y ~ x'))
const workbook = excel.formatExcel(table)
const parquetBytes = await parquet.formatParquet(table)
const arrowBytes = arrow.formatArrow(table)
const shifts = { column: 'y', shifts: [0], draws: 2 }
const analyse = (tables: readonly learn.Table[]) =>
  pool.pool(tables.map((one) => pool.linearRegression(one, 'y ~ x'))).estimate('x')
const path = () => join(folder, 'out.csv')

const TABLE: Record<string, Call> = {
  describeTable: { run: learn.describeTable, args: [table] },
  formatCsv: { run: learn.formatCsv, args: [table, {}], at: 1, keys: ['delimiter', 'marks'] },
  formatJson: { run: learn.formatJson, args: [table, {}], at: 1, keys: ['lines'] },
  makeHoles: { run: learn.makeHoles, args: [table, {}], at: 1 },
  parseCsv: { run: learn.parseCsv, args: [csv, {}], at: 1 },
  planColumns: { run: learn.planColumns, args: [table] },
  parseJson: { run: learn.parseJson, args: ['[{"x": 1}]', {}], at: 1 },
  'Table#toRows': { run: table.toRows.bind(table) as never, args: [{}], at: 0 },
  'Table.from': { run: Table.from, args: [[{ x: 1 }], {}], at: 1 },
  'Table.fromRows': { run: Table.fromRows, args: [[{ x: 1 }], {}], at: 1 },
  'Table.fromColumns': { run: Table.fromColumns, args: [{ x: [1] }, {}], at: 1 },
  'Table.fromArrow': {
    run: Table.fromArrow,
    args: [apache.tableFromArrays({ x: [1] }), {}],
    at: 1,
  },
}

const LEARN: Record<string, Call> = {
  createImputer: { run: learn.createImputer as never, args: [model, {}], at: 1 },
  drawTables: { run: learn.drawTables, args: [table, { draws: 1 }], at: 1 },
  findViolations: { run: learn.findViolations, args: [table, ['x <= y']] },
  sampleRows: { run: learn.sampleRows, args: [table, 1, {}], at: 2 },
  sensitivity: { run: learn.sensitivity, args: [table, shifts, analyse], at: 1 },
  'ColumnModel.fit': { run: ColumnModel.fit, args: [table, { budget: 'fast', threads: 1 }], at: 1 },
  'ColumnModel.cost': { run: ColumnModel.cost, args: [table, {}], at: 1, takesMore: true },
  'ColumnModel#impute': { run: model.impute.bind(model) as never, args: [table, {}], at: 1 },
  'ColumnModel#imputeAsync': {
    ...{ run: model.imputeAsync.bind(model) as never, args: [table, { threads: 1 }], at: 1 },
  },
  'ColumnModel#check': { run: model.check.bind(model), args: [table] },
  'ColumnModel#fillRows': {
    run: model.fillRows.bind(model) as never,
    args: [[{ x: 1 }], {}],
    at: 1,
  },
  'ColumnModel#prepareDraws': {
    ...{ run: model.prepareDraws.bind(model), args: [table, {}], at: 1 },
  },
  'ColumnModel#sample': { run: model.sample.bind(model), args: [1, {}], at: 1 },
  'ColumnModel#estimate': { run: model.estimate.bind(model), args: [table, {}], at: 1 },
  'ColumnModel#differences': { run: model.differences.bind(model), args: [table] },
  'ColumnModel#embed': { run: model.embed.bind(model), args: [table] },
  'ColumnModel#evaluate': { run: model.evaluate.bind(model), args: [table, {}], at: 1 },
  'ColumnModel#audit': { run: model.audit.bind(model), args: [table, {}], at: 1 },
  'ColumnModel#influence': { run: model.influence.bind(model), args: [] },
  'ColumnModel#inTurns': { run: model.inTurns.bind(model), args: [{}], at: 0, takesMore: true },
}

const POOL: Record<string, Call> = {
  pool: { run: pool.pool, args: [estimates, {}], at: 1 },
  toLong: { run: pool.toLong, args: [drawn, {}], at: 1 },
  fromLong: { run: pool.fromLong, args: [pool.toLong(drawn), { by: '.imp' }], at: 1 },
  longPart: { run: pool.longPart, args: [table, 1, 0] },
  linearRegression: { run: pool.linearRegression, args: [table, 'y ~ x'] },
}

const DIAGNOSTICS: Record<string, Call> = {
  diagnoseDraws: { run: diagnostics.diagnoseDraws, args: [table, drawn, {}], at: 2 },
  drawnPair: { run: diagnostics.drawnPair, args: [table, drawn, ['x', 'y'], {}], at: 3 },
}

const NODE: Record<string, Call> = {
  adoptSchemas: { run: node.adoptSchemas, args: [table, new Map(), new Set()] },
  readingOptions: { run: node.readingOptions, args: [{}, true] },
  sampleTable: { run: node.sampleTable, args: [table, 2, 0] },
  looksLike: { run: node.looksLike, args: [utf8] },
  readMatrix: { run: node.readMatrix, args: [npy, {}], at: 1 },
  matrixChunks: {
    ...{ run: node.matrixChunks, args: [matrix, 'npy', {}], at: 2, fn: 'writeMatrix' },
  },
  writeMatrix: { run: node.writeMatrix, args: [npy, matrix, {}], at: 2 },
  readTable: { run: node.readTable, args: [file, {}], at: 1 },
  streamTable: { run: node.streamTable, args: [file, {}], at: 1 },
  surveyTable: { run: node.surveyTable, args: [file, {}], at: 1 },
  tableChunks: { run: node.tableChunks, args: [table, 'csv', {}, false], at: 2 },
  writeTable: { run: node.writeTable, args: [path(), table, {}], at: 2 },
}

const BYTES: Record<string, Call> = {
  decodeText: { run: bytes.decodeText, args: [utf8, {}], at: 1 },
  encodeText: { run: bytes.encodeText, args: [csv, 'utf-8'] },
  parseTable: { run: bytes.parseTable, args: [utf8, {}], at: 1 },
  looksLike: { run: bytes.looksLike, args: [utf8] },
  formatSafetensors: {
    ...{ run: bytes.formatSafetensors, args: [{ tensors: new Map() }], at: 0 },
    keys: ['tensors', 'metadata'],
  },
  parseSafetensors: {
    ...{ run: bytes.parseSafetensors, args: [bytes.formatSafetensors({ tensors: new Map() })] },
  },
}

const ARROW: Record<string, Call> = {
  parseArrow: { run: arrow.parseArrow, args: [arrowBytes, {}], at: 1 },
  formatArrow: { run: arrow.formatArrow, args: [table, {}], at: 1, keys: ['format'] },
  toArrow: { run: arrow.toArrow, args: [table] },
}

const saved = impute.SavedModel.fromBytes(model.toBytes())

const IMPUTE: Record<string, Call> = {
  createImputer: { run: impute.createImputer as never, args: [saved, {}], at: 1 },
  'SavedModel#impute': { run: saved.impute.bind(saved) as never, args: [table, {}], at: 1 },
  'SavedModel#imputeAsync': {
    ...{ run: saved.imputeAsync.bind(saved) as never, args: [table, { threads: 1 }], at: 1 },
  },
  'SavedModel#fillRows': {
    ...{ run: saved.fillRows.bind(saved) as never, args: [[{ x: 1 }], {}], at: 1 },
  },
}

const PARQUET: Record<string, Call> = {
  parseParquet: { run: parquet.parseParquet, args: [parquetBytes, {}], at: 1 },
  formatParquet: { run: parquet.formatParquet, args: [table] },
}

const EXCEL: Record<string, Call> = {
  parseExcel: { run: excel.parseExcel, args: [workbook, {}], at: 1 },
  formatExcel: { run: excel.formatExcel, args: [table, {}], at: 1, keys: ['sheets'] },
  excelSheets: { run: excel.excelSheets, args: [workbook] },
}

/** What takes texts, names, rows or pictures, and nothing beside them; and what is hidden in the docs. */
const PLAIN = new Set(
  `
  Column Column#cell Column#change Column#fill Column#format Column#hide Column#remake Column#select
  ColumnModel ColumnModel#save ColumnModel#toBytes ColumnModel.fromBytes ColumnModel.load Pooled
  Pooled#covariance Pooled#estimate Pooled#jointTest Pooled#toString SavedModel SavedModel.fromBytes SavedModel.load
  Table Table#column Table#fill Table#has Table#map
  Table#reshape Table#select Table#slice Table#source Table#toColumns Table#toString Table#withKind
  Table#withLines Table.fromCells abandonWrites columnNamed distributionDrawing drawNoteText
  drawnColumnText drawnPairText encodingName findBlankRows findSentinels findStrays findingText formatOf
  hintAt isDatePattern nearestName noColumn pairDrawing parseJsonDocument readingFault schemaFault
  tableFormatOf writeAtomically
`
    .trim()
    .split(/\s+/),
)

it.each([
  ['learn', learn, { ...TABLE, ...LEARN }],
  ['pool', pool, POOL],
  ['diagnostics', diagnostics, DIAGNOSTICS],
  ['node', node, { ...TABLE, ...NODE }],
  ['bytes', bytes, { ...TABLE, ...BYTES }],
  ['arrow', arrow, { ...TABLE, ...ARROW }],
  ['impute', impute, IMPUTE],
  ['parquet', parquet, { ...TABLE, ...PARQUET }],
  ['excel', excel, { ...TABLE, ...EXCEL }],
])('has a call of every function and method that colmask/%s exports', (_, module, calls) => {
  const found = functionsOf(module).filter((fn) => !PLAIN.has(fn))
  expect(found.sort()).toEqual(Object.keys(calls).sort())
})

refusesWhatItDoesNotKnow({
  ...{ ...TABLE, ...LEARN, ...POOL, ...DIAGNOSTICS, ...NODE },
  ...{ ...BYTES, ...ARROW, ...PARQUET, ...EXCEL, ...IMPUTE },
})
