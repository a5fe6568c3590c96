import { checkCount } from '../../errors.js'
import { CANCELLED } from '../plan/layout.js'
import { OutFolder } from '../store/out-folder.js'
import { Roots } from '../store/roots.js'

/**
 * Ends what runs in a folder of outputs, wherever it runs: workers look for a file there every two seconds, and leave
 * what they do. Outputs that are whole stay; `planShards` or `runShards` goes on from there.
 *
 * @param out the folder of the outputs
 *
 * @example
 * ```ts
 * await planShards('in/', 'out/', { budget: 'fast' })
 * await cancelShards('out/')
 * ```
 */
export async function cancelShards(out: string): Promise<void> {
  checkCount('cancelShards', 1, arguments.length)
  const roots = await Roots.open([out])
  await new OutFolder(roots.at('').store, '').write(CANCELLED, [])
}
