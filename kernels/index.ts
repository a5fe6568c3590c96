export { END, HIDDEN, LONGEST, OUT, TILE, X, Y } from './memory'
export { pieceLeft, pieceMax, pieceSum, pieceWrite, softmaxRows } from './softmax'
export { backwardPieceSum, backwardPieceWrite, backwardRows } from './softmax-backward'
