/**
 * Another Node, from npm: installed when it is first asked for, under node_modules/.cache.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The path of a Node of that major version. */
export async function nodeOf(major) {
  if (!/^\d+$/.test(major))
    throw new RangeError(`bench: --node must be a major version, got ${major}`)
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${system}-${process.arch}`
  const folder = fileURLToPath(new URL(`../node_modules/.cache/node-${major}/`, import.meta.url))
  const file = system === 'win' ? 'node.exe' : 'node'
  const path = `${folder}node_modules/${name}/bin/${file}`
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const flags = ['--prefix', folder, '--no-audit', '--no-fund', '--silent']
  const { status } = spawnSync('npm', ['install', `${name}@${major}`, ...flags], {
    stdio: 'inherit',
  })
  if (status !== 0 || !existsSync(path)) throw new Error(`bench: npm must have ${name}@${major}`)
  return path
}
