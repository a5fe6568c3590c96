export { attend } from './attention'
export { attendBack } from './attention-backward'
export { features, featuresBack, pick, pickBack } from './embed'
export { gelu, geluBack } from './gelu'
export { layerNorm, layerNormBack } from './layer-norm'
export { crossEntropy, squaredError, toProbabilities } from './loss'
export { adamW, average, sumOfSquares } from './optimizer'
export { multiply, multiplyBack, multiplyGrad } from './product'
export { listHidden, putRows, takeRows } from './rows'

/** First address that is free. */
export const START: usize = __heap_base
