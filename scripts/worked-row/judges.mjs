// The experts that judged the model of the page, fitted again: they are no part of it.
import { workThrough } from '../../dist/host/work.js'
import { Streams } from '../../dist/learn/cells/streams.js'
import { judgedBy, stoppedBy } from '../../dist/learn/ensemble/draw-folds.js'
import { fitExpert } from '../../dist/learn/ensemble/fit-expert.js'
import { planFit } from '../../dist/learn/ensemble/plan-fit.js'
import { BUDGET, folds, hashed, model, SEED, table, typical } from './row.mjs'

const plan = planFit(table.rows, BUDGET)
const { prior } = model.fittedOn

/** Each with what it predicts of the cells that it was kept from, as in fit-experts.ts. */
export const judges = Array.from({ length: plan.members }, (_, member) => {
  const judged = judgedBy(folds, member)
  const stopping = stoppedBy(folds, member)
  const input = { cells: hashed.cells, judged, stopping, typical, prior, plan }
  return workThrough(fitExpert(input, new Streams(SEED).of(member)))
})
