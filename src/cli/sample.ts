import { Command, InvalidArgumentError, Option } from 'commander'
import { type ColumnModel, type Sample, type SampleOptions, sampleRows } from '../learn/index.js'
import {
  columnNamed,
  noColumn,
  TABLE_FORMATS,
  type Table,
  type TableFormat,
  writeTable,
} from '../node.js'
import { type Bounds, bounds, boundsIn } from './bounds.js'
import { checkOutputs } from './check-outputs.js'
import { loadModel } from './fitting.js'
import { addJsonOption, checkJson, type JsonOption, writeJson } from './json.js'
import { note } from './output.js'
import {
  addTableOptions,
  encodingOption,
  formatFor,
  readInput,
  type TableOptions,
} from './table-options.js'
import { learnedRows, openSource } from './table-source.js'
import { UsageError } from './usage-error.js'
import { wholeNumber } from './values.js'
import { checkWhere, where } from './where.js'
import { counted, countText, numberText, percentText } from './words.js'

interface Options extends TableOptions, JsonOption {
  output: string
  outputFormat?: TableFormat
  outputEncoding?: string
  rows: number
  given?: readonly string[]
  near?: string
  bounds?: Bounds
  where?: readonly string[]
  round: boolean
  seed: number
}

const EXAMPLES = `
Rows are drawn as --draws of impute draws cells. They are no anonymous data: a row may be one that there is, or
nearly so. How near they are is said on standard error: 0 is the same row, and the unit is about a standard deviation
in each column.

Examples:
  colmask sample survey.csv -n 1000 -o rows.csv
  colmask sample survey.csv --given species=Gentoo --given sex=female --where 'start <= end'
  colmask sample survey.safetensors --near survey.csv -o rows.csv
`

/** More pairs of rows than are compared in ten seconds. */
const MOST_PAIRS = 3e8

/** `colmask sample`: rows like those of a table. */
export function sampleCommand(): Command {
  const command = new Command('sample')
    .description('make rows like those of a table, all of them or those with some given cells')
    .argument(
      '[table or model]',
      'a table to learn from, or a model (.safetensors) that has draws; - or nothing for standard input',
      '-',
    )
    .option('-n, --rows <number>', 'how many', wholeNumber(1), 100)
    .option(
      '--given <column=value>',
      'what is the same in each row; may be given again',
      (text: string, before: readonly string[] = []) => {
        if (text.indexOf('=') < 1) throw new InvalidArgumentError('Expected column=value.')
        return [...before, text]
      },
    )
    .option('-o, --output <file>', 'where the rows go; - is standard output', '-')
    .addOption(new Option('--output-format <name>', 'of the output').choices(TABLE_FORMATS))
    .addOption(encodingOption('--output-encoding', 'of the output; by default that of the input'))
    .option('--near <file>', 'the table whose rows it is said of a model how near these are')
  addTableOptions(command)
  return addJsonOption(command)
    .option(
      '--bounds <which>',
      'none, or column=least:largest,...; by default about what was observed',
      bounds,
    )
    .option('--where <relation>', 'what is to hold in each row; may be given again', where)
    .option('--no-round', 'whole numbers with fractions; by default rounded')
    .option('--seed <number>', 'the same seed gives the same rows', wholeNumber(0, 4294967295), 0)
    .option('--quiet', 'nothing on standard error but errors')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const { output, outputFormat, outputEncoding, quiet = false } = options
  checkJson(options)
  if (output !== '-' || outputFormat !== undefined) {
    formatFor(output, outputFormat, '--output-format')
  }
  await checkOutputs([output])
  const { sampled, like, of } = file.endsWith('.safetensors')
    ? await ofModel(file, options)
    : await ofTable(file, options)
  const { table } = sampled
  // Written in the manner of the table that it is like.
  await writeTable(output, like?.reshape(table.columns, table.rows) ?? table, {
    ...(outputFormat !== undefined && { format: outputFormat }),
    ...(outputEncoding !== undefined && { encoding: outputEncoding }),
  })
  if (options.json) {
    const asked = { input: file, output, seed: options.seed, rows: table.rows }
    return writeJson({ ...asked, near: nearness(sampled, of) ?? null })
  }
  if (quiet) return
  const to = output === '-' ? '' : `: ${output}`
  note('done:', 'dim', `${counted(table.rows, 'row')} drawn${to}`)
  note('near:', 'dim', nearText(sampled, of))
}

interface Sampled {
  readonly sampled: Sample
  readonly like: Table | undefined
  /** The table that rows are compared with. */
  readonly of: string
}

async function ofTable(file: string, options: Options): Promise<Sampled> {
  if (options.near !== undefined) {
    throw new UsageError('--near is of a model: rows of a table are compared with its own')
  }
  const { table } = await openSource(file, options)
  const learned = learnedRows(table, undefined, options.seed)
  if (options.where !== undefined) checkWhere(table, options.where)
  const names = table.columns.map(({ name }) => name)
  const found = options.bounds && boundsIn(table, options.bounds)
  const asked = { ...askedOf(names, options), ...(found !== undefined && { bounds: found }) }
  const near = options.rows * learned.rows > MOST_PAIRS ? { near: false as const } : {}
  const sampled = await checked(() => sampleRows(learned, options.rows, { ...asked, ...near }))
  return { sampled, like: table, of: file === '-' ? 'standard input' : file }
}

async function ofModel(file: string, options: Options): Promise<Sampled> {
  const model = await loadModel(file)
  const near =
    options.near === undefined ? undefined : await nearTable(options.near, model, options)
  const asked = askedOf([...model.schemas.keys()], options)
  const found = { ...asked, ...(options.bounds !== undefined && { bounds: options.bounds }) }
  const turns = model.inTurns()
  const compared = { ...found, ...(near !== undefined && { near }) }
  const sampled = await checked(() => turns.sample(options.rows, compared))
  return { sampled, like: near, of: options.near ?? file }
}

async function nearTable(file: string, model: ColumnModel, options: Options): Promise<Table> {
  const { kinds: _, ...rest } = options
  const read = await readInput(file, rest)
  return read.columns.reduce((table, { name }) => {
    const schema = model.schemas.get(name)
    return schema === undefined ? table : table.withKind(name, schema)
  }, read)
}

function askedOf(
  names: readonly string[],
  { given = [], where, round, seed }: Options,
): SampleOptions {
  const cells = given.map((text) => {
    // Names may have an equals sign, and values too.
    const ends = [...text.matchAll(/=/g)].map(({ index }) => index)
    const at = ends.find((end) => columnNamed(names, text.slice(0, end)) !== undefined)
    const name = columnNamed(names, text.slice(0, at))
    if (at === undefined || name === undefined) {
      throw new UsageError(`--given: ${noColumn(names, text.slice(0, ends[0]))}`)
    }
    return [name, text.slice(at + 1)] as const
  })
  return { given: Object.fromEntries(cells), round, seed, ...(where !== undefined && { where }) }
}

/** What is wrong with a given cell is a mistake in the call. */
async function checked(make: () => Promise<Sample>): Promise<Sample> {
  try {
    return await make()
  } catch (error) {
    const [, what] =
      (error instanceof RangeError &&
        /^sample(?:Rows)?: (given .*|a (?:level|value) .*)$/s.exec(error.message)) ||
      []
    if (what === undefined) throw error
    throw new UsageError(what.startsWith('given ') ? `--${what}` : `--given: expected ${what}`)
  }
}

/** How near rows are to those that there are. */
function nearText(sampled: Sample, of: string): string {
  const near = nearness(sampled, of)
  if (near === undefined) return `too many rows, or none of ${of}, to say how near they are`
  const { same, median, own } = near
  const share = `${countText(same)} (${percentText(same / sampled.table.rows)}) are a row of ${of}`
  const others = `its own are ${numberText(own)} from their nearest other one`
  return `${share}; the nearest is ${numberText(median)} off in the median, and ${others}`
}

interface Nearness {
  /** The table that rows are compared with. */
  readonly of: string
  /** How many rows are one of it. */
  readonly same: number
  /** The median of the distances from its nearest row. */
  readonly median: number
  /** The same of its own rows, from their nearest other one. */
  readonly own: number
}

function nearness(sampled: Sample, of: string): Nearness | undefined {
  const { distance, typicalDistance: own = Number.NaN } = sampled
  if (distance === undefined) return undefined
  const same = distance.filter((one) => one === 0).length
  const sorted = distance.slice().sort()
  return { of, same, median: sorted[sorted.length >> 1] ?? Number.NaN, own }
}
