import { Table } from '../../src/learn/index.js'
import { Generator } from '../../src/random/generator.js'
import { normals } from './cells.js'

/** A table with holes, and tables in which they are drawn from where the whole one was drawn from. */
export interface World {
  readonly given: Table
  readonly drawn: readonly Table[]
  readonly x: readonly number[]
}

interface Options {
  readonly rows?: number
  readonly draws?: number
  /** Chance of a hole in a row, by its x. */
  readonly lost?: (x: number) => number
  /** What becomes of the drawn y. */
  readonly change?: (y: number, draw: number) => number
}

const LETTERS = ['a', 'b', 'c']

/** x normal and given; y = x + noise of sd 1; a letter that x makes likely: both with holes that are drawn truly. */
export function world(seed: number, options: Options = {}): World {
  const { rows = 300, draws = 5, lost = () => 0.3, change = (y) => y } = options
  const generator = new Generator().manualSeed(seed)
  const x = normals(rows, 100 + seed)
  const y = (draw: number) => {
    const noise = normals(rows, 1000 * seed + draw)
    return x.map((value, i) => value + (noise[i] as number))
  }
  const letter = () =>
    x.map((value) => LETTERS[Math.floor(3 * (0.7 * generator.uniform64() + 0.3 * share(value)))])
  const holes = [0, 1].map(() => x.map((value) => generator.uniform64() < lost(value)))
  const [own, ownLetter] = [y(99), letter()]
  const given = Table.fromColumns({
    x,
    y: own.map((value, i) => (holes[0]?.[i] ? null : value)),
    letter: ownLetter.map((value, i) => (holes[1]?.[i] ? null : value)),
  })
  const levels = given.column('letter').levels
  const drawn = Array.from({ length: draws }, (_, draw) => {
    const letters = letter()
    return given.fill(
      new Map([
        ['y', y(draw).map((value) => change(value, draw))],
        ['letter', letters.map((one) => levels.indexOf(one ?? ''))],
      ]),
    )
  })
  return { given, drawn, x }
}

function share(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
