import { type Say, useSay } from '../../i18n/language.js'
import type { Unlike } from '../messages.js'
import type { FillState } from '../use-fill.js'

const FEW = 8

interface Props {
  readonly by: NonNullable<FillState['by']>
  readonly columns: number
  /** undefined while it cannot be. */
  readonly onFill: (() => void) | undefined
  readonly onLeave: () => void
}

/** A model that was learned from another table, and in what this one is unlike that. */
export function ByModel({ by, columns, onFill, onLeave }: Props) {
  const say = useSay()
  const { file, unlike } = by
  return (
    <section
      class="by-model"
      data-by-model={file.name}
      aria-label={say('modelHere', { name: file.name })}
    >
      <h2>{say('modelHere', { name: file.name })}</h2>
      <p role="status">
        {unlike === undefined ? say('modelWaits') : knownText(unlike, columns, say)}
      </p>
      {unlike !== undefined && unlike.known.length > 0 && <Differences {...unlike} />}
      <div class="buttons">
        {unlike && (
          <button type="button" name="fill-by" disabled={onFill === undefined} onClick={onFill}>
            {say('modelAgain')}
          </button>
        )}
        <button type="button" name="leave-model" onClick={onLeave}>
          {say('modelLeave')}
        </button>
      </div>
    </section>
  )
}

function knownText({ known }: Unlike, columns: number, say: Say): string {
  if (known.length === 0) return say('modelKnowsNone')
  return say('modelFills', { known: known.length, columns })
}

function Differences({ absent, unknown, suggestions, unseenLevels }: Unlike) {
  const say = useSay()
  const near = absent.map((name) =>
    Object.hasOwn(suggestions, name)
      ? say('modelNear', { name, near: suggestions[name] ?? '' })
      : name,
  )
  const parts = [
    absent.length > 0 && say('modelAbsent', { names: listed(near, say) }),
    unknown.length > 0 && say('modelUnknown', { names: listed(unknown, say) }),
    ...unseenLevels.map(({ name, levels }) => {
      const names = levels.map(({ level }) => say('quoted', { text: level }))
      return say('modelUnseen', { name, names: listed(names, say) })
    }),
  ].filter((part) => part !== false)
  if (parts.length === 0) return null
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  )
}

function listed(names: readonly string[], say: Say): string {
  const some = names.slice(0, FEW).join(say('comma'))
  const more = names.length - FEW
  return more > 0 ? say('andMore', { some, count: more }) : some
}
