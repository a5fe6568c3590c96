import { rangeError } from '../../errors.js'
import { numelOf, rowMajorStrides } from '../../shape.js'
import { allocate, type Data, type DType } from '../../tensor/dtype.js'
import { gather } from '../../tensor/gather.js'
import { Tensor } from '../../tensor/tensor.js'
import { FileError, fileError } from '../file-error.js'

/**
 * NumPy's file format, versions 1 to 3.
 *
 * Source: NEP 1, "A simple file format for NumPy arrays", and the format notes in NumPy's
 * documentation.
 */

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
/** NumPy has no bfloat16. */
const DESCR: Record<Exclude<DType, 'bfloat16'>, string> = {
  float32: '<f4',
  float64: '<f8',
  int32: '<i4',
  int64: '<i8',
  bool: '|b1',
  float16: '<f2',
}
const BY_DESCR = new Map(Object.entries(DESCR).map(([dtype, descr]) => [descr, dtype as DType]))
const ALIGNMENT = 64

interface Header {
  dtype: DType
  fortran: boolean
  shape: number[]
}

/** The tensor in an NPY file of one of our dtypes. Fortran order is turned into row-major. */
export function parseNpy(bytes: Uint8Array, file: string): Tensor {
  const { header, start } = splitHeader(bytes, file)
  const { dtype, fortran, shape } = parseHeader(header, file)
  const count = numelOf(shape)
  const itemSize = allocate('readMatrix', dtype, 0).BYTES_PER_ELEMENT
  const found = bytes.length - start
  // Before memory is taken: a header may claim any shape.
  if (!Number.isSafeInteger(count) || count * itemSize !== found) {
    const expectation = `expected ${count * itemSize} bytes for ${dtype} of shape [${shape.join(', ')}]`
    throw fileError(file, expectation, found)
  }
  const data = allocate('readMatrix', dtype, count)
  new Uint8Array(data.buffer).set(bytes.subarray(start))
  if (data instanceof Uint8Array && data.some((value) => value > 1)) {
    throw fileError(
      file,
      'expected 0 or 1 in a bool array',
      data.find((value) => value > 1),
    )
  }
  if (!fortran) return new Tensor(dtype, shape, data)
  const rowMajor = allocate('readMatrix', dtype, count)
  gather(rowMajor, data, shape, rowMajorStrides([...shape].reverse()).reverse())
  return new Tensor(dtype, shape, rowMajor)
}

function splitHeader(bytes: Uint8Array, file: string): { header: string; start: number } {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new FileError(file, 'expected an NPY file, got one that does not begin as such')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = bytes[6] ?? 0
  if (version < 1 || version > 3) throw fileError(file, 'expected NPY version 1 to 3', version)
  const lengthBytes = version === 1 ? 2 : 4
  const from = 8 + lengthBytes
  if (bytes.length < from) throw fileError(file, 'expected an NPY header', 'the end of the file')
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  if (from + length > bytes.length) {
    throw fileError(file, `expected an NPY header of ${length} bytes`, 'the end of the file')
  }
  const header = new TextDecoder().decode(bytes.subarray(from, from + length))
  return { header, start: from + length }
}

function parseHeader(header: string, file: string): Header {
  const descr = /'descr'\s*:\s*'([^']*)'/.exec(header)?.[1]
  const order = /'fortran_order'\s*:\s*(True|False)/.exec(header)?.[1]
  const sizes = /'shape'\s*:\s*\(([\d\s,L]*)\)/.exec(header)?.[1]
  if (order === undefined || sizes === undefined) {
    throw fileError(file, 'expected an NPY header with fortran_order and shape', header.trim())
  }
  const dtype = BY_DESCR.get(descr?.replace(/^=/, '<').replace(/^[<>=]b1$/, '|b1') ?? '')
  if (dtype === undefined) {
    const known = [...BY_DESCR.keys()].join(', ')
    throw fileError(file, `expected NPY data of one of ${known}`, descr ?? 'a structured type')
  }
  const shape = (sizes.match(/\d+/g) ?? []).map(Number)
  return { dtype, fortran: order === 'True', shape }
}

/** A tensor as an NPY file: version 1, C order. */
export function* npyChunks(tensor: Tensor): Generator<Uint8Array> {
  const { dtype, shape } = tensor
  if (dtype === 'bfloat16') {
    throw rangeError('writeMatrix', 'a dtype that NPY has (formatSafetensors has them all)', dtype)
  }
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ')
  const dict = `{'descr': '${DESCR[dtype]}', 'fortran_order': False, 'shape': (${sizes}), }`
  const prefix = MAGIC.length + 4
  const padding = (ALIGNMENT - ((prefix + dict.length + 1) % ALIGNMENT)) % ALIGNMENT
  const header = new TextEncoder().encode(`${dict}${' '.repeat(padding)}\n`)
  yield Uint8Array.from([...MAGIC, 1, 0, header.length & 0xff, header.length >> 8])
  yield header
  const data: Data = tensor.data
  yield new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}
