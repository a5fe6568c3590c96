import type { Check } from '../../check.js'
import { readingOfPart } from '../../files/cut/cut-table.js'
import { FileError } from '../../files/file-error.js'
import type { FileSource } from '../../files/file-source.js'
import type { ReadTableOptions } from '../../files/read-plan.js'
import type { AbortSignalLike } from '../../host/abort-signal.js'
import { throwIfAborted } from '../../host/abort-signal.js'
import { ColumnModel } from '../../learn/index.js'
import { checkCuts, checkDraft, checkPlan, checkQuestion } from '../plan/check-documents.js'
import type { Cuts, Draft, Plan, PlannedInput, Question, Shard } from '../plan/documents.js'
import { CUTS, DRAFT, MODEL, PLAN, questionOf } from '../plan/layout.js'
import { readOptionsOf } from '../plan/read-options.js'
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

  /** What the job's question is, and the plan that it is about. */
  async question(): Promise<{ options: Question['options']; plan: Plan }> {
    const { kind } = this.job
    const { plan, options } = await this.document<Question>(questionOf(kind), checkQuestion)
    return { options, plan: await this.document<Plan>(PLAN, checkPlan, plan) }
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

  /** What a shard is read from, and the options with which it is read as the whole input would be. */
  async shard(
    { inputs, reads, settings }: Pick<Cuts, 'inputs' | 'reads' | 'settings'>,
    { input, part }: Shard,
  ): Promise<{ input: PlannedInput; source: FileSource; options: ReadTableOptions }> {
    const planned = inputs[input]
    const own = reads[input]
    if (planned === undefined || own === undefined) {
      throw new RangeError(`shards: an input of ${inputs.length}, got ${input}`)
    }
    const source = await this.input(planned)
    const options = { ...readOptionsOf(settings.read), ...readOptionsOf(own) }
    if (part === null) return { input: planned, source, options }
    return { input: planned, ...readingOfPart(source, { options }, part) }
  }

  /** @throws FileError if an input is not the one that was planned */
  async checkUnchanged(input: PlannedInput): Promise<void> {
    const { store, path } = this.roots.at(input.path)
    const found = await store.look(path)
    if (found?.size === input.size && found.mark === input.mark) return
    const reason = `expected the file that was planned (${told(input)}), got ${told(found)}: plan again`
    throw new FileError(input.path, reason)
  }

  private async document<T>(name: string, check: Check, hash = this.job.hash): Promise<T> {
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
    if (this.kept.documents.size >= MOST_KEPT) this.kept.documents.clear()
    this.kept.documents.set(hash, found.value)
    return found.value
  }
}

/** So many documents are kept: a question, and its plan. */
const MOST_KEPT = 4

/** What a worker keeps from one job to the next: the last documents, and the last model. */
export class Kept {
  readonly documents = new Map<string, unknown>()
  readonly models = new Map<string, ColumnModel>()
}

function told(file: Pick<StoredFile, 'size' | 'mark'> | undefined): string {
  return file === undefined ? 'none' : `${file.size} bytes, ${file.mark}`
}
