import { useSay } from '../../i18n/language.js'
import type { Asides } from './asides.js'
import { fixText, namesOf, wordsOf } from './fix-text.js'
import type { Fix } from './summarise.js'

interface AsidesProps {
  readonly asides: Asides
  readonly onClick: ((fix: Fix, columns: readonly string[]) => void) | undefined
}

/** Words that mean missing elsewhere, and here may be answers: who knows decides. */
export function AsidesItem({ asides, onClick }: AsidesProps) {
  const say = useSay()
  const { words, columns, count, fix } = asides
  return (
    <li data-why="asides">
      <span class="why">
        <strong>{namesOf(columns, say)}</strong>
        <br />
        {say('asidesTitle', { count, words: wordsOf(words, say) })} {say('asidesText')}
      </span>
      <span class="buttons">
        <button
          type="button"
          name="fix-asides"
          class="fix"
          disabled={onClick === undefined}
          onClick={() => onClick?.(fix, [])}
        >
          {fixText(fix, say)}
        </button>
      </span>
    </li>
  )
}

interface TotalsProps {
  readonly isLeft: boolean
  readonly onLeave: ((leave: boolean) => void) | undefined
}

/** A last row that adds up the others: no row like them. */
export function TotalsItem({ isLeft, onLeave }: TotalsProps) {
  const say = useSay()
  return (
    <li data-why="totals">
      <span class="why">
        <strong>{say('totalsTitle')}</strong>
        <br />
        {say(isLeft ? 'totalsLeft' : 'totalsUsed')}
      </span>
      <span class="buttons">
        <button
          type="button"
          name="totals"
          class="fix"
          disabled={onLeave === undefined}
          onClick={() => onLeave?.(!isLeft)}
        >
          {say(isLeft ? 'totalsUse' : 'totalsLeave')}
        </button>
      </span>
    </li>
  )
}
