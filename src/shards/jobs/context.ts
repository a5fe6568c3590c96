import type { Check } from '../../check.js'
import { FileError } from '../../files/file-error.js'
import type { FileSource } from '../../files/file-source.js'
import type { ReadTableOptions } from '../../files/read-plan.js'
import { readingOptions } from '../../files/reading-options.js'
import type { AbortSignalLike } from '../../host/abort-signal.js'
import { throwIfAborted } from '../../host/abort-signal.js'
import { ColumnModel } from '../../learn/index.js'
import type { Reading } from '../../table/reading.js'
import { checkCuts, checkDraft, checkPlan } from '../plan/check-documents.js'
import type { Cuts, Draft, Plan, PlannedInput } from '../plan/documents.js'
import { CUTS, DRAFT, MODEL, PLAN } from '../plan/layout.js'
import type { Part } from '../plan/part.js'
import { type Hashed, OutFolder, sha256 } from '../store/out-folder.js'
import type { Roots } from '../store/roots.js'
import type { StoredFile } from '../store/store.js'
import type { Job } from './job.js'

/** Where a job finds what it needs, and to whom it tells how far it is. */
export class JobContext {
  readonly out: OutFolder

  constructor(
    readonly job: Job,
    readonly roots: Roots,
    private readonly kept: Kept,
    readonly signal: AbortSignalLike,
    readonly told: (rows: number) => void,
  ) {
    const { store, path } = roots.at(job.out)
    this.out = new OutFolder(store, path)
  }

  /** Throws if the job is to end. */
  check(): void {
    throwIfAborted(this.signal)
  }

  draft(): Promise<Draft> {
    return this.document<Draft>(DRAFT, checkDraft)
  }

  cuts(): Promise<Cuts> {
    return this.document<Cuts>(CUTS, checkCuts)
  }

  plan(): Promise<Plan> {
    return this.document<Plan>(PLAN, checkPlan)
  }

  /** The plan's model. */
  async model({ model }: Pick<Plan, 'model'>): Promise<ColumnModel> {
    const known = this.kept.models.get(model)
    if (known !== undefined) return known
    const name = this.out.nameOf(MODEL)
    const bytes = await this.out.bytes(MODEL)
    if (bytes === undefined) throw new FileError(name, 'expected the model of the plan, got none')
    if (sha256(bytes) !== model) {
      throw new FileError(
        name,
        'expected the model of the plan, got another one (its SHA-256 differs)',
      )
    }
    const loaded = ColumnModel.fromBytes(bytes)
    this.kept.models.clear()
    this.kept.models.set(model, loaded)
    return loaded
  }

  /** An input, if it is still the one that was planned. */
  async input(input: PlannedInput): Promise<FileSource> {
    const { store, path } = this.roots.at(input.path)
    await this.checkUnchanged(input)
    return store.source(path)
  }

  /** A part of an input, and the options with which it is read as the whole is. */
  async part(
    input: PlannedInput,
    part: Part | null,
    read: ReadTableOptions,
    reading: Reading | undefined,
  ): Promise<{ source: FileSource; options: ReadTableOptions }> {
    const source = await this.input(input)
    const options = { ...read, ...(reading && readingOptions(reading)) }
    if (part === null) return { source, options }
    if (part.kind === 'bytes') return { source: partOf(source, part), options }
    return { source, options: { ...options, rowGroups: [part.from, part.to] } }
  }

  /** @throws FileError if an input is not the one that was planned */
  async checkUnchanged(input: PlannedInput): Promise<void> {
    const { store, path } = this.roots.at(input.path)
    const found = await store.look(path)
    if (found?.size === input.size && found.mark === input.mark) return
    const reason = `expected the file that was planned (${told(input)}), got ${told(found)}: plan again`
    throw new FileError(input.path, reason)
  }

  private async document<T>(name: string, check: Check): Promise<T> {
    const { hash } = this.job
    const known = this.kept.documents.get(hash)
    if (known !== undefined) return known as T
    const found: Hashed<T> | undefined = await this.out.json<T>(name, check)
    if (found?.hash !== hash) {
      const got = found === undefined ? 'none' : 'another one'
      throw new FileError(
        this.out.nameOf(name),
        `expected what this job is of (${hash.slice(0, 8)}), got ${got}`,
      )
    }
    this.kept.documents.clear()
    this.kept.documents.set(hash, found.value)
    return found.value
  }
}

/** What a worker keeps from one job to the next: the last document, and the last model. */
export class Kept {
  readonly documents = new Map<string, unknown>()
  readonly models = new Map<string, ColumnModel>()
}

function told(file: Pick<StoredFile, 'size' | 'mark'> | undefined): string {
  return file === undefined ? 'none' : `${file.size} bytes, ${file.mark}`
}
