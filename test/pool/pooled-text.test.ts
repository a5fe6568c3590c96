import { describe, expect, it } from 'vitest'
import { pool } from '../../src/pool/index.js'

describe('pooled estimates as text', () => {
  it('have a line for each estimate under what it is, with four digits', () => {
    // error: the root of 0.25 + 4 / 3 of the variance of 4, 4.3 and 3.9.
    const table = (shift: number) => ({
      names: ['(Intercept)', 'x'],
      estimate: [4 + shift, 2e-9],
      standardError: [0.5, 1e-9],
      residualDf: 20,
    })
    expect(String(pool([table(0), table(0.3), table(-0.1)]))).toBe(
      [
        '             estimate     error     df           p         low      high     fmi',
        '(Intercept)     4.067    0.5548  11.76  0.00001020       2.855     5.278  0.2978',
        'x            2.000e-9  1.000e-9  20.00     0.05927  -8.596e-11  4.086e-9   0.000',
      ].join('\n'),
    )
  })
})
