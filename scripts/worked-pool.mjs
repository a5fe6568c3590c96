/**
 * Runs the TypeScript of docs/multiple-imputation.md, one block after the other as one program, and compares what each
 * prints with the text below it.
 *
 *     npm run -s build && node scripts/worked-pool.mjs [--update]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = `${ROOT}docs/multiple-imputation.md`
const BLOCK = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g
const END = '\u0000'

const page = readFileSync(PAGE, 'utf8')
const blocks = [...page.matchAll(BLOCK)]
// Inside the package's own folder, so that 'colmask' is the package itself.
const program = `${ROOT}.tmp/worked-pool-${process.pid}.mjs`
mkdirSync(`${ROOT}.tmp`, { recursive: true })
writeFileSync(program, blocks.map(([, code]) => `${code}console.log('\\u0000')\n`).join(''))
let printed = []
try {
  const text = execFileSync(process.execPath, [program], { cwd: ROOT, encoding: 'utf8' })
  printed = text.split(`${END}\n`)
} finally {
  rmSync(program)
}
if (process.argv.includes('--update')) {
  let i = 0
  writeFileSync(
    PAGE,
    page.replace(
      BLOCK,
      (_, code) => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed[i++]}\`\`\``,
    ),
  )
} else {
  for (const [i, [, code, text]] of blocks.entries()) {
    if (text === printed[i]) continue
    console.error(`${code}\nprints\n\n${printed[i]}\nand the page says\n\n${text}`)
    process.exitCode = 1
  }
  console.log(`${blocks.length} blocks`)
}
