import * as fs from 'node:fs'
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import * as nodePath from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ColumnModel, Table } from '../../../src/learn/index.js'
import { abandonWrites } from '../../../src/node.js'
import { run } from '../../helpers/cli.js'
import { put, temporaryFolder } from '../../helpers/folder.js'
import { mixedTable } from '../../helpers/mixed-table.js'

const { join } = nodePath
const LEARN = new URL('../../../dist/learn/index.js', import.meta.url).href
/** Loads a model in a thread, and prints the rows that it is given, filled. */
const FILL = `
  import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
  if (isMainThread) {
    const thread = new Worker(new URL(import.meta.url), { workerData: process.argv.slice(2) })
    thread.on('message', (text) => process.stdout.write(text))
  } else {
    const [learn, path, text] = workerData
    const { ColumnModel, Table } = await import(learn)
    const model = await ColumnModel.load(path)
    const table = Table.fromRows(JSON.parse(text), { kinds: model.schemas })
    parentPort.postMessage(JSON.stringify(model.impute(table).toRows()))
  }`
const root = temporaryFolder()
/** A folder of a test's own. */
const newFolder = () => mkdtempSync(join(root, 'folder-'))

/** A model of one column, which is quick: nothing is learned. */
function modelOf(name: string): Promise<ColumnModel> {
  return ColumnModel.fit(Table.fromRows([{ [name]: 1 }, { [name]: 2 }]))
}

afterEach(() => vi.restoreAllMocks())

describe('a model that is saved', () => {
  it('comes back, and has the bytes of toBytes', async () => {
    const path = join(newFolder(), 'new.model')
    const model = await modelOf('a')
    await model.save(path)
    expect(Uint8Array.from(readFileSync(path))).toEqual(model.toBytes())
    expect((await ColumnModel.load(path)).columns).toEqual(model.columns)
  })

  it('keeps the mode of the file that it replaces', async () => {
    const path = put(newFolder(), 'old.model', 'before')
    chmodSync(path, 0o640)
    const model = await modelOf('a')
    await model.save(path)
    expect(statSync(path).mode & 0o777).toBe(0o640)
    expect(Uint8Array.from(readFileSync(path))).toEqual(model.toBytes())
  })

  it('goes to what a link names, and the link stays', async () => {
    const folder = newFolder()
    const path = put(folder, 'real.model', 'before')
    symlinkSync('real.model', join(folder, 'link.model'))
    const model = await modelOf('a')
    await model.save(join(folder, 'link.model'))
    expect(lstatSync(join(folder, 'link.model')).isSymbolicLink()).toBe(true)
    expect(Uint8Array.from(readFileSync(path))).toEqual(model.toBytes())
  })

  it('may be one of ten saved to one path at once: one of them is there, whole, and no draft', async () => {
    const folder = newFolder()
    const path = join(folder, 'one.model')
    const models = await Promise.all(Array.from({ length: 10 }, (_, i) => modelOf(`column ${i}`)))
    await Promise.all(models.map((model) => model.save(path)))
    expect(readdirSync(folder)).toEqual(['one.model'])
    const saved = Buffer.from(readFileSync(path)).toString('base64')
    expect(models.map((model) => Buffer.from(model.toBytes()).toString('base64'))).toContain(saved)
  })

  it('fills in another process, in a thread of it, as it did in the one that it was fitted in', async () => {
    const path = join(newFolder(), 'whole.model')
    const model = await ColumnModel.fit(mixedTable(40), { budget: 'fast', threads: 1 })
    await model.save(path)
    const rows = mixedTable(20, (row, c) => (row + c) % 3 === 0, 90).toRows()
    const text = JSON.stringify(rows)
    const script = put(newFolder(), 'fill.mjs', FILL)
    const { stdout, stderr } = await run(process.execPath, [script, LEARN, path, text])
    expect(stderr).toBe('')
    const here = model.impute(Table.fromRows(JSON.parse(text), { kinds: model.schemas }))
    expect(stdout).toBe(JSON.stringify(here.toRows()))
  })

  it('that is not there, is a folder, or is none: a sentence', async () => {
    const folder = newFolder()
    const said = async (path: unknown) => {
      const error = await ColumnModel.load(path as string).catch((reason: unknown) => reason)
      const { name, message } = error as Error
      return `${name} ${message.replace(folder, '')}`
    }
    expect(await said(join(folder, 'none'))).toBe(
      'Error load: a file that can be read (ENOENT), got "/none"',
    )
    expect(await said(folder)).toBe('Error load: a file that can be read (EISDIR), got ""')
    expect(await said(put(folder, 'short', 'abc'))).toBe(
      'RangeError load: a file of the safetensors format, got 3 bytes',
    )
    expect(await said(put(folder, 'table.csv', 'a,b,c,d\n1,2,3,4\n'))).toBe(
      'RangeError load: a file of the safetensors format, got one of another format',
    )
    expect(await said(7)).toBe('TypeError load: a path, got 7')
    const model = await modelOf('a')
    await expect(model.save(undefined as never)).rejects.toThrow('save: a path, got undefined')
  })

  it('says where it cannot be written, and leaves nothing', async () => {
    const folder = newFolder()
    const model = await modelOf('a')
    const nowhere = model.save(join(folder, 'none', 'x.model'))
    await expect(nowhere).rejects.toThrow(/^save: a path that can be written \(ENOENT\), got /)
    await expect(nowhere).rejects.toMatchObject({ name: 'Error', code: 'ENOENT' })
    await expect(model.save(folder)).rejects.toThrow('(EISDIR)')
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves the file that was there, and no draft, if the disk is full', async () => {
    const folder = newFolder()
    const path = put(folder, 'old.model', 'before')
    const model = await modelOf('a')
    duringSync(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    })
    await expect(model.save(path)).rejects.toThrow('(ENOSPC)')
    expect(readFileSync(path, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['old.model'])
  })

  it('leaves no draft where a signal cuts it short', async () => {
    const folder = newFolder()
    const path = put(folder, 'old.model', 'before')
    const model = await modelOf('a')
    let drafts: string[] = []
    duringSync(() => {
      drafts = readdirSync(folder).filter((name) => name !== 'old.model')
      // What the command does on Ctrl-C, before the process ends.
      abandonWrites()
      expect(readdirSync(folder)).toEqual(['old.model'])
    })
    await expect(model.save(path)).rejects.toThrow('(ENOENT)')
    expect(drafts.length).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('before')
  })
})

/** Lets something happen when the next file is to be put on the disk. */
function duringSync(act: () => void): void {
  const open: typeof fs.promises.open = async (...args) => {
    const handle = await fs.promises.open(...args)
    return Object.assign(handle, { sync: async () => act() })
  }
  const modules: Record<string, object> = {
    'node:fs': { ...fs, promises: { ...fs.promises, open } },
    'node:path': nodePath,
  }
  vi.spyOn(process, 'getBuiltinModule').mockImplementation((name: string) => modules[name] as never)
}
