import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Before the first test: builds the playground into dist-web/, as `npm run build:web` does. */
export default async function setup(): Promise<void> {
  const { NODE_ENV } = process.env
  // Vitest sets it to test, by which Vite would take the development build of Preact, and of all JSX.
  process.env['NODE_ENV'] = 'production'
  try {
    await build({
      root: fileURLToPath(new URL('../../web', import.meta.url)),
      configFile: fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url)),
      mode: 'production',
      logLevel: 'warn',
    })
  } finally {
    process.env['NODE_ENV'] = NODE_ENV
  }
}
