import { Command, Option } from 'commander'
import { type FloatDType, type FullyMasked, type Tensor, zeros } from '../index.js'
import {
  FORMATS,
  type Format,
  type Matrix,
  matrixChunks,
  readMatrix,
  writeMatrix,
} from '../node.js'
import { addJsonOption, checkJson, type JsonOption, writeJson } from './json.js'
import { checkMaskOptions, type MaskOptions, maskFor } from './mask-options.js'
import { note, writeStdout } from './output.js'
import { UsageError } from './usage-error.js'
import {
  fillValue,
  integer,
  matrixFormat,
  probability,
  seedOption,
  wholeNumber,
  writtenDelimiter,
} from './values.js'
import { type Walkthrough, walk, walkthroughText } from './walkthrough.js'

interface SoftmaxOptions extends MaskOptions, JsonOption {
  format?: Format
  outputFormat?: Format
  output?: string
  fill: number
  dim: number
  dtype?: FloatDType
  fullyMasked?: FullyMasked
  show?: boolean
  precision?: number
  header?: boolean
  names?: boolean
  delimiter?: string
}

const EXAMPLES = `
Every mask hides where it is true (1): that is PyTorch's masked_fill, and the opposite of the masks
of scaled_dot_product_attention. Several masks hide what any of them hides. Columns count from 1.
A line that is masked altogether comes out uniform, as it does in PyTorch with this fill;
--fully-masked zero makes it zeros.

Examples:
  colmask softmax scores.csv --mask-columns random --show
  colmask softmax scores.csv --mask-columns 1,3 -o probs.npy
  colmask softmax scores.csv --mask-columns cat,dog --fill=-inf
  colmask softmax table.csv --mask-missing --dim 0
  cat scores.csv | colmask softmax --mask-columns random --count 2 | head
`

/** `colmask softmax`: masks a matrix from a file, softmaxes it, writes it. */
export function softmaxCommand(): Command {
  const command = new Command('softmax')
    .description('fill the masked scores of a matrix with a very low value, and softmax it')
    .argument('[file]', 'CSV, TSV, NPY or JSON; - or nothing for standard input', '-')
    .option('--mask-columns <which>', 'random, or column numbers from 1 or names: 1,3 or cat,dog')
    .option(
      '--p <probability>',
      'with random: hide each column with this probability (0.5)',
      probability,
    )
    .option('--count <number>', 'with random: hide exactly so many columns', wholeNumber(0))
    .addOption(seedOption())
    .option('--mask-missing', 'hide the missing cells')
    .option('--mask <file>', 'a matrix of 0 and 1 (1 hides), or one row of them for all')
    .option('--padding <file>', 'how many leading entries of each row are real; the rest is hidden')
    .option('--fill <value>', 'what masked scores are filled with', fillValue, -1e9)
    .option('--dim <number>', 'the dimension that sums to 1; -1 is the last', integer, -1)
    .option('-o, --output <file>', 'write there instead of standard output')
    .addOption(new Option('--format <name>', 'of the input').choices(FORMATS))
    .addOption(new Option('--output-format <name>', 'of the output').choices(FORMATS))
    .addOption(
      new Option(
        '--fully-masked <what>',
        'leave out what is masked whatever the fill; a line of which nothing is left gives this',
      ).choices(['zero', 'uniform', 'nan']),
    )
    .addOption(
      new Option('--dtype <name>', 'by default float32, or for NPY what is stored').choices([
        'float32',
        'float64',
      ]),
    )
    .option('--show', 'print the four steps as PyTorch prints them')
    .option(
      '--precision <digits>',
      'digits after the point; by default 3 with --show, else as many as it takes',
      wholeNumber(0, 100),
    )
    .option('--delimiter <character>', 'of CSV; by default what the file uses', writtenDelimiter)
    .option('--header', 'the first row is a header')
    .option('--no-header', 'it is not; by default it is if it holds names')
    .option('--names', 'the first column names the rows')
    .option('--no-names', 'it does not; by default it does if it holds text')
  return addJsonOption(command).addHelpText('after', EXAMPLES).action(run)
}

async function run(file: string, given: SoftmaxOptions): Promise<void> {
  const { output: named, ...rest } = given
  // As on the way in, - is the standard one.
  const options: SoftmaxOptions = named === undefined || named === '-' ? rest : given
  if (file === '-' && process.stdin.isTTY) {
    throw new UsageError('name a file, or pipe one in (colmask softmax --help shows how)')
  }
  checkMaskOptions(options, file)
  checkJson(options)
  const format = matrixFormat(file, options.format)
  const target = outputFormat(options, format)
  const { delimiter, header, names, precision } = options
  const csv = {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(header === undefined ? {} : { header }),
    ...(names === undefined ? {} : { names }),
  }
  const matrix = await readMatrix(file, { format, ...csv, ...dtypeOption(options.dtype) })
  const scores = floats(matrix.values)
  checkFill(options.fill, scores.dtype)
  checkDim(options.dim, scores)
  const mask = await maskFor(matrix, options)
  const steps = walk(scores, mask, options.fill, options.dim, options.fullyMasked)
  const written = {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(precision === undefined ? {} : { digits: precision }),
  }
  const result: Matrix = { ...matrix, values: steps.scoresSoftmax }
  if (options.output !== undefined) {
    await writeMatrix(options.output, result, { ...written, format: target })
  }
  if (options.json) await writeJson({ input: file, output: options.output, ...summaryOf(steps) })
  else if (options.show) await writeStdout([walkthroughText(steps, precision)])
  else if (options.output === undefined) await writeStdout(matrixChunks(result, target, written))
  warnOf(steps)
}

function dtypeOption(dtype: FloatDType | undefined): { dtype?: FloatDType } {
  return dtype === undefined ? {} : { dtype }
}

/** Integers become float64, which loses none up to 2^53; half precision is computed with in float32. */
function floats(values: Tensor): Tensor<FloatDType> {
  const isSingle = ['float32', 'float16', 'bfloat16'].includes(values.dtype)
  return isSingle ? values.to('float32') : values.to('float64')
}

function outputFormat(options: SoftmaxOptions, input: Format): Format {
  if (options.output !== undefined) return matrixFormat(options.output, options.outputFormat)
  const format = options.outputFormat ?? input
  if (format === 'npy' && process.stdout.isTTY && !options.show) {
    throw new UsageError('NPY is not for a terminal: name a file with -o, or use --show')
  }
  return format
}

function checkFill(fill: number, dtype: FloatDType): void {
  const overflows = Number.isFinite(fill) && !Number.isFinite(Math.fround(fill))
  if (dtype === 'float32' && overflows) {
    throw new UsageError(`--fill must be in the range of float32, got ${fill}`)
  }
}

function checkDim(dim: number, { ndim }: Tensor): void {
  const dims = Math.max(ndim, 1)
  if (dim < -dims || dim >= dims) {
    throw new UsageError(`--dim must be from ${-dims} to ${dims - 1}, got ${dim}`)
  }
}

/** What came out: how many scores are masked, how many results are NaN, and how many masked ones are above 0. */
function summaryOf({ scoresSoftmax, masked }: Walkthrough) {
  const { data, shape, dtype } = scoresSoftmax
  const hidden = masked.logicalOr(zeros(shape, { dtype: 'bool' })).data
  const counts = { masked: 0, nan: 0, leaks: 0 }
  for (let i = 0; i < data.length; i++) {
    if (Number.isNaN(data[i])) counts.nan++
    if (hidden[i]) counts.masked++
    if (hidden[i] && (data[i] as number) > 0) counts.leaks++
  }
  return { shape, dtype, ...counts }
}

/** Says so where results are NaN, or where what was to be hidden has some probability. */
function warnOf(steps: Walkthrough): void {
  const { numel } = steps.scoresSoftmax
  const { nan: missing, leaks } = summaryOf(steps)
  const warn = (message: string) => note('warning:', 'yellow', message)
  if (missing > 0) {
    const why = 'a score that is not masked is missing or infinite, or -inf hid all of a line'
    warn(`${missing} of ${numel} results are NaN: ${why} (--mask-missing hides missing scores)`)
  }
  if (leaks > 0) {
    const why = 'the fill is not below what is left, or nothing is left'
    warn(`${leaks} masked results are above 0: ${why} (--fully-masked zero makes them 0)`)
  }
}
