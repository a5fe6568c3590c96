import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../../src/node.js'
import { put, temporaryFolder } from '../helpers/folder.js'

const folder = temporaryFolder()

describe('a file is written whole or not at all', () => {
  it('keeps what was there if the content fails half-way, and leaves nothing beside it', async () => {
    const path = put(folder, 'kept.csv', 'before')
    const failing = function* () {
      yield 'half'
      throw new Error('no more')
    }
    await expect(writeAtomically(path, failing())).rejects.toThrow('no more')
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['kept.csv'])
  })

  it('replaces what was there, and keeps its mode', async () => {
    const path = put(folder, 'mode.csv', 'before')
    chmodSync(path, 0o640)
    await writeAtomically(path, ['after', new Uint8Array([33])])
    expect(readFileSync(path, 'utf8')).toBe('after!')
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('follows a link to what it names', async () => {
    const path = put(folder, 'real.csv', 'before')
    symlinkSync(path, `${folder}/link.csv`)
    await writeAtomically(`${folder}/link.csv`, ['after'])
    expect(lstatSync(`${folder}/link.csv`).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('after')
  })

  it('follows a link to what is not there yet', async () => {
    symlinkSync('later.csv', `${folder}/dangling.csv`)
    await writeAtomically(`${folder}/dangling.csv`, ['now'])
    expect(lstatSync(`${folder}/dangling.csv`).isSymbolicLink()).toBe(true)
    expect(readFileSync(`${folder}/later.csv`, 'utf8')).toBe('now')
  })

  it.skipIf(process.getuid?.() === 0)('leaves a file alone that may not be written', async () => {
    const path = put(folder, 'read-only.csv', 'before')
    chmodSync(path, 0o444)
    await expect(writeAtomically(path, ['after'])).rejects.toThrow('cannot write: no permission')
    expect(readFileSync(path, 'utf8')).toBe('before')
  })

  it('can have a name as long as the system allows', async () => {
    const path = `${folder}/${'x'.repeat(250)}.csv`
    await writeAtomically(path, ['long'])
    expect(readFileSync(path, 'utf8')).toBe('long')
  })

  it('writes to a device without replacing it', async () => {
    await writeAtomically('/dev/null', ['gone'])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('says what the system refused', async () => {
    await expect(writeAtomically(`${folder}/none/x.csv`, ['x'])).rejects.toThrow(
      'x.csv: cannot write: no such file or folder',
    )
    await expect(writeAtomically(folder, ['x'])).rejects.toThrow('cannot write: it is a folder')
    expect(existsSync(`${folder}/none`)).toBe(false)
  })

  it.runIf(existsSync('/dev/full'))('says that the disk is full', async () => {
    await expect(writeAtomically('/dev/full', ['x'])).rejects.toThrow('the disk is full')
  })
})
