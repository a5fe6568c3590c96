/**
 * Losses of one column's outputs, and their gradients. A cell's role says how it counts: 0 not at all
 * (it has no value), 1 as one that was shown, 2 as one that was hidden.
 */

// @ts-ignore: decorator
@inline
function weightOf(role: i32, shown: f32, hidden: f32): f32 {
  return role == 0 ? 0 : role == 1 ? shown : hidden
}

/**
 * Weighted squared error: the sum of weight (y + hint - x)^2.
 *
 * @param dY [rows, slots]: its gradient; slots but the first get 0
 * @param y [rows, slots]: the first is the prediction
 * @param hints [rows], or 0 for none
 * @param roles [rows], a byte each
 * @param shown weight of a cell that was shown; hidden: of one that was hidden
 */
export function squaredError(
  dY: usize, y: usize, x: usize, hints: usize, roles: usize, rows: i32, slots: i32,
  shown: f32, hidden: f32,
): f64 {
  const length = <usize>slots << 2
  let loss: f64 = 0
  for (let row = 0; row < rows; row++) {
    const weight = weightOf(load<u8>(roles + row), shown, hidden)
    memory.fill(dY, 0, length)
    if (weight != 0) {
      let error = load<f32>(y) - load<f32>(x)
      if (hints) error += load<f32>(hints + (<usize>row << 2))
      loss += <f64>(weight * error) * <f64>error
      store<f32>(dY, 2 * weight * error)
    }
    dY += length
    y += length
    x += 4
  }
  return loss
}

/**
 * Weighted softmax cross-entropy: the sum of weight (log sum exp y - y[x]).
 *
 * @param y [rows, slots]: the first `classes` are scores
 * @param x [rows]: indices of classes, as float32
 */
export function crossEntropy(
  dY: usize, y: usize, x: usize, roles: usize, rows: i32, slots: i32, classes: i32,
  shown: f32, hidden: f32,
): f64 {
  const length = <usize>slots << 2
  let loss: f64 = 0
  for (let row = 0; row < rows; row++) {
    const weight = weightOf(load<u8>(roles + row), shown, hidden)
    memory.fill(dY, 0, length)
    if (weight != 0) {
      const right = <usize>load<f32>(x) << 2
      const total = probabilities(dY, y, classes)
      loss += <f64>weight * (total - <f64>load<f32>(y + right))
      store<f32>(dY + right, load<f32>(dY + right) - 1)
      for (let at: usize = 0; at < <usize>classes << 2; at += 4) {
        store<f32>(dY + at, load<f32>(dY + at) * weight)
      }
    }
    dY += length
    y += length
    x += 4
  }
  return loss
}

/** Softmax of `classes` scores, and the log of the sum of their exponentials. */
function probabilities(to: usize, y: usize, classes: i32): f64 {
  const length = <usize>classes << 2
  let most: f32 = -Infinity
  for (let at: usize = 0; at < length; at += 4) most = max(most, load<f32>(y + at))
  let total: f64 = 0
  for (let at: usize = 0; at < length; at += 4) {
    const e = Math.exp(<f64>(load<f32>(y + at) - most))
    total += e
    store<f32>(to + at, <f32>e)
  }
  const factor = <f32>(1.0 / total)
  for (let at: usize = 0; at < length; at += 4) store<f32>(to + at, load<f32>(to + at) * factor)
  return <f64>most + Math.log(total)
}

/** y = softmax(y), of the first `classes` of each row's slots. */
export function toProbabilities(y: usize, rows: i32, slots: i32, classes: i32): void {
  for (let row = 0; row < rows; row++) {
    probabilities(y, y, classes)
    y += <usize>slots << 2
  }
}
