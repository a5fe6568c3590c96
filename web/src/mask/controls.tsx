import { useSay } from '../i18n/language.js'
import { NumberField } from '../ui/number-field.js'
import { SelectField } from '../ui/select-field.js'
import { Slider } from '../ui/slider.js'
import { TextField } from '../ui/text-field.js'
import { PATTERN_NAMES } from './compare.js'
import { type MaskState, MOST, PATTERNS, resized, typedNames, WALKTHROUGH } from './state.js'
import { hiddenIn, type Steps } from './steps.js'

interface Props {
  readonly state: MaskState
  readonly steps: Steps
  readonly onState: (state: MaskState) => void
}

/** What can be set. */
export function Controls({ state, steps, onState }: Props) {
  const say = useSay()
  /** A new mask: what was clicked into the old one goes. */
  const redraw = (change: Partial<MaskState>) =>
    onState({ ...state, ...change, edited: undefined, draw: 0 })
  const isDim0 = state.dim === 0
  const hidden = Math.min(state.columns, hiddenIn(steps.masked.data.subarray(0, state.columns)))
  return (
    <form class="card controls" aria-label={say('controls')} onSubmit={(e) => e.preventDefault()}>
      <NumberField
        label={say('rows')}
        name="rows"
        value={state.rows}
        least={1}
        most={MOST}
        onValue={(rows) => onState(resized(state, rows, state.columns))}
      />
      <NumberField
        label={say('columns')}
        name="columns"
        value={state.columns}
        least={1}
        most={MOST}
        onValue={(columns) => onState(resized(state, state.rows, columns))}
      />
      <div class="with-button">
        <NumberField
          label={say('seed')}
          name="seed"
          value={state.seed}
          least={0}
          most={4294967295}
          onValue={(seed) => redraw({ seed })}
        />
        <button
          type="button"
          class="icon"
          name="new-seed"
          aria-label={say('newSeed')}
          title={say('newSeed')}
          onClick={() => redraw({ seed: Math.floor(Math.random() * 1e6) })}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M13 8a5 5 0 1 1-1.6-3.7M13 1.5V5H9.5"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
            />
          </svg>
        </button>
      </div>
      <SelectField
        label={say('pattern')}
        name="pattern"
        value={state.pattern}
        options={PATTERNS.map((name) => [name, say(PATTERN_NAMES[name])])}
        onValue={(pattern) => redraw({ pattern })}
      />
      {state.count === undefined ? (
        <Slider
          label={say('probability')}
          name="p"
          value={state.p}
          most={1}
          step={0.05}
          text={`${Math.round(100 * state.p)} %`}
          onValue={(p) => redraw({ p })}
        />
      ) : (
        <Slider
          label={say('count')}
          name="count"
          value={state.count}
          most={state.columns}
          step={1}
          text={`${state.count} / ${state.columns}`}
          onValue={(count) => redraw({ count })}
        />
      )}
      <div class="wide names">
        <TextField
          label={say('rowNames')}
          name="row-names"
          value={state.rowNames?.join(', ') ?? ''}
          example={say('namesExample')}
          onValue={(text) => onState({ ...state, rowNames: typedNames(text, state.rows) })}
        />
        <TextField
          label={say('columnNames')}
          name="column-names"
          value={state.columnNames?.join(', ') ?? ''}
          example={say('namesExample')}
          onValue={(text) => onState({ ...state, columnNames: typedNames(text, state.columns) })}
        />
      </div>
      <details class="wide rare">
        <summary>{say('rare')}</summary>
        <div class="fields">
          <SelectField
            label={say('shareMode')}
            name="share"
            value={state.count === undefined ? 'p' : 'count'}
            options={[
              ['p', say('shareP')],
              ['count', say('shareCount')],
            ]}
            onValue={(mode) => redraw({ count: mode === 'p' ? undefined : hidden })}
          />
          <SelectField
            label={say('axis')}
            name="dim"
            value={isDim0 ? '0' : '-1'}
            options={[
              ['-1', say('axisRow')],
              ['0', say('axisColumn')],
            ]}
            onValue={(dim) => onState({ ...state, dim: dim === '0' ? 0 : -1, targets: undefined })}
          />
          <SelectField
            label={say(isDim0 ? 'fullyColumn' : 'fully')}
            name="fully"
            value={state.fully}
            options={[
              ['fill', say('fullyFill')],
              ['zero', say('fullyZero')],
              ['uniform', say('fullyUniform')],
              ['nan', say('fullyNan')],
            ]}
            onValue={(fully) => onState({ ...state, fully })}
          />
        </div>
      </details>
      <div class="buttons">
        <button
          type="button"
          name="reset"
          onClick={() => onState({ ...WALKTHROUGH, projector: state.projector })}
        >
          {say('reset')}
        </button>
        {state.edited && (
          <button
            type="button"
            name="undo"
            onClick={() => onState({ ...state, edited: undefined })}
            title={say('edited')}
          >
            {say('undoEdits')}
          </button>
        )}
        {state.changes && !state.own && (
          <button
            type="button"
            name="undo-scores"
            onClick={() => onState({ ...state, changes: undefined })}
          >
            {say('undoScores')}
          </button>
        )}
      </div>
    </form>
  )
}
