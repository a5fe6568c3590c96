import type { Generator } from '../../random/index.js'

const ORDERS = 200
/** The share of other orders that may explain more. */
const MOST_BETTER = 0.1

/**
 * Whether the order of the values means something to the other columns: whether classes that are taken for
 * each other are near each other. What is known of a cell makes the distance (in ranks) to what it is
 * smaller than the shares of the classes alone do; of quantities it does so in their own order more than in
 * almost any other, of codes in no order more than in others.
 *
 * @param labels [rows]: the class of each
 * @param predicted [rows, classes]: probabilities, by what was not fitted on them
 */
export function orderMatters(
  labels: Int32Array,
  predicted: Float64Array,
  classes: number,
  generator: Generator,
): boolean {
  // [classes, classes]: of cells of one class, the probabilities of each, added up.
  const sums = new Float64Array(classes * classes)
  const counts = new Float64Array(classes)
  for (const [row, label] of labels.entries()) {
    counts[label] = (counts[label] as number) + 1
    for (let k = 0; k < classes; k++) {
      const at = label * classes + k
      sums[at] = (sums[at] as number) + (predicted[row * classes + k] as number)
    }
  }
  const order = Int32Array.from({ length: classes }, (_, k) => k)
  const own = explained(sums, counts, labels.length, order)
  let better = 0
  for (let t = 0; t < ORDERS; t++) {
    shuffle(order, generator)
    if (explained(sums, counts, labels.length, order) > own + 1e-9) better++
  }
  return better <= MOST_BETTER * ORDERS
}

/** What share of the distance that the shares of the classes leave is explained, in one order of them. */
function explained(
  sums: Float64Array,
  counts: Float64Array,
  rows: number,
  order: Int32Array,
): number {
  const classes = counts.length
  let left = 0
  let all = 0
  for (let a = 0; a < classes; a++) {
    for (let b = 0; b < classes; b++) {
      const distance = Math.abs((order[a] as number) - (order[b] as number))
      left += distance * (sums[a * classes + b] as number)
      all += (distance * (counts[a] as number) * (counts[b] as number)) / rows
    }
  }
  return 1 - left / all
}

function shuffle(order: Int32Array, generator: Generator): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = generator.uint32() % (i + 1)
    const kept = order[k] as number
    order[k] = order[i] as number
    order[i] = kept
  }
}
