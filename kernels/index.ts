export { END, HIDDEN, LONGEST, OUT, STATE, TILE, X, Y } from './memory'
export { boxMuller, normals } from './normal'
export { pieceLeft, pieceMax, pieceSum, pieceWrite, softmaxRows } from './softmax'
export { backwardPieceSum, backwardPieceWrite, backwardRows } from './softmax-backward'
