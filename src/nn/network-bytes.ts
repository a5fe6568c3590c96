import { attentionScratch } from './block.js'
import { featureCount, innerWidth, type NetworkShape, slotsOf } from './parameters.js'

/** How much memory a network takes, within a hundredth: what its constructor reserves. */
export function networkBytes(shape: NetworkShape, capacity: number): number {
  const { levels, width, depth, frequencies } = shape
  const columns = levels.length
  const tokens = columns * capacity
  const padded = Math.ceil(columns / 4) * 4
  const block = 6 * width + 2 * innerWidth(width) + (padded * width) / 8 + 2
  // Inputs, tokens, their norm and gradients; the last three are scratch.
  const token = 2.5 + 3 * width + 1 + 4 * width + 1
  const numbers = levels.filter((classes) => classes === 0).length
  const outputs = levels.reduce((sum, classes) => sum + slotsOf(classes), 0)
  const floats =
    5 * parameterCount(shape) +
    tokens * (token + depth * block) +
    capacity * ((numbers + 1) * featureCount(frequencies) + outputs) +
    padded * attentionScratch(columns)
  return 4 * floats
}

/** About as many as `layOut` lays out, which takes its time for many columns. */
function parameterCount({ levels, width, depth, frequencies }: NetworkShape): number {
  const block = (4 * width + 2 * innerWidth(width)) * (width + 1)
  const column = (classes: number) => {
    const rows = classes === 0 ? featureCount(frequencies) : classes + 1
    return rows * width + frequencies + slotsOf(classes) * (width + 1)
  }
  return depth * block + levels.reduce((sum, classes) => sum + column(classes), 0)
}
