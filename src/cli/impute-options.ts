import type { TableFormat } from '../node.js'
import { checkLeave, type RoleOptions } from './column-roles.js'
import { checkDraws, checkLong as checkLongTable } from './draw-options.js'
import type { FillOptions } from './filling.js'
import type { FittingOptions } from './fitting.js'
import { checkJson } from './json.js'
import { checkStrict, type ModelOptions } from './model-options.js'
import { formatFor, inputFormat, type TableOptions } from './table-options.js'
import type { Source } from './table-source.js'
import { UsageError } from './usage-error.js'

/** The options of `colmask impute`. */
export interface ImputeCommandOptions
  extends TableOptions,
    FittingOptions,
    FillOptions,
    RoleOptions,
    ModelOptions {
  outputFormat?: TableFormat
  save?: string
  sample?: number
  report?: string
  json?: boolean
}

/** Throws unless the options go together. */
export function checkImpute(file: string, options: ImputeCommandOptions): void {
  const { model, save, report } = options
  checkDraws(options)
  checkStrict(options)
  checkLeave(options)
  checkFormats(file, options)
  if (model !== undefined && save !== undefined) {
    throw new UsageError('--model or --save, not both: nothing new is learned with --model')
  }
  if (model !== undefined && options.sample !== undefined) {
    throw new UsageError('--sample is of what is learned from: not with --model')
  }
  checkJson(options)
  for (const path of [save, report])
    if (path === '-') throw new UsageError('--save and --report must name files')
}

const BINARY: Partial<Record<TableFormat, string>> = {
  parquet: 'Parquet',
  arrow: 'Arrow',
  xlsx: 'A workbook',
}

function checkFormats(file: string, options: ImputeCommandOptions): void {
  const { output, outputFormat } = options
  const same = inputFormat(file, options)
  const name = BINARY[same]
  if (output !== '-' || outputFormat !== undefined) {
    formatFor(output, outputFormat, '--output-format')
  } else if (name !== undefined && process.stdout.isTTY) {
    throw new UsageError(`${name} is not for a terminal: name a file with -o`)
  }
}

/** Throws unless the table can be written as is asked for. */
export function checkLong(
  file: string,
  source: Pick<Source, 'table' | 'rows'>,
  options: ImputeCommandOptions,
): void {
  const { output, outputFormat } = options
  const same = output === '-' && outputFormat === undefined
  const format = same
    ? inputFormat(file, options)
    : formatFor(output, outputFormat, '--output-format')
  checkLongTable(file, source, format === 'xlsx', options)
}
