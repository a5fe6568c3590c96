import { type DrawnPair, pairDrawing } from 'colmask/diagnostics'
import { useMemo } from 'preact/hooks'
import { useSay, useTell } from '../i18n/language.js'
import { DrawingSvg } from '../ui/drawing-svg.js'
import { SelectField } from '../ui/select-field.js'

interface Props {
  readonly pair: DrawnPair
  /** Of columns that can be shown. */
  readonly names: readonly string[]
  readonly onPair: (x: string, y: string) => void
}

/** Two columns beside one another: any two, the most related ones first. */
export function DrawnPairPicture({ pair, names, onPair }: Props) {
  const say = useSay()
  const tell = useTell()
  const drawing = useMemo(() => pairDrawing(pair), [pair])
  const [x, y] = [pair.x.name, pair.y.name]
  const options = names.map((name) => [name, name] as const)
  return (
    <>
      <h3>{say('drawnPair')}</h3>
      <p class="hint">{say('drawnPairText')}</p>
      <div class="fill-controls">
        <SelectField
          label={say('across')}
          name="pair-x"
          value={x}
          options={options}
          onValue={(name) => onPair(name, y)}
        />
        <SelectField
          label={say('upwards')}
          name="pair-y"
          value={y}
          options={options}
          onValue={(name) => onPair(x, name)}
        />
      </div>
      <div class="pair-picture">
        <DrawingSvg
          drawing={drawing}
          title={say('drawnPairOf', { x, y })}
          text={tell.drawnPair(pair)}
        />
      </div>
    </>
  )
}
