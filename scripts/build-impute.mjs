// Makes one module of dist/impute.js and what it imports, in one function that needs nothing from outside: its text is
// what threads run. So a bundle has what predicts once, whoever minifies it, and threads need no path.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { generatePredicting } from './build-kernels.mjs'
import { dropMembers } from './drop-members.mjs'

const ENTRY = 'colmask:impute'
/** The names by which others call what is exported, and what that makes. */
const PUBLIC = ['fromBytes', 'load', 'impute', 'imputeAsync', 'fillRows', 'close']

/** @param {URL} dist the folder of compiled modules */
export async function bundleImpute(dist) {
  const file = fileURLToPath(new URL('impute.js', dist))
  const path = (name) => JSON.stringify(fileURLToPath(new URL(name, dist)))
  const entry = `export { createImputer, SavedModel } from ${path('impute.js')}
import { serve } from ${path('host/serve.js')}
import { predictRows } from ${path('learn/ensemble/predict-rows.js')}
export const asThread = () => serve(predictRows)`
  const { nn, kernels } = await generatePredicting()
  const build = await rolldown({
    input: ENTRY,
    platform: 'browser',
    logLevel: 'silent',
    shimMissingExports: true,
    plugins: [
      {
        name: 'impute',
        resolveId: (id) => (id === ENTRY ? id : null),
        load(id) {
          if (id === ENTRY) return entry
          if (id.endsWith('imputer/thread-text.js'))
            return 'export const threadText = () => threadSource'
          // Rows come as objects, tables with their own columns.
          if (id.endsWith('csv-block.js')) return 'export class CsvCells {}'
          if (id.endsWith('nn.wasm.js')) return nn
          return id.endsWith('kernels.wasm.js') ? kernels : null
        },
      },
    ],
  })
  const { output } = await build.generate({ format: 'iife', name: 'made', comments: false })
  const docs = /^\/\*\*[\s\S]*?\*\/\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
  writeFileSync(file, `${docs}\n${wrapped(dropMembers(output[0].code, PUBLIC))}`)
}

/** esbuild with keepNames calls a function of its own that the thread lacks. */
const SHIM = 'var __name = (f) => f;'

function wrapped(code) {
  return `// Made by scripts/build-impute.mjs of the modules that are named below.
export { createImputer, SavedModel }

function made(threadSource) {
${code}
  return made
}

const source = \`${SHIM}(\${made})().asThread()\`
const { createImputer, SavedModel } = /* @__PURE__ */ made(source)
`
}
