import { Generator, masks, type Tensor } from '../index.js'
import { FileError, type Format, hintAt, type Matrix, readMatrix } from '../node.js'
import { UsageError } from './usage-error.js'

/** The options of `colmask softmax` that say what is masked. */
export interface MaskOptions {
  maskColumns?: string
  maskMissing?: boolean
  mask?: string
  padding?: string
  p?: number
  count?: number
  seed: bigint
}

/** The mask that the options ask for: hidden by any of them. Shaped to broadcast to the scores. */
export async function maskFor(matrix: Matrix, options: MaskOptions): Promise<Tensor<'bool'>> {
  const { values } = matrix
  const columns = values.shape.at(-1) ?? 1
  let mask: Tensor<'bool'> = masks.columns(columns, [])
  if (options.maskColumns === 'random') {
    mask = mask.logicalOr(randomColumns(columns, options))
  } else if (options.maskColumns !== undefined) {
    const whole = matrix.columns?.includes(options.maskColumns)
    const named = whole ? [options.maskColumns] : options.maskColumns.split(',')
    const indices = named.map((name) => columnIndex(name, matrix, columns))
    mask = mask.logicalOr(masks.columns(columns, indices))
  }
  if (options.maskMissing) mask = mask.logicalOr(masks.missing(values))
  if (options.mask !== undefined) mask = mask.logicalOr(await maskFile(options.mask, matrix))
  if (options.padding !== undefined) {
    mask = mask.logicalOr(await paddingFile(options.padding, values))
  }
  return mask
}

/** Throws where options contradict each other; `input` is the file of scores. */
export function checkMaskOptions(options: MaskOptions, input: string): void {
  const fromStandard = [input, options.mask, options.padding].filter((name) => name === '-')
  if (fromStandard.length > 1) throw new UsageError('- can stand for one file only')
  const random = options.maskColumns === 'random'
  for (const name of ['p', 'count'] as const) {
    if (options[name] !== undefined && !random) {
      throw new UsageError(`--${name} needs --mask-columns random`)
    }
  }
  if (options.p !== undefined && options.count !== undefined) {
    throw new UsageError('--p or --count, not both')
  }
}

function randomColumns(columns: number, { p, count, seed }: MaskOptions): Tensor<'bool'> {
  const generator = new Generator().manualSeed(seed)
  if (count === undefined) {
    return masks.randomColumns(columns, { generator, ...(p === undefined ? {} : { p }) })
  }
  if (count > columns) {
    throw new UsageError(`--count must be at most ${columns}, the number of columns, got ${count}`)
  }
  return masks.randomColumns(columns, { generator, count })
}

/** A column's name, or else its number from 1. */
function columnIndex(text: string, matrix: Matrix, columns: number): number {
  const name = text.trim()
  const named = matrix.columns?.flatMap((column, i) => (column.trim() === name ? [i] : [])) ?? []
  if (named.length > 1) throw new UsageError(`--mask-columns: several columns are named ${name}`)
  if (named[0] !== undefined) return named[0]
  const number = /^\d+$/.test(name) ? Number(name) : NaN
  if (number >= 1 && number <= columns) return number - 1
  const known = matrix.columns === undefined ? '' : ` or one of ${listed(matrix.columns)}`
  // A number is no name that was meant to be another.
  const hint = Number.isNaN(number) ? hintAt(matrix.columns ?? [], name) : ''
  throw new UsageError(
    `--mask-columns: expected numbers from 1 to ${columns}${known}, got "${name}"${hint}`,
  )
}

const MOST_LISTED = 20

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED
  return names.slice(0, MOST_LISTED).join(', ') + (more > 0 ? `, and ${more} more` : '')
}

/** 0 and 1, or true and false, for each score; or one row for all. */
async function maskFile(path: string, matrix: Matrix): Promise<Tensor<'bool'>> {
  const { values } = matrix
  const file = await readMatrix(path, isText(path) ? { dtype: 'bool' } : {})
  const read = file.values
  checkNames(path, 'columns', file.columns, matrix.columns)
  checkNames(path, 'rows', read.shape[0] === 1 ? undefined : file.rows, matrix.rows)
  const odd = Array.from(read.data as ArrayLike<number | bigint>, Number).find(
    (v) => v !== 0 && v !== 1,
  )
  if (odd !== undefined) throw new FileError(path, `expected 0 and 1 in a mask, got ${odd}`)
  const mask = read.to('bool')
  const fits = mask.shape.every((size, i) => {
    const wanted = values.shape[values.ndim - mask.ndim + i]
    return size === 1 || size === wanted
  })
  if (!fits || mask.ndim > values.ndim) {
    throw new FileError(
      path,
      `expected a mask that broadcasts to [${values.shape.join(', ')}], got [${mask.shape.join(', ')}]`,
    )
  }
  return mask
}

/** A mask whose names stand in another order than those of the scores would hide the wrong ones. */
function checkNames(
  path: string,
  what: string,
  found: readonly string[] | undefined,
  wanted: readonly string[] | undefined,
): void {
  const at = found?.findIndex((name, i) => wanted !== undefined && name !== wanted[i]) ?? -1
  if (at >= 0) {
    const expected = `expected the ${what} of the scores, "${wanted?.[at]}"`
    throw new FileError(path, `${expected}, got "${found?.[at]}"`)
  }
}

function isText(path: string): boolean {
  const endings: readonly Format[] = ['csv', 'tsv']
  return endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`))
}

/** How many leading entries of each row are real. */
async function paddingFile(path: string, values: Tensor): Promise<Tensor<'bool'>> {
  if (values.ndim !== 2) throw new UsageError('--padding needs scores of two dimensions')
  const [rows = 0, columns = 0] = values.shape
  const { values: read } = await readMatrix(path)
  const lengths = Array.from(read.data as ArrayLike<number | bigint>, Number)
  if (lengths.length !== rows) {
    throw new FileError(path, `expected ${rows} lengths, one a row, got ${lengths.length}`)
  }
  const odd = lengths.find((n) => !Number.isInteger(n) || n < 0 || n > columns)
  if (odd !== undefined) {
    throw new FileError(path, `expected whole numbers from 0 to ${columns}, got ${odd}`)
  }
  return masks.padding(lengths, columns)
}
