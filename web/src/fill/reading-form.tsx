import { useSay } from '../i18n/language.js'
import { SelectField } from '../ui/select-field.js'
import { TextField } from '../ui/text-field.js'
import type { About, ReadOptions } from './messages.js'
import { choicesFor, type ReadChoice } from './read-choices.js'

interface Props extends Pick<About, 'format' | 'findings' | 'sheets' | 'reading'> {
  readonly asked: ReadOptions
  readonly onRead: (options: ReadOptions) => void
}

/** How the file is to be read, where the guess is wrong: it is read again at once. */
export function ReadingForm({ asked, onRead, ...about }: Props) {
  const say = useSay()
  const { open, others } = choicesFor(about, asked)
  const field = (choice: ReadChoice) => (
    <ChoiceField key={choice.option} {...{ choice, asked, onRead }} reading={about.reading} />
  )
  return (
    <form class="reading" onSubmit={(event) => event.preventDefault()}>
      {open.length > 0 && <div class="reading-fields">{open.map(field)}</div>}
      {others.length > 0 && (
        <details>
          <summary>{say('readOtherwise')}</summary>
          <div class="reading-fields">{others.map(field)}</div>
        </details>
      )}
    </form>
  )
}

interface FieldProps extends Pick<Props, 'asked' | 'reading' | 'onRead'> {
  readonly choice: ReadChoice
}

const GUESSED = 'guessed'

function ChoiceField({ choice, asked, reading, onRead }: FieldProps) {
  const say = useSay()
  const { option, label, values, usual } = choice
  const { [option]: said, ...others } = asked
  if (option === 'missing') {
    return (
      <TextField
        label={say(label)}
        name="read-missing"
        value={wordsOf(said).join(', ')}
        example="-999, n/a"
        onValue={(text) => {
          const missing = text.split(',').map((word) => word.trim())
          const words = missing.filter((word) => word !== '')
          onRead(words.length === 0 ? others : { ...others, missing: words })
        }}
      />
    )
  }
  const textOf = (value: unknown) => {
    const word = values.find(([other]) => other === value)?.[1]
    return word === undefined ? String(value) : say(word)
  }
  const read = (reading as Readonly<Record<string, unknown>>)[option]
  const isShown = said === undefined && read !== undefined
  const guess = isShown ? say('readGuess', { value: textOf(read) }) : say(usual ?? 'readGuessed')
  return (
    <SelectField<string>
      label={say(label)}
      name={`read-${option}`}
      value={said === undefined ? GUESSED : JSON.stringify(said)}
      options={[
        [GUESSED, guess],
        ...values.map(([value]) => [JSON.stringify(value), textOf(value)] as const),
      ]}
      onValue={(chosen) => {
        const value = values.find(([one]) => JSON.stringify(one) === chosen)?.[0]
        onRead(value === undefined ? others : { ...others, [option]: value })
      }}
    />
  )
}

function wordsOf(missing: unknown): string[] {
  return Array.isArray(missing) ? missing.map(String) : []
}
