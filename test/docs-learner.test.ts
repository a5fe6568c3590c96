import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT, run } from './helpers/cli.js'

const DOCS = join(ROOT, 'docs')
const page = readFileSync(join(DOCS, 'learner.md'), 'utf8')
const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
const UPDATE = 'npm run -s build && node scripts/worked-row.mjs --update'

/** What stands between the marks of each name. */
function marked(text: string, mark: string): Map<string, string> {
  const pattern = new RegExp(`<!-- ${mark}: ([a-z.-]+) -->\\n([\\s\\S]*?)<!-- end -->`, 'g')
  return new Map([...text.matchAll(pattern)].map(([, name = '', body = '']) => [name, body]))
}

/** GitHub's name of a heading: lower case, no punctuation, hyphens for spaces. */
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

const slugsOf = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading))

const sourceOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.(text|wasm))\.ts$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n')

describe(`the numbers and pictures of docs/learner.md are those of the code (else: ${UPDATE})`, () => {
  let printed = ''
  beforeAll(async () => {
    const result = await run(process.execPath, ['scripts/worked-row.mjs'])
    expect(result.stderr).toBe('')
    expect(result.code).toBe(0)
    printed = result.stdout
  })

  it('every block, and no other', () => {
    const blocks = marked(printed, 'worked')
    expect(blocks.size).toBeGreaterThanOrEqual(14)
    expect([...marked(page, 'worked').keys()].sort()).toEqual([...blocks.keys()].sort())
  })

  for (const [name, body] of marked(page, 'worked')) {
    it(`block ${name}`, () => expect(body).toBe(marked(printed, 'worked').get(name)))
  }

  it('a hidden column gets attention exactly 0 in every head, and the rest of a head sums to 1', () => {
    const rows = [...(marked(page, 'worked').get('attention') ?? '').matchAll(/^\| head .*$/gm)]
    expect(rows.length).toBeGreaterThan(1)
    for (const [row] of rows) {
      const cells = row.split('|').slice(2, -1)
      expect(cells.filter((cell) => cell.trim() === '**0**')).toHaveLength(2)
      const sum = cells.reduce((total, cell) => total + Number(cell.replaceAll('*', '')), 0)
      expect(Math.abs(sum - 1)).toBeLessThan(0.005)
    }
  })

  for (const name of ['learner-rooms.svg', 'learner-folds.svg']) {
    it(`docs/${name}`, () => {
      expect(marked(printed, 'picture').get(name)).toBe(readFileSync(join(DOCS, name), 'utf8'))
    })
  }
})

describe('what docs/learner.md names is there', () => {
  const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)

  it('files, folders and pictures', () => {
    const paths = links.map((link) => link.split('#')[0] ?? '').filter((path) => path !== '')
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) expect(existsSync(join(DOCS, path)), path).toBe(true)
  })

  it('headings', () => {
    for (const link of links.filter((target) => target.includes('#'))) {
      const [path = '', anchor] = link.split('#')
      const text = path === '' ? page : readFileSync(join(DOCS, path), 'utf8')
      expect(slugsOf(text), link).toContain(anchor)
    }
  })

  it('files under the name that the link has', () => {
    for (const [, name = '', path = ''] of page.matchAll(/\[`?([a-z-]+\.ts)`?\]\(([^)]+)\)/g)) {
      expect(path).toMatch(new RegExp(`/${name}$`))
    }
  })

  it('constants and functions, somewhere in the learner', () => {
    const source = `${sourceOf('src/learn')}${sourceOf('src/nn')}`
    const names = [...page.matchAll(/`([A-Z_]{3,}|[a-z]+[A-Z][A-Za-z]+)`/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(15)
    const known = new Set(source.match(/[A-Za-z_]+/g))
    for (const name of names) if (name !== 'maskedSoftmax') expect(known, name).toContain(name)
  })
})

describe('CONTRIBUTING.md', () => {
  const [, section = ''] = contributing.split('\n## Where to change the learner\n')
  const [where = ''] = section.split('\n## ')

  it('has every room of src/learn, in the order in which imports run', () => {
    const layout = contributing.match(/^ {4}([a-z]+)\/ {2,}\S/gm)?.map((line) => line.trim()) ?? []
    const rooms = readdirSync(join(ROOT, 'src/learn'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const named = layout.flatMap((line) => rooms.filter((room) => line.startsWith(`${room}/`)))
    expect([...named].sort()).toEqual([...rooms].sort())
    const picture = readFileSync(join(DOCS, 'learner-rooms.svg'), 'utf8')
    const drawn = [...picture.matchAll(/text-anchor="end">([a-z]+)</g)].map(([, room]) => room)
    expect(named).toEqual(drawn)
  })

  it('names files and constants of the learner that are there', () => {
    const rules = readFileSync(join(ROOT, 'test/imports.test.ts'), 'utf8')
    const source = `${sourceOf('src/learn')}${rules}`
    const names = [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    const files = names.filter((name) => /^(src|test|scripts|docs|kernels)\//.test(name))
    expect(files.length).toBeGreaterThan(6)
    for (const file of files) expect(existsSync(join(ROOT, file)), file).toBe(true)
    const rooms = names.filter((name) => /^[a-z]+\/([a-z-]+\.ts)?$/.test(name))
    expect(rooms.length).toBeGreaterThan(6)
    for (const file of rooms) {
      const isThere = [join(ROOT, 'src/learn', file), join(ROOT, file)].some(existsSync)
      expect(isThere, file).toBe(true)
    }
    const constants = names.filter((name) => /^[A-Z_]{3,}$/.test(name))
    expect(constants.length).toBeGreaterThan(3)
    for (const name of constants) {
      expect(source, name).toMatch(new RegExp(`const ${name}\\b`))
    }
  })
})
