import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { type Say, type Tell, useSay, useTell } from '../i18n/language.js'
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
import { ByModel } from './run/by-model.js'
import { HistoryButtons } from './run/history-buttons.js'
import { KeepWork } from './run/keep-work.js'
import { RunControls } from './run/run-controls.js'
import { useLeaving } from './run/use-leaving.js'
import { type View, ViewChoice } from './run/view-choice.js'
import { FillSummary } from './summary/fill-summary.js'
import { rolesFor, rolesOf } from './summary/roles.js'
import { TableView } from './table-view.js'
import { type FillState, MOST_MB, useFill } from './use-fill.js'

const NONE: About['findings'] = []
/** Draws that are made at once. */
const DRAWS = 5

/** The half 'Fill my table'. */
export function FillPage() {
  const say = useSay()
  const tell = useTell()
  const work = useFill()
  const { state, read, setKind, setRole, download } = work
  const [seed, setSeed] = useState(0)
  const [chosen, setChosen] = useState<{ readonly of: unknown; readonly view: View }>()
  useLeaving(work.isAtRisk)
  const { phase, table, about, asked, filled, filledFrom, failure, opening, by } = state
  const isBusy = phase === 'filling' || phase === 'reading'
  const holes = table?.columns.reduce((sum, { missing }) => sum + missing, 0) ?? 0
  /** What was filled is of another state of the table. */
  const isStale = filled !== undefined && filledFrom?.table !== table
  const usual = filled && !isStale ? 'after' : 'before'
  // Chosen for one result: the next one is shown.
  const view = filled && chosen && chosen.of === filledFrom ? chosen.view : usual
  const shown = view === 'after' && filled ? filled.table : table
  const isOld = view === 'after' && isStale
  const onKind = isBusy || isOld ? undefined : setKind
  const onRole = isBusy ? undefined : setRole
  const said = state.roles
  const roles = useMemo(() => {
    if (table === undefined || about === undefined || isOld) return undefined
    const { plans } = about
    const may = table.columns.map((column, c) => {
      const plan = plans[c]
      return plan === undefined ? [] : rolesFor(column, plan)
    })
    return { now: rolesOf(table.columns, plans, said), may, onRole }
  }, [table, about, said, onRole, isOld])
  const viewKey = `${state.name} ${JSON.stringify(about?.asked)}`
  // Not compared again when only the progress of the training has changed.
  const tableView = useMemo(
    () =>
      shown && (
        <TableView
          key={viewKey}
          table={shown}
          label={say(view === 'after' ? 'filledTable' : 'preview')}
          {...(view === 'after' && filled && { sureness: filled.sureness })}
          onKind={onKind}
          findings={about?.findings ?? NONE}
          roles={roles}
        />
      ),
    [viewKey, shown, view, filled, onKind, about, roles, say],
  )
  return (
    <div class="fill-page">
      <section class="card">
        <OpenTable isEmpty={phase === 'empty'} onOpen={work.open} onModel={work.openBy} />
        <p role="alert" class="error" data-failure>
          {failure && failure.what !== 'failedDraw' ? failureText(failure, say, tell) : ''}
        </p>
        {phase === 'reading' && (
          <p role="status">
            {opening ? say('openingFile', { name: opening.name }) : say('reading')}
          </p>
        )}
        {opening && phase !== 'reading' && table && (
          <p class="hint">
            {say('stillOpen', { name: state.name })}{' '}
            <button type="button" name="leave-opening" onClick={work.leaveOpening}>
              {say('notThis')}
            </button>
          </p>
        )}
        {/* It may be a table all the same, if it is read in another way. */}
        {opening && (phase !== 'reading' || isAsked(opening.asked)) && (
          <ReadingForm {...UNREAD} asked={opening.asked} onRead={work.readOpening} />
        )}
        <KeepWork kept={work.kept} />
      </section>
      {by && (
        <ByModel
          by={by}
          columns={table?.columns.length ?? 0}
          onFill={isBusy ? undefined : () => work.openBy(by.file)}
          onLeave={work.leaveBy}
        />
      )}
      {table && (
        <section class="card" data-phase={phase} data-stale={isStale}>
          <div class="title-line">
            <h2>{state.name}</h2>
            <HistoryButtons state={state} onUndo={work.undo} onRedo={work.redo} />
          </div>
          <p class="hint" data-size>
            {say('tableSize', { rows: table.rows, columns: table.columns.length, holes })}
            {holes === 0 && ` ${say('noHoles')}`}
          </p>
          <FillSummary
            state={isStale || phase === 'filling' ? { ...state, filled: undefined } : state}
            onFix={work.fix}
          />
          {filled?.by !== undefined && !isStale && (
            <p class="hint" data-filled-by>
              {say('filledBy', { name: filled.by })}
            </p>
          )}
          {about && <FindingList {...about} />}
          {about && phase !== 'filling' && !opening && (
            <ReadingForm {...about} asked={asked} onRead={read} />
          )}
        </section>
      )}
      {table && (
        <RunControls work={work} seed={seed} onSeed={setSeed}>
          {filled && about && phase !== 'filling' && (
            <>
              <Downloads format={about.format} onDownload={download} />
              <p class="hint">{say('modelWarning')}</p>
            </>
          )}
        </RunControls>
      )}
      {table && shown && (
        <section class="card">
          <div class="title-line">
            <p class="hint">
              <span class="key hole" /> {say('keyHole')} <span class="key filled" />{' '}
              {say('keyFilled')}
            </p>
            {filled && (
              <ViewChoice
                view={view}
                isStale={isStale}
                onView={(next) => setChosen({ of: filledFrom, view: next })}
              />
            )}
          </div>
          {tableView}
        </section>
      )}
      {isStale && phase !== 'filling' && (
        <p class="stale-note" role="status">
          {say('staleResult')}
        </p>
      )}
      {(phase === 'filling' || filled) && <ProgressCard state={state} />}
      {filled && (
        <Results key={filled.id} state={state} filled={filled}>
          <DrawsCard
            state={state}
            onDraw={() => work.draw(DRAWS, seed)}
            onPair={work.choosePair}
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
