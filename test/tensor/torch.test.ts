import { afterEach, describe, expect, it } from 'vitest'
import { type PrintOptions, setPrintOptions } from '../../src/index.js'
import { torchCases } from '../helpers/extra.js'
import { decode, type Encoded } from '../helpers/golden.js'

interface Case {
  options: {
    precision?: number
    /** 'inf' stands for Infinity, which JSON has not. */
    threshold?: number | 'inf'
    edgeitems?: number
    linewidth?: number
    sci_mode?: boolean
    profile?: 'default' | 'short' | 'full'
  }
  tensor: Encoded
  text: string
}

const cases = torchCases<Case[]>('format')

function camelCased(options: Case['options']): PrintOptions {
  const { edgeitems, linewidth, sci_mode, threshold, ...rest } = options
  return {
    ...rest,
    ...(threshold === undefined ? {} : { threshold: threshold === 'inf' ? Infinity : threshold }),
    ...(edgeitems === undefined ? {} : { edgeItems: edgeitems }),
    ...(linewidth === undefined ? {} : { lineWidth: linewidth }),
    ...(sci_mode === undefined ? {} : { sciMode: sci_mode }),
  }
}

afterEach(() => setPrintOptions({ profile: 'default' }))

describe('random tensors under random options print as PyTorch prints them', () => {
  for (const [i, { options, tensor, text }] of cases.entries()) {
    it(`case ${i}: ${tensor.dtype} [${tensor.shape}] ${JSON.stringify(options)}`, () => {
      expect(decode(tensor).toString(camelCased(options))).toBe(text)
      setPrintOptions(camelCased(options))
      expect(`${decode(tensor)}`).toBe(text)
    })
  }

  it('covers every option, every dtype, and 0 to 4 dimensions', () => {
    const named = new Set(cases.flatMap(({ options }) => Object.keys(options)))
    expect([...named].sort()).toEqual(
      'edgeitems linewidth precision profile sci_mode threshold'.split(' '),
    )
    expect(new Set(cases.map(({ tensor }) => tensor.dtype)).size).toBe(5)
    expect(new Set(cases.map(({ tensor }) => tensor.shape.length)).size).toBe(5)
  })
})
