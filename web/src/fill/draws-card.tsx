import { useSay, useTell } from '../i18n/language.js'
import { DrawnCharts } from './drawn-charts.js'
import { DrawnPairPicture } from './drawn-pair-picture.js'
import { DrawnSpread } from './drawn-spread.js'
import type { Download, Drawn } from './messages.js'
import type { FillState } from './use-fill.js'

interface Props {
  readonly state: FillState
  readonly onDraw: () => void
  readonly onPair: (x: string, y: string) => void
  readonly onDownload: (what: Download) => void
}

/** What cells may have been: made when it is asked for. */
export function DrawsCard({ state, onDraw, onPair, onDownload }: Props) {
  const say = useSay()
  const tell = useTell()
  const { drawing, drawn, failure } = state
  return (
    <section class="card draws" data-draws={drawing ? 'drawing' : drawn ? 'drawn' : 'none'}>
      <h2>{say('draws')}</h2>
      <p class="hint">{say('drawsText')}</p>
      <div class="buttons">
        <button type="button" name="draw" class="primary" disabled={drawing} onClick={onDraw}>
          {say('drawButton')}
        </button>
        {drawn && (
          <>
            <button type="button" name="download-long" onClick={() => onDownload('long')}>
              {say('downloadLong')}
            </button>
            <button type="button" name="download-book" onClick={() => onDownload('book')}>
              {say('downloadBook', { draws: drawn.diagnostics.draws })}
            </button>
            <button type="button" name="download-draws" onClick={() => onDownload('draws')}>
              {say('downloadDraws', { draws: drawn.diagnostics.draws })}
            </button>
          </>
        )}
        <span class="status" role="status">
          {drawing ? say('drawing') : ''}
        </span>
      </div>
      <p role="alert" class="error">
        {failure?.what === 'failedDraw'
          ? say('failedDraw', { reason: tell.trouble(failure.trouble) })
          : ''}
      </p>
      {drawn && <Pictures {...drawn} onPair={onPair} />}
    </section>
  )
}

function Pictures({ diagnostics, pair, onPair }: Drawn & Pick<Props, 'onPair'>) {
  const say = useSay()
  const tell = useTell()
  const { notes, columns, rows, of, names } = diagnostics
  if (columns.length === 0) return <p>{say('nothingDrawn')}</p>
  return (
    <>
      {rows < of && <p class="hint">{say('drawnRows', { rows, of })}</p>}
      {notes.length === 0 ? (
        <p>{say('noDrawNotes')}</p>
      ) : (
        <>
          <h3>{say('drawNotes')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do */}
          <ul class="draw-notes" tabIndex={0} aria-label={say('drawNotes')}>
            {notes.map((note, i) => (
              <li key={i}>{tell.drawNote(note)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('drawnByColumn')}</h3>
      <p class="hint">
        <span class="key observed" /> {say('observed')} <span class="key guessed" />{' '}
        {say('drawnKey')}
      </p>
      <p class="hint">{say('drawnByColumnText')}</p>
      <DrawnCharts columns={columns} />
      {pair && <DrawnPairPicture pair={pair} names={names} onPair={onPair} />}
      <DrawnSpread columns={columns} />
    </>
  )
}
