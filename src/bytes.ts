/**
 * Tables from the bytes of a file, whatever they hold, and back; in memory: for browsers, and wherever
 * there is no file; tensors from and to safetensors. `colmask/node` reads and writes files.
 *
 * @module colmask/bytes
 */

export {
  formatSafetensors,
  parseSafetensors,
  type Safetensors,
} from './files/matrix/safetensors.js'
export { type DecodedText, decodeText } from './files/text/decode-text.js'
export { encodeText } from './files/text/encode-text.js'
export { encodingName } from './files/text/encoding-name.js'
export { type FileLook, looksLike } from './files/text/looks-like.js'
export { type ParseTableOptions, parseTable } from './files/text/parse-table.js'
export * from './table/index.js'
