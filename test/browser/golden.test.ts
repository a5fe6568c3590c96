// Every golden case: random calls, printed text, masked softmax and attention.
import '../ops/golden.test.js'
import '../random/golden.test.js'
import '../tensor/golden.test.js'
import { expect, it } from 'vitest'
import { walk, walkthroughText } from '../../src/cli/walkthrough.js'
import { Generator, masks, randn } from '../../src/index.js'
import { goldenText } from '../helpers/golden.js'

it('the walkthrough prints exactly PyTorch’s text', () => {
  const generator = new Generator().manualSeed(333512)
  const scores = randn([4, 5], { generator })
  const masked = masks.randomColumns(5, { generator })
  expect(walkthroughText(walk(scores, masked, -1e9, -1))).toBe(goldenText('walkthrough.txt'))
})
