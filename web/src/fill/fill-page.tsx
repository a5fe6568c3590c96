import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Say, type Tell, useSay, useTell } from '../i18n/language.js'
import { NumberField } from '../ui/number-field.js'
import { SelectField } from '../ui/select-field.js'
import { useSlices } from '../ui/use-slices.js'
import { ColumnList } from './column-list.js'
import { DistributionCharts } from './distribution-charts.js'
import { DrawsCard } from './draws-card.js'
import { FindingList } from './finding-list.js'
import { ImprobableList } from './improbable-list.js'
import { InfluenceMap } from './influence-map.js'
import { adviceFor } from './input/advice.js'
import { OpenTable } from './input/open-table.js'
import type { About, Download, Filled } from './messages.js'
import { ProgressCard } from './progress-card.js'
import { ReadingForm } from './reading-form.js'
import { FillSummary } from './summary/fill-summary.js'
import { rolesFor, rolesOf } from './summary/roles.js'
import { TableView } from './table-view.js'
import { type FillState, MOST_MB, useFill } from './use-fill.js'

const BUDGETS = ['fast', 'balanced', 'best'] as const
type Effort = (typeof BUDGETS)[number]

const NONE: About['findings'] = []
/** Draws that are made at once. */
const DRAWS = 5

/** The half 'Fill my table'. */
export function FillPage() {
  const say = useSay()
  const tell = useTell()
  const { state, open, read, setKind, setRole, fix, fill, stop, download, draw, choosePair } =
    useFill()
  const [effort, setEffort] = useState<Effort>('balanced')
  const [seed, setSeed] = useState(0)
  const { phase, table, about, asked, filled, failure } = state
  const isBusy = phase === 'filling' || phase === 'reading'
  const holes = table?.columns.reduce((sum, { missing }) => sum + missing, 0) ?? 0
  const shown = filled?.table ?? table
  const onKind = isBusy ? undefined : setKind
  const onRole = isBusy ? undefined : setRole
  const said = state.roles
  const roles = useMemo(() => {
    if (table === undefined || about === undefined) return undefined
    const { plans } = about
    const may = table.columns.map((column, c) => {
      const plan = plans[c]
      return plan === undefined ? [] : rolesFor(column, plan)
    })
    return { now: rolesOf(table.columns, plans, said), may, onRole }
  }, [table, about, said, onRole])
  const viewKey = `${state.name} ${JSON.stringify(about?.asked)}`
  // Not compared again when only the progress of the training has changed.
  const view = useMemo(
    () =>
      shown && (
        <TableView
          key={viewKey}
          table={shown}
          label={say(filled ? 'filledTable' : 'preview')}
          {...(filled && { sureness: filled.sureness })}
          onKind={onKind}
          findings={about?.findings ?? NONE}
          roles={roles}
        />
      ),
    [viewKey, shown, filled, onKind, about, roles, say],
  )
  return (
    <div class="fill-page">
      <section class="card">
        <OpenTable isEmpty={phase === 'empty'} onOpen={open} />
        <p role="alert" class="error" data-failure>
          {failure && failure.what !== 'failedDraw' ? failureText(failure, say, tell) : ''}
        </p>
        {phase === 'reading' && <p role="status">{say('reading')}</p>}
        {/* It may be a table all the same, if it is read in another way. */}
        {!table && (failure?.what === 'failedOpen' || (phase === 'reading' && isAsked(asked))) && (
          <ReadingForm {...UNREAD} asked={asked} onRead={read} />
        )}
      </section>
      {table && shown && (
        <section class="card" data-phase={phase}>
          <h2>{state.name}</h2>
          <p class="hint" data-size>
            {say('tableSize', { rows: table.rows, columns: table.columns.length, holes })}
            {holes === 0 && ` ${say('noHoles')}`}
          </p>
          <FillSummary state={state} onFix={fix} />
          {about && <FindingList {...about} />}
          {about && phase !== 'filling' && <ReadingForm {...about} asked={asked} onRead={read} />}
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
              disabled={isBusy}
              onClick={() => fill(effort, seed)}
            >
              {say('fillButton')}
            </button>
            {filled && about && <Downloads format={about.format} onDownload={download} />}
          </form>
          {view}
          <p class="hint">
            <span class="key hole" /> {say('keyHole')} <span class="key filled" />{' '}
            {say('keyFilled')}
          </p>
        </section>
      )}
      {(phase === 'filling' || filled) && <ProgressCard state={state} onStop={stop} />}
      {filled && (
        <Results key={state.name} state={state} filled={filled}>
          <DrawsCard
            state={state}
            onDraw={() => draw(DRAWS, seed)}
            onPair={choosePair}
            onDownload={download}
          />
        </Results>
      )}
    </div>
  )
}

function failureText({ what, trouble }: NonNullable<FillState['failure']>, say: Say, tell: Tell) {
  if (what === 'failedBinary') {
    return say(what, { reason: tell.look(trouble.text), advice: say(adviceFor(trouble.code)) })
  }
  return say(what, { reason: tell.trouble(trouble), most: MOST_MB })
}

/** Nothing is known of a file that could not be read, but that it is text. */
const UNREAD = { format: 'text', findings: NONE, sheets: [], reading: {} } as const

function isAsked(asked: object): boolean {
  return Object.keys(asked).length > 0
}

interface ResultsProps {
  readonly state: FillState
  readonly filled: Filled
  readonly children: ComponentChildren
}

/** What became of the table: drawn a part a frame. */
function Results({ state, filled, children }: ResultsProps) {
  const { improbable, audited } = state
  const tell = useTell()
  const { notes, columns, influence, distributions } = filled
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
      {notes.length > 0 && (
        <ul class="card warnings">
          {notes.map((note) => (
            <li key={note.code}>{tell.finding(note)}</li>
          ))}
        </ul>
      )}
      <div class="two">
        {parts.columns}
        {drawn > 1 && parts.influence}
      </div>
      {drawn > 2 && parts.distributions}
      {drawn > 3 && children}
      {drawn > 3 && <ImprobableList cells={improbable} share={audited} />}
    </div>
  )
}

const DOWNLOADS = {
  xlsx: 'downloadXlsx',
  csv: 'downloadCsv',
  parquet: 'downloadParquet',
  json: 'downloadJson',
  model: 'downloadModel',
} as const

interface DownloadsProps {
  readonly format: About['format']
  readonly onDownload: (what: Download) => void
}

function Downloads({ format, onDownload }: DownloadsProps) {
  const say = useSay()
  // A workbook comes back as the workbook that it was.
  const first = format === 'excel' ? (['xlsx', 'csv'] as const) : (['csv'] as const)
  return (
    <div class="buttons">
      {([...first, 'parquet', 'json', 'model'] as const).map((what) => (
        <button key={what} type="button" name={`download-${what}`} onClick={() => onDownload(what)}>
          {say(DOWNLOADS[what])}
        </button>
      ))}
    </div>
  )
}
