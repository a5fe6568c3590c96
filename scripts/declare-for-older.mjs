// Typed arrays are generic from TypeScript 5.7 on only: `Uint8Array<ArrayBuffer>` in a declaration would be an error
// before. What `of` of the same array returns says the same to newer ones, and the plain array to older ones.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @param {URL} folder of compiled modules */
export function declareForOlder(folder) {
  const root = fileURLToPath(folder)
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    const path = join(root, name)
    const text = readFileSync(path, 'utf8')
    const told = text.replaceAll(
      /\b((?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array)<ArrayBuffer>/g,
      "ReturnType<$1Constructor['of']>",
    )
    if (told !== text) writeFileSync(path, told)
  }
}
