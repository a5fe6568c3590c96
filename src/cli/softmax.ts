import { Command, Option } from 'commander'
import type { FloatDType, Tensor } from '../index.js'
import {
  FORMATS,
  type Format,
  formatOf,
  type Matrix,
  matrixChunks,
  readMatrix,
  writeMatrix,
} from '../node.js'
import { type MaskOptions, maskFor } from './mask-options.js'
import { note, writeStdout } from './output.js'
import { UsageError } from './usage-error.js'
import { delimiter, fillValue, integer, probability, seedOption, wholeNumber } from './values.js'
import { type Walkthrough, walk, walkthroughText } from './walkthrough.js'

interface SoftmaxOptions extends MaskOptions {
  format?: Format
  outputFormat?: Format
  output?: string
  fill: number
  dim: number
  dtype: FloatDType
  show?: boolean
  precision?: number
  header?: boolean
  names?: boolean
  delimiter?: string
}

const EXAMPLES = `
Every mask hides where it is true (1): that is PyTorch's masked_fill, and the opposite of the masks
of scaled_dot_product_attention. Several masks hide what any of them hides. Columns count from 1.

Examples:
  colmask softmax scores.csv --mask-columns random --show
  colmask softmax scores.csv --mask-columns 1,3 -o probs.npy
  colmask softmax scores.csv --mask-columns cat,dog --fill=-inf
  colmask softmax table.csv --mask-missing --dim 0
  cat scores.csv | colmask softmax --mask-columns random --count 2 | head
`

/** `colmask softmax`: masks a matrix from a file, softmaxes it, writes it. */
export function softmaxCommand(): Command {
  return new Command('softmax')
    .description('softmax of a matrix whose masked entries get probability exactly 0')
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
    .addOption(new Option('--dtype <name>').choices(['float32', 'float64']).default('float32'))
    .option('--show', 'print the four steps as PyTorch prints them')
    .option(
      '--precision <digits>',
      'digits after the point; by default 3 with --show, else as many as it takes',
      wholeNumber(0, 100),
    )
    .option('--delimiter <character>', 'of CSV; by default what the file uses', delimiter)
    .option('--header', 'the first row is a header')
    .option('--no-header', 'it is not; by default it is if it holds names')
    .option('--names', 'the first column names the rows')
    .option('--no-names', 'it does not; by default it does if it holds text')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(file: string, options: SoftmaxOptions): Promise<void> {
  if (file === '-' && process.stdin.isTTY) {
    throw new UsageError('name a file, or pipe one in (colmask softmax --help shows how)')
  }
  const format = formatFor(file, options.format)
  const target = outputFormat(options, format)
  checkFill(options.fill, options.dtype)
  const { delimiter, header, names, precision } = options
  const csv = {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(header === undefined ? {} : { header }),
    ...(names === undefined ? {} : { names }),
  }
  const matrix = await readMatrix(file, { format, dtype: options.dtype, ...csv })
  const scores = matrix.values as Tensor<FloatDType>
  checkDim(options.dim, scores)
  const steps = walk(scores, await maskFor(matrix, options), options.fill, options.dim)
  const written = precision === undefined ? csv : { ...csv, digits: precision }
  const result: Matrix = { ...matrix, values: steps.scoresSoftmax }
  if (options.output !== undefined) {
    await writeMatrix(options.output, result, { ...written, format: target })
  }
  if (options.show) await writeStdout([walkthroughText(steps, precision)])
  else if (options.output === undefined) await writeStdout(matrixChunks(result, target, written))
  warnOfNaN(steps)
}

function outputFormat(options: SoftmaxOptions, input: Format): Format {
  if (options.output !== undefined) return formatFor(options.output, options.outputFormat)
  const format = options.outputFormat ?? input
  if (format === 'npy' && process.stdout.isTTY && !options.show) {
    throw new UsageError('NPY is not for a terminal: name a file with -o, or use --show')
  }
  return format
}

/** The format asked for, or the one a name ends in. */
function formatFor(path: string, asked: Format | undefined): Format {
  try {
    return formatOf(path, asked)
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
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

/** A NaN is never silent: it comes of a missing or infinite score that is not masked. */
function warnOfNaN({ scoresSoftmax }: Walkthrough): void {
  let count = 0
  for (const value of scoresSoftmax.data) if (Number.isNaN(value)) count++
  if (count === 0) return
  const why =
    'a score along them is missing or infinite and not masked, or a -inf fill hid them all'
  note(
    'warning:',
    'yellow',
    `${count} of ${scoresSoftmax.numel} results are NaN: ${why} (--mask-missing hides missing ones)`,
  )
}
