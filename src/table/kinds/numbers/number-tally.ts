import { ownText } from '../../own-text.js'
import { type CountsJson, countIn } from '../counts.js'
import { firstOf, type Misfit, moved } from '../misfit.js'
import { CONVENTIONS, groupMarkOf, readingsOf } from './number-convention.js'
import { joinGroup, NO_UNIT, type NumberGroup, newGroup, note } from './number-group.js'
import { dissectNumber, unitOf } from './written-number.js'

/** Of more units, or ways to write them, none is common: then only numbers without a unit are told apart. */
const MOST_UNITS = 200

/** What was seen, as JSON. */
export interface NumberTallyJson {
  readonly count: number
  readonly first?: Misfit
  readonly limits: number
  readonly groups: readonly NumberGroup[]
  readonly spellings: CountsJson
  readonly marks: CountsJson
  readonly signs: CountsJson
  readonly hasManyUnits: boolean
  readonly firstLost?: Misfit
}

/** Counts numbers that are not as in programs, by the ways in which they can be read. */
export class NumberTally {
  /** How many are numbers in some way. */
  count = 0
  /** The first of them. */
  first: Misfit | undefined
  /** The first of those that have a unit, where there are too many units. */
  protected firstLost: Misfit | undefined
  protected limits = 0
  protected readonly groups = new Map<string, NumberGroup>()
  protected readonly spellings = new Map<string, number>()
  protected readonly marks = new Map<string, number>()
  protected readonly signs = new Map<string, number>()
  private units = 0
  private hasManyUnits = false

  /** @returns whether the text can be a number, whatever came before it */
  add(text: string, row: number): boolean {
    const parts = dissectNumber(text)
    if (parts === undefined) return false
    const mask = readingsOf(parts.digits)
    if (mask === 0) return false
    const unit = unitOf(parts) || NO_UNIT
    this.count++
    this.first ??= { text: ownText(text), row }
    const group = this.group(mask, unit, text, row)
    if (group !== undefined) note(group, parts)
    if (parts.isLimit) this.limits++
    if (unit !== NO_UNIT && !this.hasManyUnits) {
      countIn(this.spellings, `${unit}\n${parts.prefix}\n${parts.suffix}`)
    }
    if (parts.negative !== '') countIn(this.signs, `${parts.negative}${parts.outside ? '!' : ''}`)
    for (let c = 0; c < CONVENTIONS.length; c++) {
      if ((mask >> c) & 1) {
        const mark = groupMarkOf(parts.digits, c)
        if (mark !== '') countIn(this.marks, `${c}${mark}`)
      }
    }
    this.forgetMany()
    return true
  }

  /** Adds what was seen of the rows that follow. */
  merge(other: NumberTally, rows: number): void {
    this.count += other.count
    this.first = firstOf(this.first, moved(other.first, rows))
    this.firstLost = firstOf(this.firstLost, moved(other.firstLost, rows))
    this.limits += other.limits
    for (const counts of ['spellings', 'marks', 'signs'] as const) {
      for (const [key, n] of other[counts]) countIn(this[counts], key, n)
    }
    for (const group of other.groups.values()) {
      const { text, row } = moved(group.first, rows)
      const own = this.group(group.mask, group.unit, text, row)
      if (own !== undefined) joinGroup(own, group)
    }
    if (this.hasManyUnits || other.hasManyUnits) this.forgetUnits()
    else this.forgetMany()
  }

  toJson(): NumberTallyJson {
    const { count, first, limits, groups, spellings, marks, signs, hasManyUnits, firstLost } = this
    return {
      count,
      ...(first && { first }),
      limits,
      groups: [...groups.values()],
      spellings: [...spellings],
      marks: [...marks],
      signs: [...signs],
      hasManyUnits,
      ...(firstLost && { firstLost }),
    }
  }

  /** Takes what JSON holds, where nothing was seen yet. */
  protected take(json: NumberTallyJson): void {
    this.count = json.count
    this.first = json.first
    this.limits = json.limits
    this.hasManyUnits = json.hasManyUnits
    this.firstLost = json.firstLost
    for (const group of json.groups) {
      const { mask, unit, first } = group
      const own = this.group(mask, unit, first.text, first.row)
      if (own !== undefined) joinGroup(own, group)
    }
    for (const counts of ['spellings', 'marks', 'signs'] as const) {
      for (const [key, n] of json[counts]) countIn(this[counts], key, n)
    }
  }

  /** The group of numbers that are like it; undefined if it has a unit and there are too many. */
  private group(mask: number, unit: string, text: string, row: number): NumberGroup | undefined {
    if (unit !== NO_UNIT && this.hasManyUnits) {
      this.firstLost = firstOf(this.firstLost, { text: ownText(text), row })
      return undefined
    }
    const key = `${mask} ${unit}`
    let group = this.groups.get(key)
    if (group === undefined) {
      group = newGroup(mask, ownText(unit), { text: ownText(text), row })
      this.groups.set(key, group)
      if (unit !== NO_UNIT) this.units++
    }
    return group
  }

  /** Which units there are is forgotten once there are too many: so it does not matter which came first. */
  private forgetMany(): void {
    if (this.units > MOST_UNITS || this.spellings.size > MOST_UNITS) this.forgetUnits()
  }

  private forgetUnits(): void {
    this.hasManyUnits = true
    this.units = 0
    this.spellings.clear()
    for (const [key, { unit, first }] of this.groups) {
      if (unit === NO_UNIT) continue
      this.firstLost = firstOf(this.firstLost, first)
      this.groups.delete(key)
    }
  }
}
