/**
 * Matrices from and to files, for Node: CSV, TSV, NPY and JSON.
 *
 * @module colmask/node
 */

export { abandonWrites, type Chunks, writeAtomically } from './files/atomic-write.js'
export { FileError, type Place } from './files/file-error.js'
export { FORMATS, type Format, type Matrix } from './files/matrix.js'
export { formatOf, type ReadMatrixOptions, readMatrix } from './files/read-matrix.js'
export { matrixChunks, type WriteMatrixOptions, writeMatrix } from './files/write-matrix.js'
