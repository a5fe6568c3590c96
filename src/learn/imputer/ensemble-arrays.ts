import { Slots } from '../cells/slots.js'
import { Ensemble } from '../ensemble/ensemble.js'
import { type ExpertArrays, expertFromArrays, expertToArrays } from '../ensemble/expert-arrays.js'
import type { Stack } from '../ensemble/fit-stack.js'

type NetworkShape = Parameters<typeof expertFromArrays>[1]

/** An ensemble as plain arrays, for a thread that is to predict with it. */
export interface EnsembleArrays {
  readonly levels: readonly number[]
  readonly experts: readonly { readonly arrays: ExpertArrays; readonly shape: NetworkShape }[]
  readonly stack: Stack
  readonly typical: Float32Array
}

export function ensembleToArrays({ slots, experts, stack, typical }: Ensemble): EnsembleArrays {
  const sent = experts.map((expert) => ({
    arrays: expertToArrays(expert),
    shape: expert.attention.shape,
  }))
  return { levels: slots.levels, experts: sent, stack, typical }
}

export function ensembleFromArrays(sent: EnsembleArrays): Ensemble {
  const experts = sent.experts.map(({ arrays, shape }) => expertFromArrays(arrays, shape))
  return new Ensemble(new Slots(sent.levels), experts, sent.stack, sent.typical)
}
