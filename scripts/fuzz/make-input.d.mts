import type { Draw } from './draw.mjs'

/** A file that is made at random, and how it is to be read. */
export interface FuzzInput {
  readonly name: string
  readonly bytes: Uint8Array
  readonly options: Readonly<Record<string, unknown>>
  readonly draw: Draw
}

export function makeInput(lib: object, seed: number, number: number): Promise<FuzzInput>
