import type { AbortSignalLike } from '../host/abort-signal.js'
import { withGrace, workInTurns } from '../host/work.js'
import { findingText } from '../table/index.js'
import { Streams } from './cells/streams.js'
import { DrawnModels } from './draws/drawn-models.js'
import { limitsOf } from './ensemble/draw-folds.js'
import { fitEnsemble } from './ensemble/fit-ensemble.js'
import type { FittedExpert } from './ensemble/fit-expert.js'
import { tinyEnsemble } from './ensemble/fit-tiny.js'
import { betterRules } from './model/better-rules.js'
import { type FittedModel, nothingLearned, warningsOf } from './model/fitted-model.js'
import { type PreparedFit, sourceOf } from './model/prepared-fit.js'
import { measureInfluence } from './uses/measure-influence.js'

/** How a fit ends. */
export interface Ending {
  /** Models to draw by, that are fitted and kept. */
  readonly draws: number
  readonly signal: AbortSignalLike | undefined
  /** Whether it is to come to its end, and how many milliseconds each of its parts may then still take. */
  readonly stop?: () => boolean
  readonly grace?: () => number
}

/**
 * A model of the experts: their weights, errors, influence, drawn models.
 *
 * @param fitted those that judge
 * @param finals those that fill; if there are none, the others do
 */
export async function endFit(
  prepared: PreparedFit,
  fitted: readonly FittedExpert[],
  finals: readonly FittedExpert[],
  { draws, signal, stop = () => false, grace = () => 0 }: Ending,
): Promise<FittedModel> {
  const { columns, learned, hashed, limits, folds, plan, seed, found } = prepared
  const { cells, hashes } = hashed
  const warnings = warningsOf(columns)
  if (found === undefined) return nothingLearned(columns, cells, warnings)
  const { rules, prior, leftOut } = found
  const { typical } = sourceOf(prepared, found)
  const streams = new Streams(seed)
  const turns = { signal, stop }
  const judging = fitEnsemble(cells, learned, typical, fitted, finals, folds, streams)
  const judged =
    leftOut === undefined
      ? await workInTurns(withGrace(grace(), judging), turns)
      : await workInTurns(tinyEnsemble(cells, learned, typical, fitted, leftOut), { signal })
  const { ensemble, quality, spreads } = judged
  const measuring = measureInfluence(cells, ensemble, streams.open('influence'))
  const influence = await workInTurns(withGrace(grace(), measuring), turns)
  const restarts = [...fitted, ...finals].reduce((sum, { restarts: own }) => sum + own, 0)
  if (restarts > 0) warnings.push(findingText({ code: 'fit-diverged', count: restarts }).text)
  const history = fitted.flatMap((expert, i) =>
    expert.history.map(({ step, loss, heldBack }) => ({
      expert: i,
      step,
      loss,
      heldBackError: heldBack,
    })),
  )
  const fittedOn = { seed, prior, limits: limitsOf(limits, fitted.length, plan.members), hashes }
  const used = betterRules(rules, quality)
  const known = new Map(judged.learned.map((column) => [column.name, column]))
  const expecting = columns.map((column) => known.get(column.name) ?? column)
  const from = { cells, learned, prior, seed: streams.seedOf('draws') }
  const drawn = await workInTurns(new DrawnModels(from).storing(draws), { signal })
  const about = { spreads, drawn, fittedOn, influence, history, warnings }
  return { columns: expecting, quality, rules: used, ensemble, ...about }
}
