import type { FuzzInput } from './make-input.mjs'

export function checkInput(lib: object, folder: string, input: FuzzInput): Promise<boolean>
