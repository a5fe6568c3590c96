import { useSay } from '../../i18n/language.js'

export type View = 'before' | 'after'

interface Props {
  readonly view: View
  /** Whether what was filled is of another state of the table. */
  readonly isStale: boolean
  readonly onView: (view: View) => void
}

/** The table with its holes, or filled. */
export function ViewChoice({ view, isStale, onView }: Props) {
  const say = useSay()
  return (
    <fieldset class="views" aria-label={say('viewOf')}>
      {(['before', 'after'] as const).map((one) => (
        <button
          key={one}
          type="button"
          name={`view-${one}`}
          aria-pressed={one === view}
          onClick={() => onView(one)}
        >
          {say(one === 'before' ? 'viewBefore' : isStale ? 'viewLast' : 'viewAfter')}
        </button>
      ))}
    </fieldset>
  )
}
