import { describe, expect, it } from 'vitest'
import {
  decimalText,
  durationText,
  integerOfWords,
  intervalText,
  inUnit,
  millisecondsOf,
  nestedText,
  timeText,
} from '../../../src/table/arrow/arrow-text.js'

describe('Arrow’s values as text', () => {
  it('has times of day with the digits of their unit', () => {
    expect(timeText(86_399n, 0)).toBe('23:59:59')
    expect(timeText(3_600_250n, 1)).toBe('01:00:00.250')
    expect(timeText(1n, 2)).toBe('00:00:00.000001')
    expect(timeText(1n, 3)).toBe('00:00:00.000000001')
  })

  it.each([
    [0n, 'PT0S'],
    [90_061_500n, 'P1DT1H1M1.5S'],
    [-500n, '-PT0.5S'],
    [60_000n, 'PT1M'],
  ])('has a duration of %s milliseconds as %s', (value, text) => {
    expect(durationText(value, 1)).toBe(text)
  })

  it.each([
    [0n, 0n, 0n, 'PT0S'],
    [14n, 3n, 0n, 'P1Y2M3D'],
    [14n, -3n, 4_500_000_000n, 'P1Y2M-3DT4.5S'],
    [0n, 0n, -90_000_000_000n, 'PT-1M-30S'],
    [1n, 0n, 90_000_000_000_000n, 'P1MT25H'],
  ])('has %s months, %s days and %s ns as %s', (months, days, nanoseconds, text) => {
    expect(intervalText(months, days, nanoseconds)).toBe(text)
  })

  it('puts the point of a decimal where its scale says', () => {
    expect(decimalText(510n, 2)).toBe('5.10')
    expect(decimalText(-5n, 2)).toBe('-0.05')
    expect(decimalText(7n, 0)).toBe('7')
    expect(decimalText(7n, -2)).toBe('700')
  })

  it('reads words of 32 bits as one number, with its sign', () => {
    expect(integerOfWords([0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff])).toBe(-1n)
    expect(integerOfWords([5, 1, 0, 0])).toBe(2n ** 32n + 5n)
  })

  it('goes from every unit to milliseconds, toward the past, and back', () => {
    for (const unit of [0, 1, 2, 3]) {
      expect(millisecondsOf(inUnit(-86_400_000, unit), unit)).toBe(-86_400_000)
    }
    expect(millisecondsOf(-1n, 2)).toBe(-1)
    expect(millisecondsOf(1_999_999n, 3)).toBe(1)
  })

  it('keeps whole numbers beyond 2^53 in lists, as strings', () => {
    expect(nestedText([1n, 2n ** 60n, Uint8Array.of(255)])).toBe('[1,"1152921504606846976","ff"]')
  })
})
