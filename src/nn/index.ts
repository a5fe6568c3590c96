export type { LossWeights } from './heads.js'
export { type Batch, Network } from './network.js'
export { layOut, type NetworkShape, type Parameter, sizeOf, slotsOf } from './parameters.js'
export { Trainer, type TrainerOptions } from './trainer.js'
