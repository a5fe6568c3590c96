// What of index.ts predicts, for what never learns.
export { attend } from './attention'
export { features, pick } from './embed'
export { gelu } from './gelu'
export { layerNorm } from './layer-norm'
export { toProbabilities } from './loss'
export { multiply } from './product'
export { listHidden, putRows, takeRows } from './rows'

/** First address that is free. */
export const START: usize = __heap_base
