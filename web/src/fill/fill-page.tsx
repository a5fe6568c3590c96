import { useMemo, useState } from 'preact/hooks'
import PENGUINS from '../../../examples/penguins.csv?raw'
import { useSay } from '../i18n/language.js'
import { FileDrop } from '../ui/file-drop.js'
import { NumberField } from '../ui/number-field.js'
import { SelectField } from '../ui/select-field.js'
import { useSlices } from '../ui/use-slices.js'
import { ColumnList } from './column-list.js'
import { DistributionCharts } from './distribution-charts.js'
import { ImprobableList } from './improbable-list.js'
import { InfluenceMap } from './influence-map.js'
import type { Download, Filled } from './messages.js'
import { ProgressCard } from './progress-card.js'
import { TableView } from './table-view.js'
import { type FillState, MOST_MB, useFill } from './use-fill.js'

const BUDGETS = ['fast', 'balanced', 'best'] as const
type Effort = (typeof BUDGETS)[number]

/** The half 'Fill my table'. */
export function FillPage() {
  const say = useSay()
  const { state, open, setKind, fill, stop, download } = useFill()
  const [effort, setEffort] = useState<Effort>('balanced')
  const [seed, setSeed] = useState(0)
  const { phase, table, filled, failure } = state
  const holes = table?.columns.reduce((sum, { missing }) => sum + missing, 0) ?? 0
  const shown = filled?.table ?? table
  const onKind = phase === 'filling' ? undefined : setKind
  // Not compared again when only the progress of the training has changed.
  const view = useMemo(
    () =>
      shown && (
        <TableView
          key={state.name}
          table={shown}
          label={say(filled ? 'filledTable' : 'preview')}
          {...(filled && { sureness: filled.sureness })}
          onKind={onKind}
        />
      ),
    [state.name, shown, filled, onKind, say],
  )
  return (
    <div class="fill-page">
      <section class="card">
        <FileDrop
          name="table"
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.parquet,.xlsx,.xlsm"
          label={say('ownFile')}
          text={say('dropTable')}
          onFile={(file) => open(file, file.name)}
        />
        <div class="buttons">
          <button
            type="button"
            name="penguins"
            class={phase === 'empty' ? 'primary' : ''}
            onClick={() => open(new Blob([PENGUINS]), 'penguins.csv')}
          >
            {say('penguins')}
          </button>
          <span class="hint">{say('penguinsText')}</span>
        </div>
        <p role="alert" class="error" data-failure>
          {failure ? say(failure.what, { reason: failure.reason, most: MOST_MB }) : ''}
        </p>
        {phase === 'reading' && <p role="status">{say('reading')}</p>}
      </section>
      {table && shown && (
        <section class="card" data-phase={phase}>
          <h2>{state.name}</h2>
          <p class="hint" data-size>
            {say('tableSize', { rows: table.rows, columns: table.columns.length, holes })}
            {holes === 0 && ` ${say('noHoles')}`}
          </p>
          <form class="fill-controls" onSubmit={(event) => event.preventDefault()}>
            <SelectField<Effort>
              label={say('effort')}
              name="effort"
              value={effort}
              options={[
                ['fast', say('effortFast')],
                ['balanced', say('effortBalanced')],
                ['best', say('effortBest')],
              ]}
              onValue={setEffort}
            />
            <NumberField
              label={say('seed')}
              name="fill-seed"
              value={seed}
              least={0}
              most={4294967295}
              onValue={setSeed}
            />
            <button
              type="button"
              name="fill"
              class="primary"
              disabled={phase === 'filling'}
              onClick={() => fill(effort, seed)}
            >
              {say('fillButton')}
            </button>
            {filled && <Downloads onDownload={download} />}
          </form>
          {view}
          <p class="hint">
            <span class="key hole" /> {say('keyHole')} <span class="key filled" />{' '}
            {say('keyFilled')}
          </p>
        </section>
      )}
      {(phase === 'filling' || filled) && <ProgressCard state={state} onStop={stop} />}
      {filled && <Results key={state.name} state={state} filled={filled} />}
    </div>
  )
}

/** What became of the table: drawn a part a frame. */
function Results({ state, filled }: { state: FillState; filled: Filled }) {
  const { improbable, audited } = state
  const { warnings, columns, influence, distributions } = filled
  const drawn = useSlices(4)
  const parts = useMemo(
    () => ({
      columns: <ColumnList columns={columns} />,
      influence: <InfluenceMap names={columns.map(({ name }) => name)} influence={influence} />,
      distributions: <DistributionCharts all={distributions} />,
    }),
    [filled],
  )
  return (
    <div class="results">
      {warnings.length > 0 && (
        <ul class="card warnings">
          {warnings.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div class="two">
        {parts.columns}
        {drawn > 1 && parts.influence}
      </div>
      {drawn > 2 && parts.distributions}
      {drawn > 3 && <ImprobableList cells={improbable} share={audited} />}
    </div>
  )
}

const DOWNLOADS = {
  csv: 'downloadCsv',
  parquet: 'downloadParquet',
  json: 'downloadJson',
  model: 'downloadModel',
} as const

function Downloads({ onDownload }: { onDownload: (what: Download) => void }) {
  const say = useSay()
  return (
    <div class="buttons">
      {(['csv', 'parquet', 'json', 'model'] as const).map((what) => (
        <button key={what} type="button" name={`download-${what}`} onClick={() => onDownload(what)}>
          {say(DOWNLOADS[what])}
        </button>
      ))}
    </div>
  )
}
