import { checkOptions, typeError } from '../errors.js'
import { defaultGenerator, Generator } from './generator.js'

/** Where random numbers come from. */
export interface RandomOptions {
  /** By default the one that `manualSeed` seeds. */
  generator?: Generator
}

/** The generator to draw from. */
export function generatorOf(
  fn: string,
  options: RandomOptions,
  keys: readonly string[] = ['generator', 'dtype'],
): Generator {
  checkOptions(fn, options, keys)
  const { generator = defaultGenerator } = options
  if (!(generator instanceof Generator)) {
    throw typeError(fn, 'generator must be a Generator', generator)
  }
  return generator
}
