import { expect, it } from 'vitest'
import { checkInput } from '../../scripts/fuzz/check-input.mjs'
import { makeInput } from '../../scripts/fuzz/make-input.mjs'
import * as inBytes from '../../src/bytes.js'
import * as node from '../../src/node.js'
import { temporaryFolder } from '../helpers/folder.js'

const SECONDS = 10
/** A quick machine does not get to others than a slow one. */
const MOST = 400
const lib = { ...inBytes, ...node }
const folder = temporaryFolder()

it('random and broken files are refused in words or come back as they were (`npm run check:fuzz` for longer)', async () => {
  const end = performance.now() + 1000 * SECONDS
  let number = 0
  let read = 0
  for (; number < MOST && performance.now() < end; number++) {
    const input = await makeInput(lib, 0, number)
    const what = `--seed 0 --only ${number}: ${input.name} ${JSON.stringify(input.options)}`
    try {
      if (await checkInput(lib, folder, input)) read++
    } catch (error) {
      throw new Error(what, { cause: error })
    }
  }
  expect(number).toBeGreaterThan(20)
  expect(read).toBeGreaterThan(0)
  expect(read).toBeLessThan(number)
})
