import { afterEach, describe, expect, it } from 'vitest'
import { type PrintOptions, setPrintOptions } from '../../src/index.js'
import { decode, type Encoded, golden } from '../helpers/golden.js'

interface Case {
  options: {
    precision?: number
    threshold?: number
    edgeitems?: number
    linewidth?: number
    sci_mode?: boolean
  }
  tensor: Encoded
  text: string
}

const cases = golden<Case[]>('format')

function camelCased({ edgeitems, linewidth, sci_mode, ...rest }: Case['options']): PrintOptions {
  return {
    ...rest,
    ...(edgeitems === undefined ? {} : { edgeItems: edgeitems }),
    ...(linewidth === undefined ? {} : { lineWidth: linewidth }),
    ...(sci_mode === undefined ? {} : { sciMode: sci_mode }),
  }
}

describe('the printed text is PyTorch’s, character for character', () => {
  afterEach(() => setPrintOptions({ profile: 'default' }))

  for (const [i, { options, tensor, text }] of cases.entries()) {
    const name = `case ${i}: ${tensor.dtype} [${tensor.shape}] ${JSON.stringify(options)}`
    it(`${name}, set for all`, () => {
      setPrintOptions({ profile: 'default', ...camelCased(options) })
      expect(String(decode(tensor))).toBe(text)
    })
    it(`${name}, for this text alone`, () => {
      expect(decode(tensor).toString(camelCased(options))).toBe(text)
    })
  }
})
