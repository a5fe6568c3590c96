import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Before the first test: builds the playground into dist-web/. */
export default async function setup(): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../../web', import.meta.url)),
    configFile: fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url)),
    // Vitest sets it to test, which would bundle the development build of Preact.
    mode: 'production',
    logLevel: 'warn',
  })
}
