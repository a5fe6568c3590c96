import { useMemo, useState } from 'preact/hooks'
import { type Say, type Tell, useSay, useTell } from '../i18n/language.js'
import { NumberField } from '../ui/number-field.js'
import { SelectField } from '../ui/select-field.js'
import { DrawsCard } from './draws-card.js'
import { FindingList } from './finding-list.js'
import { adviceFor } from './input/advice.js'
import { OpenTable } from './input/open-table.js'
import type { About, Download } from './messages.js'
import { ProgressCard } from './progress-card.js'
import { ReadingForm } from './reading-form.js'
import { DownloadMenu } from './results/download-menu.js'
import { FillResults } from './results/fill-results.js'
import { sheetsOf } from './results/how-filled.js'
import { usePrint } from './results/use-print.js'
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
  const view = useMemo(
    () =>
      shown && (
        <TableView
          key={viewKey}
          table={shown}
          label={say(filled ? 'filledTable' : 'preview')}
          {...(filled && { sureness: filled.sureness, charts: new Map(filled.charts) })}
          jump={jump}
          onKind={onKind}
          findings={about?.findings ?? NONE}
          roles={roles}
        />
      ),
    [viewKey, shown, filled, jump, onKind, about, roles, say],
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
            {say(filled ? 'tableSizeFilled' : 'tableSize', {
              ...{ rows: table.rows, columns: table.columns.length, holes },
              filled: filled?.table.columns.reduce((sum, one) => sum + one.filled, 0) ?? 0,
            })}
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
            {filled && about && <DownloadMenu {...about} onDownload={onDownload} onPrint={print} />}
          </form>
          {view}
          <p class="hint">
            <span class="key hole" /> {say('keyHole')} <span class="key filled" />{' '}
            {say('keyFilled')}
          </p>
        </section>
      )}
      {(phase === 'filling' || filled) && <ProgressCard state={state} onStop={stop} />}
      {table && filled && (
        <FillResults key={state.name} {...{ state, table, filled, isPrinted, onCell }}>
          <DrawsCard
            state={state}
            onDraw={() => draw(DRAWS, seed)}
            onPair={choosePair}
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
