import { byCodeUnits } from '../by-code-units.js'
import { parseDateText } from './date-text.js'
export class DateGuess {
  private readonly patterns = new Map<string, number>()
  fits = 0
  /** Whether days stand before months, where the cells show it. */
  readonly dayFirst: boolean | undefined
  add(text: string): boolean {
    const date = parseDateText(text.trim())
    if (date === undefined) return false
    this.fits++
    this.patterns.set(date.pattern, (this.patterns.get(date.pattern) ?? 0) + 1)
    return true
  }
  finish(
    _: { dayFirst?: boolean } = {},
  ): { pattern: string; fits: number; alternatives?: string[] } | undefined {
    const found = [...this.patterns].sort(
      ([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b),
    )
    const pattern = found[0]?.[0]
    return pattern === undefined ? undefined : { pattern, fits: this.fits }
  }
}
