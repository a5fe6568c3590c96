import { expect, it } from 'vitest'
import { golden, goldenText } from './helpers/golden.js'

/** What `golden.test.ts` in random/, tensor/ and ops/ run case by case, so that none is lost. */
it('every golden case is there: 186 random calls, 94 texts, 22 masked, 3 attention', () => {
  const random = golden<{ calls: unknown[] }[]>('random').flatMap(({ calls }) => calls).length
  const [text, masked, attention] = (['format', 'masked', 'attention'] as const).map(
    (name) => golden<unknown[]>(name).length,
  )
  const counts = {
    random,
    text,
    masked,
    attention,
    walkthrough: goldenText('walkthrough.txt') ? 1 : 0,
  }
  expect(counts).toEqual({ random: 186, text: 94, masked: 22, attention: 3, walkthrough: 1 })
  const total = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)
  console.log(`golden cases: ${total} (${JSON.stringify(counts)})`)
})
