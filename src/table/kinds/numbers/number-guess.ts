import { mostOf } from '../counts.js'
import type { NumberFormat } from '../kind.js'
import { firstOf, type Misfit } from '../misfit.js'
import { CONVENTIONS } from './number-convention.js'
import { isOf, NO_UNIT } from './number-group.js'
import { NumberTally, type NumberTallyJson } from './number-tally.js'
import type { PlainNumbers } from './plain-numbers.js'

/** A decimal mark, if one is known. */
export type DecimalMark = NumberFormat['decimal'] | undefined

/** What is known of a table's decimal mark beyond one column. */
export interface DecimalHints {
  /** What the owner says: it holds even where it does not fit. */
  readonly said?: DecimalMark
  /** What other columns show. */
  readonly shown?: DecimalMark
  /** What is to be expected of such a file. */
  readonly usual?: DecimalMark
}

/** What a column's numbers are, if they are read in the way that most of them fit. */
export interface GuessedNumbers {
  /** undefined where all are as in programs. */
  readonly format: NumberFormat | undefined
  /** How many cells fit. */
  readonly fits: number
  readonly decimals: number
  /** Significant digits, where some have an exponent; else 0. */
  readonly significant: number
  readonly isWhole: boolean
  /** Whether every whole one is below 2^53. */
  readonly isSafe: boolean
  readonly limits: number
  /** A number that can be read in two ways, where no cell decides between them. */
  readonly open: string | undefined
  /** The units that cells have, the most frequent first, where they have several. */
  readonly units: readonly string[]
  /** The first number that does not fit. */
  readonly misfit: Misfit | undefined
}

/** How many cells with groups of three digits leave no doubt that these are thousands. */
const SURE = 10
/** Conventions with a decimal point, as bits; all others have a comma. */
const POINT = CONVENTIONS.reduce((mask, { decimal }, i) => mask | (decimal === '.' ? 1 << i : 0), 0)
const COMMA = ((1 << CONVENTIONS.length) - 1) & ~POINT

/**
 * Finds how the numbers of a column are written from those that are not as in programs: decimal mark,
 * thousands mark, one currency or unit, the sign. The way that most cells fit is taken, of equal ones
 * the one with the table's own decimal mark, then the one that is more usual.
 */
export class NumberGuess extends NumberTally {
  /**
   * The decimal mark that this column has, where it can be no other.
   *
   * @param plain its numbers that are as in programs, where they are texts
   */
  evidence(plain: PlainNumbers | undefined): DecimalMark {
    let points = plain === undefined ? 0 : plain.points - plain.triples
    let commas = 0
    for (const { mask, count } of this.groups.values()) {
      if ((mask & COMMA) === 0) points += count
      if ((mask & POINT) === 0) commas += count
    }
    if (points > 0 === commas > 0) return undefined
    return points > 0 ? '.' : ','
  }

  /** What the column's numbers are, by its own cells and by what is known of the table. */
  finish(plain: PlainNumbers, { said, shown, usual }: DecimalHints = {}): GuessedNumbers {
    const unit = this.commonUnit()
    const fits = CONVENTIONS.map((_, c) => this.fitting(plain, c, unit))
    const asked = CONVENTIONS.map((way) => said === undefined || way.decimal === said)
    const most = Math.max(...fits.filter((_, c) => asked[c]))
    const best = CONVENTIONS.flatMap((way, c) => (asked[c] && fits[c] === most ? [{ way, c }] : []))
    const isOpen = this.isOpen(plain)
    // A point is a decimal point unless other columns speak against it.
    const decimal = said ?? shown ?? (plain.triples > 0 ? undefined : usual)
    const own = best.find(({ way }) => way.decimal === decimal)
    const chosen = (isOpen ? own : undefined)?.c ?? best[0]?.c ?? 0
    const isAsked = isOpen && said === undefined && shown === undefined
    const open = isAsked ? this.openText(plain, usual) : undefined
    return this.summary(plain, chosen, unit, fits[chosen] ?? 0, open)
  }

  static fromJson(json: NumberTallyJson): NumberGuess {
    const found = new NumberGuess()
    found.take(json)
    return found
  }

  private fitting(plain: PlainNumbers, c: number, unit: string): number {
    let fits = plainFits(plain, c)
    for (const group of this.groups.values()) if (isOf(group, c, unit)) fits += group.count
    return fits
  }

  /** Whether no cell tells decimals from thousands, though some have a mark. */
  private isOpen(plain: PlainNumbers): boolean {
    if (plain.points > plain.triples) return false
    let marked = plain.triples > 0
    for (const { mask } of this.groups.values()) {
      if ((mask & COMMA) === 0 || (mask & POINT) === 0) return false
      // Digits alone fit everything, and say nothing.
      if (mask !== (POINT | COMMA)) marked = true
    }
    return marked
  }

  private openText(plain: PlainNumbers, usual: DecimalMark): string | undefined {
    // Points are asked about only where commas are what one expects.
    if (plain.triples > 0) return usual === ',' ? plain.firstPoint?.text : undefined
    let cells = 0
    let text: string | undefined
    for (const { mask, first, count } of this.groups.values()) {
      if (mask === (POINT | COMMA) || !first.text.includes(',')) continue
      cells += count
      text ??= first.text
    }
    // So many groups of three digits are no chance.
    return cells < SURE ? text : undefined
  }

  /** The unit that most cells have; {@link NO_UNIT} if none has one. */
  private commonUnit(): string {
    const counts = new Map<string, number>()
    for (const { unit, count } of this.groups.values()) {
      if (unit !== NO_UNIT) counts.set(unit, (counts.get(unit) ?? 0) + count)
    }
    return mostOf(counts) ?? NO_UNIT
  }

  private summary(
    plain: PlainNumbers,
    c: number,
    unit: string,
    fits: number,
    open: string | undefined,
  ): GuessedNumbers {
    const isPoint = CONVENTIONS[c]?.decimal === '.'
    // Points of plain numbers are thousands where the decimal mark is a comma.
    let decimals = isPoint ? plain.decimals : 0
    let isWhole = isPoint ? plain.isWhole : true
    let { isSafe } = plain
    let digits = Math.max(plain.digits, plain.significant)
    let hasExponent = plain.significant > 0
    const point = isPoint || plain.points === plain.triples ? undefined : plain.firstPoint
    let misfit = firstOf(point, this.firstLost)
    for (const group of this.groups.values()) {
      if (isOf(group, c, unit)) {
        decimals = Math.max(decimals, group.decimals[c] ?? 0)
        isWhole &&= group.isWhole[c] ?? true
        isSafe &&= group.isSafe[c] ?? true
        digits = Math.max(digits, group.digits)
        hasExponent ||= group.hasExponent
      } else misfit = firstOf(misfit, group.first)
    }
    const units = new Set([...this.groups.values()].map((group) => group.unit))
    units.delete(NO_UNIT)
    const ordered = [unit, ...[...units].filter((other) => other !== unit)]
    return {
      format: this.format(plain, c, unit),
      fits,
      decimals,
      significant: hasExponent ? digits : 0,
      isWhole,
      isSafe,
      limits: this.limits,
      open,
      units: units.size > 1 ? ordered.map((text) => text.trim()) : [],
      misfit,
    }
  }

  private format(plain: PlainNumbers, c: number, unit: string): NumberFormat | undefined {
    const { decimal = '.', thousands = '', grouping = 3 } = CONVENTIONS[c] ?? {}
    const marks = [...this.marks].filter(([key]) => key.startsWith(String(c)))
    const mark = mostOf(new Map(marks.map(([key, n]) => [key.slice(1), n])))
    const isThousand = decimal === ',' && plain.triples > 0 && thousands === '.'
    const withUnit = this.mostUnitCells(unit) * 2 > plain.count + this.count
    const spellings = [...this.spellings].filter(([key]) => key.startsWith(`${unit}\n`))
    const [, prefix = '', suffix = ''] = mostOf(new Map(spellings))?.split('\n') ?? []
    const sign = mostOf(this.signs) ?? '-'
    const negative = sign.replace('!', '') as NumberFormat['negative']
    if (this.count === 0 && !isThousand) return undefined
    return {
      decimal,
      thousands: mark ?? (isThousand ? '.' : ''),
      grouping,
      unit: unit.trim(),
      prefix: withUnit ? prefix : '',
      suffix: withUnit ? suffix : '',
      negative,
      outside: sign.endsWith('!'),
    }
  }

  private mostUnitCells(unit: string): number {
    let cells = 0
    for (const group of this.groups.values()) if (group.unit === unit) cells += group.count
    return cells
  }
}

/** How many plain numbers are of a convention. */
function plainFits({ count, points, triples }: PlainNumbers, c: number): number {
  const { decimal, thousands } = CONVENTIONS[c] ?? {}
  if (decimal === '.') return count
  return count - points + (thousands === '.' ? triples : 0)
}
