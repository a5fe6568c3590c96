import { FileError } from '../../files/file-error.js'
import { checkDraft } from '../plan/check-documents.js'
import type { Draft } from '../plan/documents.js'
import { CANCELLED, DRAFT, OWN, RECEIPTS, SUCCESS } from '../plan/layout.js'
import type { OutFolder } from '../store/out-folder.js'

/**
 * Writes what is asked for, if it is not there already.
 *
 * @param again whether something else that was asked for before is given up: its outputs are taken away
 * @returns its SHA-256
 * @throws FileError if something else was asked for before
 */
export async function beginDraft(out: OutFolder, draft: Draft, again: boolean): Promise<string> {
  await out.remove(CANCELLED)
  const before = await out.json<Draft>(DRAFT, checkDraft).catch((error: unknown) => {
    if (again) return undefined
    throw error
  })
  if (before !== undefined && JSON.stringify(before.value) !== JSON.stringify(draft)) {
    if (!again) {
      const reason = `expected a folder in which the same was planned, or nothing; ${difference(before.value, draft)} (--again plans anew)`
      throw new FileError(out.nameOf(DRAFT), reason)
    }
    await clear(out)
  }
  return out.writeJson(DRAFT, draft)
}

function difference(before: Draft, { inputs, settings, model, node }: Draft): string {
  if (before.node !== node) return `it was planned by Node ${before.node}, and this is Node ${node}`
  const marks = new Map(before.inputs.map((input) => [input.path, JSON.stringify(input)]))
  const other = inputs.find((input) => marks.get(input.path) !== JSON.stringify(input))
  if (other !== undefined) {
    return marks.has(other.path) ? `${other.path} has changed since` : `${other.path} is new`
  }
  if (before.inputs.length !== inputs.length) return 'inputs are gone since'
  if (before.model !== model) return 'another model fills'
  const keys = Object.keys(settings) as (keyof typeof settings)[]
  const key = keys.find(
    (name) => JSON.stringify(before.settings[name]) !== JSON.stringify(settings[name]),
  )
  return `${key ?? 'something'} was ${JSON.stringify(before.settings[key ?? 'seed'])}, and is ${JSON.stringify(settings[key ?? 'seed'])}`
}

/** Takes away what an earlier plan has written: outputs with receipts, and all that is its own. */
async function clear(out: OutFolder): Promise<void> {
  await out.remove(SUCCESS)
  const receipts: string[] = []
  for await (const { path } of out.list(RECEIPTS)) receipts.push(path)
  for (const path of receipts) {
    await out.remove(path.slice(RECEIPTS.length + 1).replace(/\.json$/, ''))
    await out.remove(path)
  }
  const own: string[] = []
  for await (const { path } of out.list(OWN)) own.push(path)
  for (const path of own) await out.remove(path)
}
