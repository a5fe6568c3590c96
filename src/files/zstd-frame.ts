/**
 * The head of a frame of Zstandard (RFC 8878, 3.1.1). The library, fzstd, believes whatever window a
 * frame asks for, and begins with as much memory.
 */
export interface ZstdFrame {
  /** How many bytes the head has. */
  readonly head: number
  /** How much of what came before is kept, in bytes. */
  readonly window: number
  /** How many bytes are in it, if it says so. */
  readonly content: number | undefined
  readonly hasChecksum: boolean
}

const MAGIC = 0xfd2fb528
/** No head is longer. */
export const LONGEST_HEAD = 18
/** What `zstd` itself grants a frame if it is not told to grant more. */
export const LARGEST_WINDOW = 2 ** 27

/** The head of the frame that bytes begin with; undefined if they begin with none, or are too few. */
export function zstdFrame(bytes: Uint8Array): ZstdFrame | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 6 || view.getUint32(0, true) !== MAGIC) return undefined
  const flags = view.getUint8(4)
  const isSingle = (flags & 0x20) !== 0
  const sizeOfSize = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
  const sizeOfDictionary = [0, 1, 2, 4][flags & 3] ?? 0
  const at = 5 + (isSingle ? 0 : 1) + sizeOfDictionary
  if (bytes.length < at + sizeOfSize) return undefined
  const content = contentSize(view, at, sizeOfSize)
  const described = view.getUint8(5)
  const base = 2 ** (10 + (described >> 3))
  const window = isSingle ? (content ?? 0) : base + (base / 8) * (described & 7)
  return { head: at + sizeOfSize, window, content, hasChecksum: (flags & 4) !== 0 }
}

function contentSize(view: DataView, at: number, size: number): number | undefined {
  if (size === 1) return view.getUint8(at)
  if (size === 2) return view.getUint16(at, true) + 256
  if (size === 4) return view.getUint32(at, true)
  return size === 8 ? Number(view.getBigUint64(at, true)) : undefined
}

/** How many bytes the head of a block has. */
export const BLOCK_HEAD = 3
/** No block has more bytes, nor a run of one byte that stands for a block. */
export const LARGEST_BLOCK = 2 ** 17

/** A block of a frame, by its head: how many bytes follow, and the size that is said of it. */
export function zstdBlock(bytes: Uint8Array, at = 0) {
  const head = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
  const isRun = ((head >> 1) & 3) === 1
  const size = head >> 3
  return { isLast: (head & 1) === 1, packed: isRun ? 1 : size, size }
}
