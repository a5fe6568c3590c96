import * as colmask from 'colmask'
import { describe, expect, it } from 'vitest'
import { pythonOf, typescriptOf } from '../../web/src/mask/program.js'
import {
  FILLS,
  FULLY,
  type MaskState,
  PATTERNS,
  stateFromParams,
  stateToParams,
  WALKTHROUGH,
  withScores,
} from '../../web/src/mask/state.js'
import { printedText, stepsOf } from '../../web/src/mask/steps.js'
import { goldenText } from '../helpers/golden.js'

const STATES: MaskState[] = [
  WALKTHROUGH,
  ...PATTERNS.map((pattern) => ({ ...WALKTHROUGH, pattern })),
  ...FULLY.map((fully) => ({ ...WALKTHROUGH, fully, dim: 0 as const })),
  ...FILLS.map((fill) => ({ ...WALKTHROUGH, fill, rows: 20, columns: 3, seed: 1 })),
  { ...WALKTHROUGH, columns: 4, pattern: 'causal' },
  { ...WALKTHROUGH, p: 0.3 },
  { ...WALKTHROUGH, count: 2 },
  { ...WALKTHROUGH, draw: 3 },
  { ...WALKTHROUGH, draw: 2, count: 2, pattern: 'padding' },
  { ...WALKTHROUGH, draw: 5, p: 0.3, dim: 0, projector: true, targets: [1, 0, 3, 3, 2] },
  { ...WALKTHROUGH, rowNames: ['the', '', '猫, "&'], columnNames: ['a b', 'c'], draw: 1, count: 3 },
  withScores(WALKTHROUGH, [
    [8, 2.5],
    [0, -1e-7],
    [3, Number.NaN],
    [19, Number.NEGATIVE_INFINITY],
  ]),
  { ...WALKTHROUGH, edited: Uint8Array.of(1, 0, 0, 0, 1) },
  { ...WALKTHROUGH, edited: Uint8Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? 1 : 0)) },
  {
    ...WALKTHROUGH,
    rows: 2,
    columns: 3,
    own: Float32Array.of(0.1, -1e-7, 3, Number.NEGATIVE_INFINITY, 1 / 3, 1e10),
  },
]
const named = STATES.map((state) => [String(stateToParams(state)) || 'walkthrough', state] as const)

describe.each(named)('%s', (_, state) => {
  it('the TypeScript program prints what the page prints', () => {
    const lines: string[] = []
    const code = typescriptOf(state, stepsOf(state)).replace(
      /^import \{(.*)\} from 'colmask'/,
      'const {$1} = colmask',
    )
    new Function('colmask', 'console', code)(colmask, { log: (line: string) => lines.push(line) })
    colmask.setPrintOptions({ profile: 'default' })
    expect(`${lines.join('\n')}\n`).toBe(printedText(stepsOf(state)))
  })

  it('a link brings it back', () => {
    expect(stateFromParams(new URLSearchParams(String(stateToParams(state))))).toEqual(state)
  })
})

it('the Python program draws as often as the page did, after the scores that were changed', () => {
  const state = { ...withScores(WALKTHROUGH, [[8, 2.5]]), draw: 3, count: 2 }
  expect(pythonOf(state, stepsOf(state))).toContain(`scores = torch.randn(4, 5)
scores[1, 3] = 2.5
for _ in range(4):
    masked = torch.zeros(1, 5).bool()
    masked[0, torch.randperm(5)[:2]] = True  # True = masked out
masked_scores`)
})

it('the Python program of the walkthrough is the walkthrough', () => {
  const code = pythonOf(WALKTHROUGH, stepsOf(WALKTHROUGH))
  for (const line of [
    'torch.manual_seed(333512)',
    'scores = torch.randn(4, 5)',
    'masked = torch.randint(0, 2, (1, 5)).bool()  # True = masked out',
    'masked_scores = scores.masked_fill(masked, -1e9)',
    'scores_softmax = masked_scores.softmax(dim=-1)',
  ]) {
    expect(code.split('\n')).toContain(line)
  }
  expect(printedText(stepsOf(WALKTHROUGH))).toBe(goldenText('walkthrough.txt'))
})

it.each([
  'rows=0',
  'rows=1e9',
  'p=2',
  'seed=-1',
  'fill=5',
  'edited=01',
  'scores=%',
  'mask=x',
  'set=20:1',
  'set=x',
  'draw=1e9',
  'targets=0 1',
  'rownames=',
])('a link that says %s gives the walkthrough', (text) => {
  expect(stateFromParams(new URLSearchParams(text))).toEqual(WALKTHROUGH)
})
