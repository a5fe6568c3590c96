/** Verdicts by design, of what was measured. Pure. */
import { verdictOf } from './summary.mjs'

/** `[{ id, runs, verdicts: [{ label, holds, ...verdict }] }]` of the designs that were measured. */
export function verdictsOf(designs) {
  return designs
    .filter(({ ours }) => ours)
    .map((design) => ({
      id: design.id,
      runs: design.ours.runs,
      verdicts: design.estimands.map((estimand) => {
        const { label } = estimand
        const peers = Object.fromEntries(
          Object.entries(design.peers).map(([name, { estimands }]) => [name, estimands[label]]),
        )
        const verdict = verdictOf(design.ours.methods.colmask[label], peers, estimand)
        return { label, holds: verdict.misses.length === 0, ...verdict }
      }),
    }))
}
