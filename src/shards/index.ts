/**
 * Tables in many files, filled by many workers on one machine or on many: the same bytes, whoever does it and however
 * often one is killed. For Node.
 *
 * @module colmask/shards
 */

export type { FileSource } from '../files/file-source.js'
export type { Store, StoredFile } from './store/store.js'
