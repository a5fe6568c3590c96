// All that needs apache-arrow, to be imported once it is needed.
export { isArrowFile, readArrow, readArrowBatches } from './read-arrow.js'
export { arrowChunks } from './write-arrow.js'
