import { useMemo, useState } from 'preact/hooks'
import { type Say, type Tell, useSay, useTell } from '../i18n/language.js'
import { DrawsCard } from './draws-card.js'
import { FindingList } from './finding-list.js'
import { adviceFor } from './input/advice.js'
import { OpenTable } from './input/open-table.js'
import { Start } from './input/start.js'
import type { About, Download } from './messages.js'
import { ProgressCard } from './progress-card.js'
import { ReadingForm } from './reading-form.js'
import { DownloadMenu } from './results/download-menu.js'
import { FillResults } from './results/fill-results.js'
import { sheetsOf } from './results/how-filled.js'
import { usePrint } from './results/use-print.js'
import { ByModel } from './run/by-model.js'
import { HistoryButtons } from './run/history-buttons.js'
import { KeepWork } from './run/keep-work.js'
import { RunControls } from './run/run-controls.js'
import { useLeaving } from './run/use-leaving.js'
import { type View, ViewChoice } from './run/view-choice.js'
import { counted } from './summary/counted.js'
import { FillSummary } from './summary/fill-summary.js'
import { rolesFor, rolesOf } from './summary/roles.js'
import { TableView } from './table-view.js'
import { type FillState, MOST_MB, useFill } from './use-fill.js'

const NONE: About['findings'] = []
/** Draws that are made at once. */
const DRAWS = 5

interface Props {
  /** Files that were dropped on the other half. */
  readonly dropped?: readonly File[] | undefined
}

/** The half 'Fill my table'. */
export function FillPage({ dropped }: Props) {
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
  const [isPrinted, print] = usePrint()
  const [jump, setJump] = useState<{ row: number; column: number }>()
  const onCell = (row: number, name: string) => {
    const column = table?.columns.findIndex((one) => one.name === name) ?? -1
    if (column >= 0) setJump({ row, column })
  }
  const onDownload = (what: Download) => {
    if (table && filled) download(what, sheetsOf(state.name, table, filled, say), say('drawSheet'))
  }
  const viewKey = `${state.name} ${JSON.stringify(about?.asked)}`
  // Not compared again when only the progress of the training has changed.
  const tableView = useMemo(
    () =>
      shown && (
        <TableView
          key={viewKey}
          table={shown}
          label={say(view === 'after' ? 'filledTable' : 'preview')}
          {...(view === 'after' &&
            filled && { sureness: filled.sureness, charts: new Map(filled.charts) })}
          jump={jump}
          onKind={onKind}
          findings={about?.findings ?? NONE}
          roles={roles}
        />
      ),
    [viewKey, shown, view, filled, jump, onKind, about, roles, say],
  )
  return (
    <div class="fill-page">
      <section class={phase === 'empty' ? 'card starting' : 'card opening'}>
        <OpenTable
          isEmpty={phase === 'empty'}
          dropped={dropped}
          onOpen={work.open}
          onModel={work.openBy}
        />
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
        {phase === 'empty' && <Start />}
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
            {say(filled && !isStale ? 'tableSizeFilled' : 'tableSize', {
              rows: counted(table.rows, 'row', say),
              columns: counted(table.columns.length, 'column', say),
              holes: counted(holes, 'hole', say),
              filled: filled?.table.columns.reduce((sum, one) => sum + one.filled, 0) ?? 0,
            })}
            {holes === 0 && ` ${say('noHoles')}`}
          </p>
          <FillSummary
            state={isStale || phase === 'filling' ? { ...state, filled: undefined } : state}
            onFix={work.fix}
            onRead={read}
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
            <DownloadMenu {...about} onDownload={onDownload} onPrint={print} />
          )}
        </RunControls>
      )}
      {table && shown && (
        <section class="card table-part">
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
      {table && filled && (
        <FillResults
          key={filled.id}
          {...{ state, filled, isPrinted, onCell }}
          // What it is of, not what is there by now.
          table={filledFrom?.table ?? table}
        >
          <DrawsCard
            state={state}
            onDraw={() => work.draw(DRAWS, seed)}
            onPair={work.choosePair}
            onDownload={onDownload}
          />
        </FillResults>
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
