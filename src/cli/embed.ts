import { Command, Option } from 'commander'
import { FORMATS, type Format, type Matrix, matrixChunks, writeMatrix } from '../node.js'
import { checkOutputs } from './check-outputs.js'
import { addFittingOptions, type FittingOptions, fitModel } from './fitting.js'
import { addJsonOption, checkJson, type JsonOption, writeJson } from './json.js'
import { addModelOptions, type ModelOptions } from './model-options.js'
import { note, writeStdout } from './output.js'
import { readForModel } from './read-as-model.js'
import { addTableOptions, INPUT, type TableOptions } from './table-options.js'
import { UsageError } from './usage-error.js'
import { matrixFormat } from './values.js'
import { counted } from './words.js'

interface Options extends TableOptions, FittingOptions, JsonOption, ModelOptions {
  output: string
  outputFormat?: Format
}

const EXAMPLES = `
Examples:
  colmask embed survey.csv -o vectors.npy
  colmask embed new.csv --model survey.safetensors -o vectors.csv
`

/** `colmask embed`: each row of a table as a vector. */
export function embedCommand(): Command {
  const command = new Command('embed')
    .description('turn each row of a table into a vector: rows that are alike are near each other')
    .argument('[file]', INPUT, '-')
    .option('-o, --output <file>', 'NPY, CSV, TSV or JSON; - is standard output, as CSV', '-')
    .addOption(new Option('--output-format <name>', 'of the output').choices(FORMATS))
  addModelOptions(command, 'use this model instead of learning from the table')
  addTableOptions(command)
  addFittingOptions(command)
  return addJsonOption(command).addHelpText('after', EXAMPLES).action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const { output, json, quiet } = options
  checkJson(options)
  const format = matrixFormat(output, options.outputFormat)
  if (format === 'npy' && output === '-' && process.stdout.isTTY) {
    throw new UsageError('NPY is not for a terminal: name a file with -o')
  }
  await checkOutputs([output])
  const { table, model: known } = await readForModel(file, options)
  const model = known ?? (await fitModel(table, options))
  if (model === undefined) return
  const values = await model.inTurns().embed(table)
  const width = values.shape[1] ?? 0
  const columns = Array.from({ length: width }, (_, i) => `v${i + 1}`)
  const matrix: Matrix = format === 'npy' || format === 'json' ? { values } : { values, columns }
  if (output === '-') await writeStdout(matrixChunks(matrix, format))
  else {
    await writeMatrix(output, matrix, { format })
    if (json) await writeJson({ input: file, output, rows: table.rows, width })
    else if (!quiet)
      note('done:', 'dim', `${counted(table.rows, 'vector')} of width ${width}: ${output}`)
  }
}
