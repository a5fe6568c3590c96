import { toItsEnd, type Work } from '../../host/work.js'
import { type Cells, rowsOfNothing, withoutHeldBack } from '../cells/cells.js'
import type { HashedCells } from '../cells/row-hashes.js'
import { rowRandom } from '../cells/row-random.js'
import type { Streams } from '../cells/streams.js'
import { growChain } from '../chain/fit-chain.js'
import { combine } from '../ensemble/combine.js'
import type { Ensemble } from '../ensemble/ensemble.js'
import { PREDICTORS } from '../ensemble/expert.js'
import type { Stack } from '../ensemble/fit-stack.js'
import { predictLeaveOneOut } from '../ensemble/leave-one-out.js'
import { growForest } from '../forest/grow-forest.js'
import { fitGaussianInPieces } from '../gaussian/fit-gaussian.js'

/** Each is predicted by what was fitted on the others; more of them where rows are few. */
const GROUPS = { usual: 3, few: 10 }
const FEW_ROWS = 30
/** In each column's forest, and in each round of its chain. */
const TREES = 12
const BOOSTS = 50

/** What predicts the cells that are NaN: [rows, slots]. */
export interface Predictor {
  predictInPieces(cells: Cells): Work<Float32Array>
  /** Predicts each observed cell as if it were hidden alone: [rows, slots]. Only where that is quicker. */
  readonly leaveOneOut?: ((cells: Cells) => Work<Float32Array>) | undefined
}

/** Predictors that were fitted without the cells of a group each. */
export interface CrossFit {
  /** [rows, columns]: a cell's group, by the index of its predictor. */
  readonly groups: Uint8Array
  readonly predictors: Predictor[]
}

/**
 * Fits a Gaussian, a small forest and a chain to the table without each third of its cells (a tenth, of
 * few rows), so that these can be predicted by what was not fitted on them. They are weighted as in the ensemble; the network's
 * share goes to the others, as they share what is theirs. Where the ensemble has no forest, or no chain, neither has it.
 * It tells the share that is done, and cannot end early.
 *
 * @param prior the strength of the Gaussians' prior: see `fitGaussian`
 */
export function* crossFit(
  { cells, hashes }: HashedCells,
  { slots, stack, typical, experts }: Ensemble,
  prior: number,
  streams: Streams,
): Work<CrossFit, number> {
  const { columns } = slots
  const seed = streams.seedOf('audit')
  const count = cells.rows <= FEW_ROWS ? GROUPS.few : GROUPS.usual
  const groups = new Uint8Array(cells.values.length).map((_, i) => {
    const hash = hashes[Math.floor(i / columns)] as number
    return Math.floor(count * rowRandom(seed, hash, i % columns, 0))
  })
  const shares = withoutAttention(stack, columns)
  const trees = experts.every(({ forest }) => forest.isPlain) ? 0 : TREES
  const boosts = experts.every(({ chain }) => chain.isPlain) ? 0 : BOOSTS
  const predictors: Predictor[] = []
  for (let group = 0; group < count; group++) {
    const shown = withoutHeldBack(
      cells,
      groups.map((own) => Number(own === group)),
    )
    const seeds = {
      gaussian: streams.seedOf('audit', 1 + group),
      forest: streams.seedOf('audit', 1 + count + group),
      chain: streams.seedOf('audit', 1 + 2 * count + group),
    }
    const options = { prior, seed: seeds.gaussian }
    const { gaussian } = yield* toItsEnd(fitGaussianInPieces(shown, options))
    const growing = growForest(shown, gaussian, { seed: seeds.forest, trees })
    const boosting = growChain(shown, gaussian, { seed: seeds.chain, trees: boosts })
    const parts = {
      gaussian,
      forest: yield* toItsEnd(growing),
      chain: yield* toItsEnd(boosting),
    }
    predictors.push({
      ...(trees + boosts === 0 && {
        leaveOneOut: (some: Cells) => predictLeaveOneOut([gaussian], shares, typical, some),
      }),
      *predictInPieces(some: Cells): Work<Float32Array> {
        const predictions = PREDICTORS.map(() => new Float32Array(some.rows * slots.count))
        for (const [p, name] of PREDICTORS.entries()) {
          const out = predictions[p]
          if (name === 'attention' || out === undefined) continue
          yield* parts[name].predictInPieces(some, out)
        }
        const combined = combine(shares, slots, typical, predictions)
        for (const [row, unknown] of rowsOfNothing(some).entries()) {
          if (unknown === 1) combined.set(typical, row * slots.count)
        }
        return combined
      },
    })
    yield (group + 1) / count
  }
  return { groups, predictors }
}

/** The weights, with those of the network given to the others. */
function withoutAttention({ weights, fellBack }: Stack, columns: number): Stack {
  const given = weights.slice()
  const n = PREDICTORS.length
  const network = PREDICTORS.indexOf('attention')
  for (let c = 0; c < columns; c++) {
    const own = given.subarray(c * n, (c + 1) * n)
    const all = own.reduce((sum, weight) => sum + weight, 0)
    own[network] = 0
    const rest = own.reduce((sum, weight) => sum + weight, 0)
    for (let p = 0; p < n; p++) {
      if (p !== network) own[p] = rest > 0 ? ((own[p] as number) * all) / rest : all / (n - 1)
    }
  }
  return { weights: given, fellBack }
}
