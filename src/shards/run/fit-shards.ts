import { readFile } from 'node:fs/promises'
import { FileError, systemError } from '../../files/file-error.js'
import { experts, preparedToBytes, prepareFit } from '../../learn/fit-in-parts.js'
import { ColumnModel } from '../../learn/index.js'
import type { Table } from '../../table/table.js'
import type { Settings } from '../plan/documents.js'
import { MODEL, PREPARED } from '../plan/layout.js'
import { type OutFolder, sha256 } from '../store/out-folder.js'
import { Roots } from '../store/roots.js'
import { isUrl } from './locate.js'
import type { Phases } from './phases.js'

/** A model, and the SHA-256 of its file. */
export interface HashedModel {
  readonly model: ColumnModel
  readonly hash: string
}

/**
 * Fits a model to a sample, each expert a job: its bytes are those that `ColumnModel.fit` comes to. Where one is given,
 * it is that.
 */
export async function fitShards(
  out: OutFolder,
  sample: Table,
  { fit, seed }: Settings,
  phases: Phases,
): Promise<HashedModel> {
  if (fit === null) return readOwn(out)
  const { budget, draws } = fit
  const prepared = await prepareFit(sample, { seed, budget })
  const bytes = preparedToBytes(prepared)
  await out.write(PREPARED, [bytes])
  const hash = sha256(bytes)
  const { judges, finals } = experts(prepared)
  const nameOf = (part: number) => `expert ${part + 1}`
  await phases.run('expert', hash, numbers(0, judges), nameOf)
  await phases.run('expert', hash, numbers(judges, finals), nameOf)
  await phases.run('stack', hash, [draws])
  return readOwn(out)
}

async function readOwn(out: OutFolder): Promise<HashedModel> {
  const bytes = await out.bytes(MODEL)
  if (bytes === undefined) throw new FileError(out.nameOf(MODEL), 'expected a model, got none')
  return { model: ColumnModel.fromBytes(bytes), hash: sha256(bytes) }
}

function numbers(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i)
}

/** The bytes of a model's file. */
export async function readModel(place: string): Promise<Uint8Array> {
  const bytes = isUrl(place)
    ? await fetched(place)
    : await readFile(place).catch((error) => {
        throw systemError(place, 'read', error)
      })
  try {
    ColumnModel.fromBytes(bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^\w+: /, '') : String(error)
    throw new FileError(place, reason)
  }
  return bytes
}

async function fetched(url: string): Promise<Uint8Array> {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(url) ?? []
  const { store, path } = (await Roots.open([folder])).at(name)
  const source = await store.source(path)
  const parts: Uint8Array[] = []
  for await (const chunk of source.chunks()) parts.push(chunk)
  return new Uint8Array(Buffer.concat(parts))
}
