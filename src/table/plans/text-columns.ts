import type { Column } from '../column.js'
import type { PlanReason } from './column-plan.js'

/** What people call columns in which they write what they like. */
const REMARKS =
  /remark|comment|notes?\b|memo|free.?text|describ|description|feedback|observation|bemerkung|kommentar|notiz|anmerkung|beschreibung|comentario|observaci|remarque|commentaire|uwagi|примечани|комментари|备注|评论|意见|说明|描述|备考|コメント|メモ|비고/i
const NAMES =
  /^(full.?|first.?|last.?|given.?|family.?|sur|user.?|patient.?|client.?|customer.?)?name$|^(vor|nach|kunden)?name$|^(pr[ée]?)?nom$|^nombre$|^apellidos?$|^e-?mail|^phone|telefon|^addresse?$|^address|stra(ss|ß)e$|姓名|名字|电话|地址|邮箱|氏名/i
const IDENTIFIERS =
  /^(id|ids|uuid|guid|key|index|row|nr|no|number|#|编号|序号|学号|工号|番号)\.?$|[_\s.-](id|uuid|guid|nr|no|key)\.?$|[a-z]I[Dd]$|^(id|nr|no)[_\s.-]|^(lfd|lfd_nr|laufnr|laufende.?nr|matr)/i

/** Beyond these, cells that no other has are no exception: what a hole held was often seen nowhere. */
const OPEN = { levels: 10, alone: 0.15 }
/** Words in a cell, on average, from which on it is a sentence. */
const SENTENCE = 2.5
/** So many cells say that numbers are counted on. */
const LEAST_COUNTED = 5

/** Why a column is not to be filled by what it says: numbers of rows, names, remarks; undefined if it may be. */
export function ownReason(column: Column): PlanReason | undefined {
  const { name, kind } = column
  if (kind === 'integer') return isCounted(column) ? 'identifiers' : undefined
  if (kind !== 'category' && kind !== 'text') return undefined
  const { given, levels, alone, words, characters } = textsOf(column)
  if (given === 0) return undefined
  const isOpen = levels > OPEN.levels && alone > OPEN.alone * given
  const isWordy = words >= SENTENCE
  // Where most rows have none, an empty one says that there is nothing to remark.
  const isSeldom = 2 * given < column.rows
  if (REMARKS.test(name) && (isWordy || isOpen || isSeldom || characters > 12)) return 'remarks'
  const allDiffer = levels === given
  if (kind === 'text' && allDiffer && !isWordy && IDENTIFIERS.test(name)) return 'identifiers'
  if (NAMES.test(name) && 4 * levels > given && levels > 3) return 'names'
  if (isOpen && isWordy) return 'remarks'
  if (kind === 'category') return undefined
  if (isWordy) return 'remarks'
  return allDiffer && words <= 1.1 ? 'identifiers' : 'varied'
}

/** Whether whole numbers count the rows, or are called a number that stands for one. */
function isCounted({ name, rows, values, given }: Column): boolean {
  if (given < LEAST_COUNTED) return false
  const isNamed = IDENTIFIERS.test(name)
  const seen = new Set<number>()
  let step: number | undefined
  let isSteady = true
  let last: { row: number; value: number } | undefined
  for (let row = 0; row < rows; row++) {
    const value = values[row] as number
    if (Number.isNaN(value)) continue
    // Twice the same is a quantity, or a code.
    if (seen.has(value)) return false
    seen.add(value)
    if (last !== undefined) {
      const own = (value - last.value) / (row - last.row)
      step ??= own
      isSteady &&= own === step
    }
    last = { row, value }
    if (!isSteady && !isNamed) return false
  }
  return isNamed || step === 1
}

function textsOf({ rows, missing, cells }: Column) {
  const counts = new Map<string, number>()
  let words = 0
  let characters = 0
  let given = 0
  for (let row = 0; row < rows; row++) {
    if (missing[row] === 1) continue
    const text = String(cells.get(row))
    counts.set(text, (counts.get(text) ?? 0) + 1)
    given++
  }
  let alone = 0
  for (const [text, count] of counts) {
    if (count === 1) alone++
    words += count * wordsIn(text)
    characters += count * text.length
  }
  const each = Math.max(1, given)
  return {
    given,
    levels: counts.size,
    alone,
    words: words / each,
    characters: characters / each,
  }
}

/** How many words; of Chinese and Japanese, which put no space between them, about two characters are one. */
function wordsIn(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const others = text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)
  return (others?.length ?? 0) + han / 2
}
