import { fma64 } from './double-double.js'

const NEAR_ONE = 0.9375
// Coefficients of log(1 + r) from r^2 (by the table) and from r^3 (near one).
const TABLED = [
  -0.5000000000000001, 0.33333333331825593, -0.2499999999622955, 0.20000304511814496,
  -0.16667054827627667,
] as const
const NEAR = [
  0.3333333333333352, -0.24999999999998432, 0.19999999999320328, -0.16666666669929706,
  0.14285715076560868, -0.12499997863982555, 0.11110712032936046, -0.10000486757818193,
  0.09181994006195467, -0.08328363062289341,
] as const
const LN2_HIGH = 0.6931471805598903
const LN2_LOW = 5.497923018708371e-14
// 1 / c for c near the middle of each of 128 intervals from 0.6875 up. What is written, in base 36, is
// its distance from 1 / middle in units of 2^-53.
const DISTANCES =
  '-rk1jw -1wn0es -7r17u6 -44fzyg moeg8 -42uhvw -gkrc32 bbt2ek -7rcapg 1wdgxs gzl7kw -7yua3w ' +
  '2teysa y4j30 9e8imm bbwmoy -29gz4m -bg65xs -2zawgc -fcj8ug 9frroo -g6xgky cfsbk0 1kfsrs ' +
  '-e0g246 -8mrs30 b47voa etqqtw 53l40m etbths 7z8oqu -dwveqc -783aac -37ct20 -6t3ixw -c6eo8c ' +
  '-beym18 -gvmc30 fxnqjq 6x9lk0 e78c18 ifzaa emqbsi -dtja2c 2f55au h1ig5s gsvqr4 2rrpcm ' +
  'axfnwg 50ihi0 chsql4 6k4mxe 73rqta -bfy5d4 bs3mfa 74m970 -7lr0sw -4ctzr0 749js4 -fd4imm ' +
  '-b0b26w crd8b4 -d8pk10 8h2uxi ftloim bfnz1e 48yzcq 7708ge -5cyilq 9rf7so -7sw026 -2alngm ' +
  '33j7le -90wog4 31g4ek yjwye 8k9yl6 crn1c0 -7zq2fy 29g2lm 6e0mwq 6rh0ma 12qgs9 -1zypk8 ' +
  '34tm91 -jace8 -tqq89 2jpnpe -5q2evc 2gbmby -6k24cn -72hc6c 1rrxxf -8a5ud5 3ibuhn 5249bf ' +
  '-5gnfcy -1ific0 3zrn8 4j2kp2 -8hdw57 -89rye1 813v7h -4n5i6y 1rm4gw ifg6d -4tghbm -6rftmn ' +
  '2gw2vb -1s7mfd 3q7svi 7m61ti -7hcbm8 -844ym1 8emq1e 85n5sh 5kcfa6 8pqwqq -7kau1a -55xwam ' +
  '-61fdos -6yv58r 5zj8t6 551dl8 -7avmxb -15611l -8qsh4m 760i3j'
const RECIPROCALS = DISTANCES.split(' ').map((distance, i) => {
  const middle = i < 80 ? 0.6875 + (i + 0.5) / 256 : 1 + (i - 79.5) / 128
  return 1 / middle + Number.parseInt(distance, 36) * 2 ** -53
})
// log(c), rounded so that a multiple of LN2_HIGH can be added without error.
const LOGS = RECIPROCALS.map((r) => Math.round(-Math.log(r) * 2 ** 43) / 2 ** 43)

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

/**
 * log(x) of a normal double from 0 to 1, rounded as C libraries round it, so that float64 `randn`
 * agrees with PyTorch also where that is not the exact answer's rounding (once in a thousand values).
 *
 * log(x) = k log(2) + log(c) + log(1 + r) with x = 2^k z and 1 + r = z / c, c from a table.
 *
 * Source: method and constants of `log` in ARM's optimized routines (S. Nagy, 2018), which glibc
 * and musl use.
 */
export function log64(x: number): number {
  return x >= NEAR_ONE ? logNearOne(x - 1) : logByTable(x)
}

function logByTable(x: number): number {
  double[0] = x
  const high = (words[1] as number) - 0x3fe60000
  const k = high >> 20
  words[1] = (words[1] as number) - (high & 0xfff00000)
  const z = double[0] as number
  const i = (high >>> 13) & 127
  const r = fma64(z, RECIPROCALS[i] as number, -1)
  const big = k * LN2_HIGH + (LOGS[i] as number)
  const sum = big + r
  const low = fma64(k, LN2_LOW, big - sum + r)
  const r2 = r * r
  const [a0, a1, a2, a3, a4] = TABLED
  const cubic = fma64(fma64(r, a4, a3), r2, fma64(r, a2, a1))
  return fma64(r * r2, cubic, fma64(r2, a0, low)) + sum
}

function logNearOne(r: number): number {
  const r2 = r * r
  const r3 = r * r2
  const [b1, b2, b3, b4, b5, b6, b7, b8, b9, b10] = NEAR
  const last = fma64(r3, b10, fma64(r2, b9, fma64(r, b8, b7)))
  const middle = fma64(r3, last, fma64(r2, b6, fma64(r, b5, b4)))
  const first = fma64(r3, middle, fma64(r2, b3, fma64(r, b2, b1)))
  const scaled = r * 2 ** 27
  const high = r + scaled - scaled
  const half = high * high * -0.5
  const sum = r + half
  const low = fma64(-0.5 * (r - high), high + r, r - sum + half)
  return fma64(r3, first, low) + sum
}
