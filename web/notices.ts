import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The packages whose code is in the page: in it itself, and in its worker, which is built apart. */
const packages = new Set<string>()

/** Notes which packages the page has code of. */
export function noteModules(): Plugin {
  return {
    name: 'note-modules',
    apply: 'build',
    moduleParsed({ id }) {
      const [root] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []
      if (root !== undefined) packages.add(root)
    },
  }
}

/** Writes the licences of those packages beside the page, as they ask for. */
export function notices(): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    // After all else is in the page.
    enforce: 'post',
    generateBundle() {
      const texts = [...packages].map(noticeOf).sort()
      const source = `The page has code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
      this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source })
    },
  }
}

interface Package {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly author?: string | { readonly name: string }
}

function noticeOf(root: string): string {
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package
  const { name, version, license, author } = about
  const by = typeof author === 'string' ? author : author?.name
  const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry))
  const text =
    file === undefined
      ? `It comes without a licence's text: its package.json says ${license}, by ${by}.`
      : readFileSync(join(root, file), 'utf8').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}
