// Makes one module of dist/impute.js and what it imports, in one function that needs nothing from outside: its text is
// what threads run. So a bundle has what predicts once, whoever minifies it, and threads need no path.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { generatePredictingNn } from './build-kernels.mjs'

const ENTRY = 'colmask:impute'

/** @param {URL} dist the folder of compiled modules */
export async function bundleImpute(dist) {
  const file = fileURLToPath(new URL('impute.js', dist))
  const path = (name) => JSON.stringify(fileURLToPath(new URL(name, dist)))
  const entry = `export { createImputer, SavedModel } from ${path('impute.js')}
import { serve } from ${path('host/serve.js')}
import { predictRows } from ${path('learn/ensemble/predict-rows.js')}
export const asThread = () => serve(predictRows)`
  const kernels = await generatePredictingNn()
  const build = await rolldown({
    input: ENTRY,
    platform: 'browser',
    logLevel: 'warn',
    plugins: [
      {
        name: 'impute',
        resolveId: (id) => (id === ENTRY ? id : null),
        load(id) {
          if (id === ENTRY) return entry
          if (id.endsWith('predict-worker.text.js')) {
            return 'export const PREDICT_WORKER = threadText'
          }
          return id.endsWith('nn.wasm.js') ? kernels : null
        },
      },
    ],
  })
  const { output } = await build.generate({ format: 'iife', name: 'made' })
  const docs = /^\/\*\*[\s\S]*?\*\/\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
  writeFileSync(file, `${docs}\n${wrapped(output[0].code)}`)
}

/** esbuild with keepNames calls a function of its own that the thread lacks. */
const SHIM = 'var __name = (f) => f;'

function wrapped(code) {
  return `// Made by scripts/build-impute.mjs of the modules that are named below.
function made(threadText) {
${code}
  return made
}

const text = \`${SHIM}(\${made})().asThread()\`
export const { createImputer, SavedModel } = /* @__PURE__ */ made(text)
`
}
