// A nightly job: a table of any length, filled as a stream by a model of its own rows: npm install colmask
import { ColumnModel } from 'colmask/learn'
import { streamTable, surveyTable, writeTable } from 'colmask/node'

const [input, output] = process.argv.slice(2)

// Once through the file: what its columns are, and 20,000 rows drawn evenly from all.
const { sample, schemas, rows } = await surveyTable(input, { sample: 20_000, seed: 1 })
const model = await ColumnModel.fit(sample, { budget: 'fast', seed: 1 })
await model.save(`${output}.safetensors`)

// And once more, some thousands of rows at a time. The file is there whole, or not at all.
await writeTable(output, filled())
console.log(`${rows} rows, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`)

async function* filled() {
  const turns = model.inTurns()
  let firstRow = 0
  for await (const part of streamTable(input, { schemas })) {
    yield await turns.impute(part, { firstRow })
    firstRow += part.rows
  }
}
