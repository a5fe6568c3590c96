import type { Shape } from '../shape.js'
import { type Data, type DType, fromElement, isFloat, isHalf } from './dtype.js'
import { formatExponential, formatFixed } from './format-number.js'
import {
  type PrintOptions,
  type ResolvedPrintOptions,
  resolvePrintOptions,
} from './print-options.js'

interface Printable {
  readonly shape: Shape
  readonly dtype: DType
  readonly data: Data
}

type Format = (value: number | bigint) => string

const PREFIX = 'tensor('
const DOTS = '...'
/** The dtypes whose literals say what they are, so that no suffix is needed. */
const PLAIN: readonly DType[] = ['float32', 'int64', 'bool']

/**
 * The text of a tensor, character for character that of PyTorch 1.13. Width and notation are chosen
 * from the values that will be shown.
 */
export function formatTensor(tensor: Printable, options: PrintOptions): string {
  const resolved = resolvePrintOptions(options)
  const empty = tensor.data.length === 0
  const body = empty ? '[]' : formatValues(tensor, resolved)
  const suffixes: string[] = []
  if (empty && tensor.shape.length !== 1) suffixes.push(`size=(${tensor.shape.join(', ')})`)
  if (empty ? tensor.dtype !== 'float32' : !PLAIN.includes(tensor.dtype)) {
    suffixes.push(`dtype=torch.${tensor.dtype}`)
  }
  return `${appendSuffixes(PREFIX + body, suffixes, resolved.lineWidth)})`
}

/** A suffix that would pass the line's width goes to a line of its own. */
function appendSuffixes(text: string, suffixes: readonly string[], lineWidth: number): string {
  // The last line is taken two longer than it is: PyTorch counts so, and its breaks show it.
  let used = text.length - text.lastIndexOf('\n') + 1
  let out = text
  for (const suffix of suffixes) {
    const breaks = used + suffix.length + 2 > lineWidth
    out += breaks ? `,\n${' '.repeat(PREFIX.length)}${suffix}` : `, ${suffix}`
    used = breaks ? PREFIX.length + suffix.length : used + suffix.length + 2
  }
  return out
}

function formatValues(tensor: Printable, options: ResolvedPrintOptions): string {
  const { shape, data } = tensor
  const { edgeItems, lineWidth } = options
  const summarise = data.length > options.threshold
  const valueAt = (index: number) => fromElement(data[index], tensor.dtype)

  /** The indices of a dimension that are shown; undefined stands for the dots. */
  const shown = (size: number): (number | undefined)[] => {
    const range = (start: number, count: number) =>
      Array.from({ length: count }, (_, i) => start + i)
    // Costs what is shown: a dimension may be far longer.
    if (!summarise || size <= 2 * edgeItems) return range(0, size)
    return [...range(0, edgeItems), undefined, ...range(size - edgeItems, edgeItems)]
  }

  const visible: (number | bigint)[] = []
  const collect = (dim: number, index: number): void => {
    const size = shape[dim]
    if (size === undefined) visible.push(valueAt(index))
    else for (const i of shown(size)) if (i !== undefined) collect(dim + 1, index * size + i)
  }
  collect(0, 0)
  const { format, width } = chooseFormat(visible, tensor.dtype, options)

  const write = (dim: number, index: number): string => {
    const size = shape[dim]
    const indent = PREFIX.length + dim
    if (size === undefined) return format(valueAt(index))
    if (dim < shape.length - 1) {
      const slices = shown(size).map((i) =>
        i === undefined ? DOTS : write(dim + 1, index * size + i),
      )
      const gap = `,${'\n'.repeat(shape.length - 1 - dim)}${' '.repeat(indent + 1)}`
      return `[${slices.join(gap)}]`
    }
    const items = shown(size).map((i) =>
      i === undefined ? ` ${DOTS}` : format(valueAt(index * size + i)),
    )
    if (items.length === 1 && items[0] === ` ${DOTS}`) return `[${DOTS}]`
    const perLine = Math.max(1, Math.floor((lineWidth - indent) / (width + 2)))
    const lines: string[] = []
    for (let i = 0; i < items.length; i += perLine) {
      lines.push(items.slice(i, i + perLine).join(', '))
    }
    return `[${lines.join(`,\n${' '.repeat(indent + 1)}`)}]`
  }
  return write(0, 0)
}

function chooseFormat(
  values: readonly (number | bigint)[],
  dtype: DType,
  options: ResolvedPrintOptions,
): { format: Format; width: number } {
  if (!isFloat(dtype) && !isHalf(dtype)) {
    const text: Format = (value) =>
      dtype === 'bool' ? (value === 0 ? 'False' : 'True') : String(value)
    return padded(text, values, 0)
  }
  const { precision, sciMode } = options
  const fixed: Format = (value) => formatFixed(Number(value), precision)
  const exponential: Format = (value) => formatExponential(Number(value), precision)
  const whole: Format = (value) => formatFixed(Number(value), 0)
  const wholeWithPoint: Format = (value) =>
    Number.isFinite(value) ? `${whole(value)}.` : whole(value)

  // Zeros, infinities and NaN have no say in width and notation.
  const telling = (values as readonly number[]).filter((x) => Number.isFinite(x) && x !== 0)
  if (telling.length === 0) return padded(wholeWithPoint, [], 0)
  const sizes = telling.map(Math.abs)
  const largest = sizes.reduce((a, b) => Math.max(a, b))
  const smallest = sizes.reduce((a, b) => Math.min(a, b))
  const allWhole = telling.every(Number.isInteger)
  const wide = largest / smallest > 1000 || largest > 1e8 || (!allWhole && smallest < 1e-4)

  const natural = wide ? exponential : allWhole ? whole : fixed
  const extra = natural === whole ? 1 : 0
  const scientific = sciMode ?? wide
  const chosen = scientific ? exponential : allWhole ? wholeWithPoint : fixed
  // The width is that of the natural notation, also where `sciMode` asks for the other one.
  return padded(chosen, telling, extra, natural)
}

function padded(
  format: Format,
  values: readonly (number | bigint)[],
  extra: number,
  measure: Format = format,
): { format: Format; width: number } {
  const width = values.reduce<number>((max, v) => Math.max(max, measure(v).length + extra), 1)
  return { format: (value) => format(value).padStart(width), width }
}
