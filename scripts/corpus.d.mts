/** A file of a package, as `package/path`. */
export interface CorpusFile {
  readonly name: string
  readonly path: string
  readonly bytes: number
}

/** What becomes of it: why it is refused, or what is in it and how it comes back. */
export type Examined =
  | { refused: string }
  | {
      rows: number
      kinds: Record<string, number>
      holes: number
      findings: Record<string, number>
      back: 'bytes' | 'cells' | 'differs'
    }

export function corpusFiles(): CorpusFile[]
export function examine(file: CorpusFile): Promise<Examined>
export function fill(
  file: CorpusFile,
  most?: number,
): Promise<{ filled: number; fillSeconds: number }>
