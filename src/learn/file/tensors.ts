import { rangeError, rangeErrorIn } from '../../errors.js'
import { dtypeOf, labelOf, type NamedTensor, type TensorData } from './safetensors.js'

/** The tensors of a file, each taken by what it must be; what nobody takes must not be there. */
export class Tensors {
  private readonly left: Map<string, NamedTensor>

  constructor(
    private readonly fn: string,
    tensors: ReadonlyMap<string, NamedTensor>,
    /** What the file is, with its article. */
    private readonly what = 'a model',
  ) {
    this.left = new Map(tensors)
  }

  /**
   * The elements of a tensor.
   *
   * @param shape -1 for a size that may be any
   * @throws RangeError if there is none of that name, or it has another type or shape
   */
  take<T extends TensorData>(name: string, Type: new () => T, shape: readonly number[]): T {
    const tensor = this.find(name)
    const { data } = tensor
    const fits = (size: number, i: number) => size === -1 || size === tensor.shape[i]
    if (!(data instanceof Type)) {
      this.fail(name, `of type ${dtypeOf(new Type())}`, dtypeOf(data))
    }
    if (tensor.shape.length !== shape.length || !shape.every(fits)) {
      const wanted = shape.map((size) => (size === -1 ? '…' : size)).join(', ')
      this.fail(name, `of shape [${wanted}]`, tensor.shape)
    }
    this.left.delete(name)
    return data
  }

  /** As `take`, of numbers that must be finite and in a range. */
  takeNumbers<T extends TensorData>(
    name: string,
    Type: new () => T,
    shape: readonly number[],
    [least, most]: readonly [number, number],
  ): T {
    const data = this.take(name, Type, shape)
    for (let i = 0; i < data.length; i++) {
      const value = data[i] as number
      // Not `<` and `>`: NaN is in no range.
      if (!(value >= least && value <= most)) {
        this.fail(name, `of numbers from ${least} to ${most}`, value)
      }
    }
    return data
  }

  /** @throws RangeError if numbers that were taken do not ascend */
  checkOrder(name: string, values: TensorData): void {
    for (let i = 1; i < values.length; i++) {
      if ((values[i] as number) < (values[i - 1] as number)) {
        this.fail(name, 'in order', 'another order')
      }
    }
  }

  /** @throws RangeError always */
  fail(name: string, what: string, got: unknown): never {
    throw rangeError(this.fn, `${this.what} with a ${labelOf(name)} ${what}`, got)
  }

  /** @throws RangeError if a tensor was not taken */
  finish(): void {
    for (const name of this.left.keys()) {
      throw rangeError(this.fn, `${this.what} with no tensors but its own`, labelOf(name))
    }
  }

  private find(name: string): NamedTensor {
    const tensor = this.left.get(name)
    if (tensor === undefined) {
      throw rangeErrorIn(this.fn, `${this.what} with a ${labelOf(name)}`, 'none')
    }
    return tensor
  }
}
