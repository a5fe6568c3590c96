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
// 1 / c for c near the middle of each of 128 intervals from 0.6875 up. What is written, in base 36, six
// digits each, is 2^30 and its distance from 1 / middle in units of 2^-53.
const DISTANCES =
  'gzpyxwfun030a08snmdmu0jcidyey0dofilw16ioeqt332wc9zxpscjnnhfkyqv82o9sfqdwkkoza2ipejksr5ij4e' +
  't36n6qfht1d66b3uk0erz41g2eqrncr71s6g1kcjwuu72c1sjbpt9k3qtydm94i8essvhw62wl0rbomuv4iewkltzk' +
  'pqip8m3uelrgaj6q7gejx7fsay6hjw5kvc9g6cbegk0vnoesxoxr1ioojm1svyicj0i9pzs2we0caa3xqqfgk6f5sm' +
  'yssgnkyk5r8wkj1puesopoe8mrshzsu92r2wobenf6ov1rb26bbv4otjdmx2ovw9osa5izowdeg0qsovjk9w2e5hv6' +
  '6qyyawuin8sw4ikggsq8cvfaxkvp0et6xzj6m08zuioya8y6cebhw2rip8ag9ye0fmfgod16kut8368qdc1oksq4wc' +
  'iptxg6qbjz2yuix1ts9rjy1uk0q33eo5aneioir142iu0ha1frbaxkkw3mqth7zo3kgxja9jkazo76c17lmgk7lmtq' +
  'b77w55aosobgjj1yf79h464nl9luzfmte9t7caml4ug8ui5shv9s50macl6u99w4cl9hi23rpsdvp9d44iaujiw4yo' +
  'i9pgo5cxtj66azu6v5k863d3fz2e2flhhtdapdg2baa9xovk9n51vrq5wqj6pwx6a9nbmfryqh0x8ia6z6giclc476' +
  'bpumt0asev91nqt9aymwbe30agedkhgm3zg790hjd6oxailb'
const RECIPROCALS = Array.from({ length: 128 }, (_, i) => {
  const middle = i < 80 ? 0.6875 + (i + 0.5) / 256 : 1 + (i - 79.5) / 128
  const distance = Number.parseInt(DISTANCES.slice(6 * i, 6 * i + 6), 36) - 2 ** 30
  return 1 / middle + distance * 2 ** -53
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
