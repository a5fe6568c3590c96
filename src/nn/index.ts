export { type Batch, type LossWeights, Network } from './network.js'
export { layOut, type NetworkShape, type Parameter, sizeOf, slotsOf } from './parameters.js'
export { Trainer, type TrainerOptions } from './trainer.js'
