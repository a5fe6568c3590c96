import { MOST } from './state.js'

export interface OwnMatrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
  /** Where there are such beside the numbers. */
  readonly rowNames?: readonly string[]
  readonly columnNames?: readonly string[]
}

/** Why something is no matrix, as a key of the dictionary and what to put in. */
export class MatrixError extends Error {
  constructor(
    readonly key:
      | 'ownEmpty'
      | 'ownNotNumber'
      | 'ownRagged'
      | 'ownCut'
      | 'ownDeep'
      | 'ownOpen'
      | 'ownTooLarge'
      | 'ownNpy'
      | 'ownTooBig'
      | 'ownUnreadable',
    readonly values: Record<string, string | number> = {},
  ) {
    super(key)
  }
}

export function tooLarge(rows: number, columns: number): MatrixError {
  return new MatrixError('ownTooLarge', { rows, columns, most: MOST })
}

type Read = (view: DataView, at: number, little: boolean) => number

const READERS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['f4', (view, at, little) => view.getFloat32(at, little)],
  ['f8', (view, at, little) => view.getFloat64(at, little)],
  ['i1', (view, at) => view.getInt8(at)],
  ['u1', (view, at) => view.getUint8(at)],
  ['b1', (view, at) => view.getUint8(at)],
  ['i2', (view, at, little) => view.getInt16(at, little)],
  ['u2', (view, at, little) => view.getUint16(at, little)],
  ['i4', (view, at, little) => view.getInt32(at, little)],
  ['u4', (view, at, little) => view.getUint32(at, little)],
  ['i8', (view, at, little) => Number(view.getBigInt64(at, little))],
  ['u8', (view, at, little) => Number(view.getBigUint64(at, little))],
])

/** An NPY file of numbers with one or two dimensions, in row-major order. */
export function matrixFromNpy(bytes: Uint8Array): OwnMatrix {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = bytes[6] !== 1
  const start = wide ? 12 : 10
  if (!isNpy(bytes) || bytes.length < start) throw new MatrixError('ownNpy')
  const end = start + (wide ? view.getUint32(8, true) : view.getUint16(8, true))
  const head = new TextDecoder().decode(bytes.subarray(start, end))
  const [, order = '', type = ''] = /'descr'\s*:\s*'([<>|=])(\w\d)'/.exec(head) ?? []
  const [, list] = /'shape'\s*:\s*\(([\d\s,]*)\)/.exec(head) ?? []
  const shape =
    list
      ?.split(',')
      .filter((size) => size.trim() !== '')
      .map(Number) ?? []
  const read = READERS.get(type)
  const width = Number(type[1])
  const rows = shape.length === 2 ? (shape[0] ?? 0) : 1
  const columns = shape.at(-1) ?? 0
  const inRows = rows <= 1 || columns <= 1 || /'fortran_order'\s*:\s*False/.test(head)
  if (read === undefined || !inRows || shape.length < 1 || shape.length > 2) {
    throw new MatrixError('ownNpy')
  }
  if (rows > MOST || columns > MOST) throw tooLarge(rows, columns)
  if (rows * columns === 0) throw new MatrixError('ownEmpty')
  if (bytes.length < end + rows * columns * width) throw new MatrixError('ownNpy')
  const values = Float32Array.from({ length: rows * columns }, (_, i) =>
    read(view, end + i * width, order !== '>'),
  )
  return { rows, columns, values }
}

export function isNpy(bytes: Uint8Array): boolean {
  return bytes[0] === 0x93 && String.fromCharCode(...bytes.subarray(1, 6)) === 'NUMPY'
}
