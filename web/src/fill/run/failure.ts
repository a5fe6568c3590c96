import type { Download, Failure, Reply, Request } from '../messages.js'
import { BinaryError } from '../read-table.js'
import { troubleOf } from '../troubles.js'

const OF_DRAWS: readonly Download[] = ['long', 'draws', 'book']
const FAILURES: Partial<Record<Request['type'], Failure>> = {
  open: 'failedOpen',
  read: 'failedOpen',
  kind: 'failedKind',
  draw: 'failedDraw',
  pair: 'failedDraw',
  fillBy: 'failedModel',
}

/** What could not be done, and why. */
export function failureOf(request: Request, error: unknown): Extract<Reply, { type: 'failed' }> {
  if (error instanceof BinaryError) {
    return { type: 'failed', what: 'failedBinary', trouble: error.trouble }
  }
  const ofDraws = request.type === 'download' && OF_DRAWS.includes(request.what)
  const what = ofDraws ? 'failedDraw' : (FAILURES[request.type] ?? 'failedFill')
  return { type: 'failed', what, trouble: troubleOf(error) }
}
