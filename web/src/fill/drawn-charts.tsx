import { type DrawnColumn, distributionDrawing } from 'colmask/diagnostics'
import { useMemo } from 'preact/hooks'
import { useSay, useTell } from '../i18n/language.js'
import { DrawingSvg } from '../ui/drawing-svg.js'
import { PlainTable } from '../ui/plain-table.js'
import { useSlices } from '../ui/use-slices.js'

/** Observed beside drawn values, one picture a column. */
export function DrawnCharts({ columns }: { columns: readonly DrawnColumn[] }) {
  const shown = useSlices(columns.length)
  return (
    <div class="charts">
      {columns.slice(0, shown).map((column) => (
        <Chart key={column.name} column={column} />
      ))}
    </div>
  )
}

function Chart({ column }: { column: DrawnColumn }) {
  const say = useSay()
  const tell = useTell()
  const { name, observed, holes } = column
  const drawing = useMemo(() => distributionDrawing(column), [column])
  const lines = linesOf(column)
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <p class="hint">{say('drawnCells', { observed, holes })}</p>
      <DrawingSvg
        drawing={drawing}
        title={say('drawnOf', { name })}
        text={tell.drawnColumn(column)}
      />
      <PlainTable
        title={name}
        corner={say('value')}
        columns={[say('observed'), say('drawnKey')]}
        rows={lines.map(({ what }) => (typeof what === 'string' ? what : say(what.word)))}
        cell={(row, at) => (at === 0 ? lines[row]?.observed : lines[row]?.drawn) ?? ''}
      />
    </figure>
  )
}

const WORDS = {
  mean: 'statMean',
  sd: 'statSd',
  least: 'statLeast',
  lowerQuartile: 'statLowerQuartile',
  median: 'statMedian',
  upperQuartile: 'statUpperQuartile',
  largest: 'statLargest',
} as const

function linesOf({ distribution }: DrawnColumn) {
  if (distribution.type === 'numbers') {
    return distribution.summary.map((line) => ({ ...line, what: { word: WORDS[line.what] } }))
  }
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return distribution.classes.map(({ text, observed, drawn }) => ({
    what: text,
    observed: percent(observed),
    drawn: drawn.map(percent).join(', '),
  }))
}
