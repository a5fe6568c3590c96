import type { TablePart } from '../../files/cut/table-part.js'
import type { ReadTableOptions } from '../../files/read-plan.js'
import type { TableFormat } from '../../files/table-format.js'
import type { BoundsOption } from '../../learn/uses/bounds-of.js'
import type { ShiftOption } from '../../learn/uses/read-shift.js'
import type { Finding } from '../../table/findings/finding.js'
import type { ColumnSchema } from '../../table/kinds/kind.js'

/** A file that is read, and what shows that it is still the one that was planned. */
export interface PlannedInput {
  /** Below the first root, or an absolute URL. */
  readonly path: string
  readonly size: number
  readonly mark: string
  /** Its name among the outputs, with the folders that it is in below what all inputs have in common. */
  readonly name: string
}

/** How inputs are read: what `readTable` takes, as JSON has it. */
export type PlannedReading = Omit<ReadTableOptions, 'kinds' | 'like'> & {
  readonly kinds?: Readonly<Record<string, ColumnSchema['kind']>>
}

/** How holes are filled: what `ColumnModel.impute` takes. */
export interface PlannedFilling {
  /** So many drawn tables; 0 for one of what is expected. */
  readonly draws: number
  readonly seed: number
  readonly blankRows: 'keep' | 'fill'
  readonly round: boolean
  readonly where: readonly string[]
  readonly bounds: BoundsOption | null
  readonly shift: ShiftOption | null
}

/** How a model is fitted where none is given. */
export interface PlannedFit {
  readonly budget: 'fast' | 'balanced' | 'best'
  /** Models to draw by that are kept in it. */
  readonly draws: number
}

/** What is asked for. */
export interface Settings {
  readonly read: PlannedReading
  /** Inputs that can be cut are, into parts of about so many bytes; null for never. */
  readonly bytesPerShard: number | null
  /** Rows that are looked at together, and learned from. */
  readonly sample: number
  readonly seed: number
  readonly fit: PlannedFit | null
  readonly fill: PlannedFilling
  /** Of the outputs; null for that of each input. */
  readonly outputFormat: TableFormat | null
  readonly outputEncoding: string | null
}

/** What is to be done, before anything was read. */
export interface Draft {
  readonly colmask: 'shards'
  readonly version: 1
  /** The major version of Node: mathematical functions of another one may round otherwise. */
  readonly node: number
  /** The folder of the outputs, below the first root. */
  readonly out: string
  readonly inputs: readonly PlannedInput[]
  readonly settings: Settings
  /** SHA-256 of the model that was given; null if one is fitted. */
  readonly model: string | null
}

/** Where an input is cut, and how many rows each part has: see `cutTable`. */
export interface Counted {
  readonly parts: readonly TablePart[]
  /** How each part is read as the whole would be. */
  readonly options: PlannedReading
  readonly findings: readonly Finding[]
}

/** A part of an input that is one job to look through, and to fill. */
export interface Shard {
  /** The number of its input. */
  readonly input: number
  /** Its number among the parts of that input, from 0. */
  readonly place: number
  /** null for all of it. */
  readonly part: TablePart | null
  /** Counted over all inputs. */
  readonly firstRow: number
  readonly rows: number
}

/** A draft, and where its inputs are cut. */
export interface Cuts extends Draft {
  readonly shards: readonly Shard[]
  /** [inputs]: how each is read, as far as its beginning shows. */
  readonly reads: readonly PlannedReading[]
}

/** All that a worker has to know to fill a shard. */
export interface Plan extends Omit<Cuts, 'model'> {
  /** SHA-256 of the draft. */
  readonly draft: string
  /** SHA-256 of the model. */
  readonly model: string
  /** What each column is, in their order. */
  readonly columns: readonly (readonly [name: string, schema: ColumnSchema])[]
}

/** What is known of an output: it is whole, and this is what it was when it was written. */
export interface Receipt {
  /** SHA-256 of the plan. */
  readonly plan: string
  readonly output: string
  /** The number of its task. */
  readonly task: number
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
  /** [columns]: cells that were missing, and those of them that were filled. */
  readonly missing: readonly number[]
  readonly filled: readonly number[]
}

/** What is asked of a plan beside filling it, such as how well its model does. */
export interface Question {
  /** SHA-256 of the plan. */
  readonly plan: string
  /** What `ColumnModel.evaluate` or `audit` takes. */
  readonly options: Readonly<Record<string, unknown>>
}
