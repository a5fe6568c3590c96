export { attend, attendBackward, startChunk } from './attention'
export {
  CHUNK, DELTAS, END, FACTORS, HIDDEN, KEY_GRADS, KEYS, LONGEST, LONGEST_VECTOR, MAXES, OUT, QUERIES,
  QUERY, QUERY_GRAD, RESULT, TILE, VALUE_GRADS, X, Y,
} from './memory'
export { pieceLeft, pieceMax, pieceSum, pieceWrite, softmaxRows } from './softmax'
export { backwardPieceSum, backwardPieceWrite, backwardRows } from './softmax-backward'
