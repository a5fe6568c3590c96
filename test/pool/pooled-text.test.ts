import { describe, expect, it } from 'vitest'
import { pool } from '../../src/pool/index.js'

describe('pooled estimates as text', () => {
  it('have a line for each estimate under what it is, with four digits', () => {
    const table = (shift: number) => ({
      names: ['(Intercept)', 'x'],
      estimate: [4 + shift, 2e-9],
      standardError: [0.5, 1e-9],
      residualDf: 20,
    })
    expect(String(pool([table(0), table(0.3), table(-0.1)]))).toBe(
      [
        '              estimate      error     df        p         low       high     fmi',
        '(Intercept)      4.067     0.5508  14.35  4.176e-6      2.888      5.245  0.2761',
        'x            2.000e-9  1.000e-9  18.26   0.06064  -9.877e-11  4.099e-9   0.000',
      ].join('\n'),
    )
  })
})
