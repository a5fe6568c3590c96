// One row on its way through the learner, with its numbers: the blocks of docs/learner.md between
// `<!-- worked: NAME -->` and `<!-- end -->`, and the pictures that are drawn from the code.
//
//   node scripts/worked-row.mjs              print the blocks
//   node scripts/worked-row.mjs --update     write the page and the pictures anew
//
// It runs what is built (`npm run -s build`): a model of examples/penguins.csv with two cells of one row
// emptied, on one thread.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { blocks } from './worked-row/blocks.mjs'
import { pictures } from './worked-row/pictures.mjs'

const DOCS = new URL('../docs/', import.meta.url)
const PAGE = new URL('learner.md', DOCS)
const BLOCK = /<!-- worked: ([a-z]+) -->\n[\s\S]*?<!-- end -->/g

const { values: options } = parseArgs({ options: { update: { type: 'boolean' } } })
const page = readFileSync(PAGE, 'utf8')
const wanted = [...page.matchAll(BLOCK)].map(([, name]) => name)
const odd = [...wanted, ...blocks.keys()].find(
  (name) => !blocks.has(name) || wanted.filter((other) => other === name).length !== 1,
)
if (odd !== undefined) throw new Error(`docs/learner.md: each block once, got ${odd} otherwise`)
const written = (name) => `<!-- worked: ${name} -->\n${blocks.get(name)}\n<!-- end -->`
if (options.update) {
  writeFileSync(
    PAGE,
    page.replace(BLOCK, (_, name) => written(name)),
  )
  for (const [name, svg] of pictures) writeFileSync(new URL(name, DOCS), svg)
} else {
  for (const name of blocks.keys()) console.log(`${written(name)}\n`)
  for (const [name, svg] of pictures) console.log(`<!-- picture: ${name} -->\n${svg}<!-- end -->\n`)
}
