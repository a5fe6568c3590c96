import { FileError } from '../../files/file-error.js'
import { checkPlan } from '../plan/check-documents.js'
import type { Plan } from '../plan/documents.js'
import { PLAN } from '../plan/layout.js'
import { OutFolder } from '../store/out-folder.js'
import { Roots } from '../store/roots.js'
import { isUrl, rootOf } from './locate.js'

/** A run that was planned. */
export interface OpenRun {
  readonly roots: Roots
  /** As workers of this process are given them. */
  readonly rootUrls: readonly string[]
  readonly out: OutFolder
  readonly plan: Plan
  /** SHA-256 of the plan. */
  readonly hash: string
}

/**
 * Opens what `planShards` planned.
 *
 * @param place the folder of the outputs: a path or an `s3://` URL
 * @param asked roots; by default those that the plan names
 * @throws FileError if there is no plan
 */
export async function openRun(place: string, asked?: readonly string[]): Promise<OpenRun> {
  const alone = await Roots.open([place])
  const here = new OutFolder(alone.at('').store, '')
  const found = await here.json<Plan>(PLAN, checkPlan)
  if (found === undefined) {
    const reason = 'expected a plan (colmask shards plan makes one), got none'
    throw new FileError(here.nameOf(PLAN), reason)
  }
  const { value: plan, hash } = found
  const rootUrls = asked ?? [rootOf(place, plan.out), ...otherRoots(plan)]
  const roots = await Roots.open(rootUrls)
  const { store, path } = roots.at(plan.out)
  const out = new OutFolder(store, path)
  if ((await out.json<Plan>(PLAN, checkPlan))?.hash !== hash) {
    const reason = `expected the plan of ${place}, got none or another one (its folder was ${plan.out}: --root says below which)`
    throw new FileError(out.nameOf(PLAN), reason)
  }
  return { roots, rootUrls, out, plan, hash }
}

/** @throws RangeError if another major version of Node planned it */
export function checkNode(fn: string, planned: number): void {
  const own = nodeMajor()
  if (own === planned) return
  throw new RangeError(
    `${fn}: Node ${planned}, which planned this (another one may round otherwise), got Node ${own}`,
  )
}

export function nodeMajor(): number {
  return Number(process.versions.node.split('.')[0])
}

/** Where inputs are that are not below the first root. */
function otherRoots({ inputs }: Plan): string[] {
  return [
    ...new Set(inputs.flatMap(({ path }) => (isUrl(path) ? [path.replace(/[^/]*$/, '')] : []))),
  ]
}
