/**
 * What was measured, kept beside this file: ours.json and baselines.json, by design.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const pathOf = (name) => join(import.meta.dirname, name)

export function readStore(name) {
  const path = pathOf(name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { designs: {} }
}

export function writeStore(name, store) {
  writeFileSync(pathOf(name), `${JSON.stringify(store, null, 2)}\n`)
}
