import { parseTable } from 'colmask/bytes'
import { ColumnModel, formatCsv } from 'colmask/learn'

let work = new AbortController()

addEventListener('message', async ({ data }) => {
  if (data.cancel) {
    work.abort()
    return
  }
  work = new AbortController()
  const { signal } = work
  try {
    const table = await parseTable(new Uint8Array(data.bytes))
    const onProgress = ({ step, steps }) => postMessage({ phase: 'filling', share: step / steps })
    const model = await ColumnModel.fit(table, { seed: 1, signal, onProgress })
    const filled = await model.inTurns({ signal }).impute(table)
    postMessage({
      phase: 'filled',
      holes: holesOf(table) - holesOf(filled),
      csv: formatCsv(filled),
    })
  } catch (error) {
    postMessage(
      signal.aborted ? { phase: 'cancelled' } : { phase: 'failed', reason: error.message },
    )
  }
})

function holesOf({ rows, columns }) {
  return columns.reduce((sum, { given }) => sum + rows - given, 0)
}
