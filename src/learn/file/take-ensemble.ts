import { typicalSlots } from '../cells/encode.js'
import type { LearnedColumn } from '../cells/learned-column.js'
import type { Slots } from '../cells/slots.js'
import { Ensemble } from '../ensemble/ensemble.js'
import { takeExpert } from './expert-tensors.js'
import type { ModelHeader } from './model-header.js'
import { readStack } from './read-stack.js'
import type { Tensors } from './tensors.js'

/**
 * The experts of a file that fill; undefined if there are none.
 *
 * @throws RangeError if anything in them is not what it should be
 */
export function takeEnsemble(
  { network, experts, fellBack, version }: ModelHeader,
  tensors: Tensors,
  slots: Slots,
  learned: readonly LearnedColumn[],
): Ensemble | undefined {
  if (network === null) return undefined
  const stack = readStack(tensors, fellBack, version)
  const shape = { ...network, levels: slots.levels }
  const read = Array.from({ length: experts }, (_, e) =>
    takeExpert(tensors, `experts.${e}`, slots, shape, version),
  )
  return new Ensemble(slots, read, stack, typicalSlots(learned))
}
