export { arange } from './arange.js'
export {
  type DTypeOf,
  full,
  ones,
  type Scalar,
  type TensorData,
  type TensorOptions,
  tensor,
  zeros,
} from './create.js'
export type { Data, DataByDType, DType, FloatDType, Item, ItemByDType } from './dtype.js'
export type { HalfDType } from './half.js'
export { type PrintOptions, setPrintOptions } from './print-options.js'
export { type Nested, Tensor } from './tensor.js'
