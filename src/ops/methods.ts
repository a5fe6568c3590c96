import type { DType, FloatDType } from '../tensor/dtype.js'
import { Tensor } from '../tensor/tensor.js'
import type { MaskedSoftmaxOptions } from './along.js'
import { logicalAnd, logicalNot, logicalOr } from './logical.js'
import { maskedFill, maskedFill_ } from './masked-fill.js'
import { maskedSoftmax } from './masked-softmax.js'
import { logSoftmax, type OutOption, softmax } from './softmax.js'

/**
 * The operations that read better as methods, as they do in PyTorch. They are put on the class from
 * here, so that `tensor/` need not know of `ops/`.
 */
declare module '../tensor/tensor.js' {
  interface Tensor<D extends DType = DType> {
    /** {@link maskedFill} of this tensor: a copy with `value` where `mask` is **True (masked out)**. */
    maskedFill(mask: Tensor<'bool'>, value?: number | bigint | boolean): Tensor<D>
    /** {@link maskedFill_}: writes into this tensor itself, and returns it. */
    maskedFill_(mask: Tensor<'bool'>, value?: number | bigint | boolean): Tensor<D>
    /** {@link softmax} of this tensor. `dim` is -1 by default. */
    softmax<F extends FloatDType>(this: Tensor<F>, dim?: number, options?: OutOption<F>): Tensor<F>
    /** {@link maskedSoftmax} of this tensor: probabilities of what `mask` leaves, **True = masked out**. */
    maskedSoftmax<F extends FloatDType>(
      this: Tensor<F>,
      mask: Tensor<'bool'>,
      options?: MaskedSoftmaxOptions<F>,
    ): Tensor<F>
    /** {@link logSoftmax} of this tensor. `dim` is -1 by default. */
    logSoftmax<F extends FloatDType>(
      this: Tensor<F>,
      dim?: number,
      options?: OutOption<F>,
    ): Tensor<F>
    /** True where this is 0 or False. */
    logicalNot(): Tensor<'bool'>
    /** True where both are; shapes broadcast. On masks: hidden by both. */
    logicalAnd(other: Tensor): Tensor<'bool'>
    /** True where either is; shapes broadcast. On masks: hidden by either. */
    logicalOr(other: Tensor): Tensor<'bool'>
  }
}

Tensor.prototype.maskedFill = function (...given) {
  return maskedFill(this, ...given)
}
Tensor.prototype.maskedFill_ = function (...given) {
  return maskedFill_(this, ...given)
}
Tensor.prototype.softmax = function (...given) {
  return softmax(this, ...given)
}
Tensor.prototype.logSoftmax = function (...given) {
  return logSoftmax(this, ...given)
}
Tensor.prototype.maskedSoftmax = function (...given) {
  return maskedSoftmax(this, ...given)
}
Tensor.prototype.logicalNot = function (...given) {
  return logicalNot(this, ...given)
}
Tensor.prototype.logicalAnd = function (...given) {
  return logicalAnd(this, ...given)
}
Tensor.prototype.logicalOr = function (...given) {
  return logicalOr(this, ...given)
}
