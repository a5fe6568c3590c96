import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { ISOLATION_HEADERS as headers } from './src/cli/isolation-headers.js'
import { bundle } from './test/helpers/bundle.js'
import { launchOptions } from './test/helpers/chromium.js'
import { fitInNode } from './test/helpers/fit-in-node.js'
import { threadTextForPage } from './test/helpers/thread-text.js'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
/** What takes ten seconds alone takes a minute where other work is done beside it. */
const limits = { testTimeout: 240_000, hookTimeout: 240_000 }

/** The playground, built, in pages of its own. */
const web = {
  resolve: {
    alias: [
      { find: /^colmask$/, replacement: path('./src/index.ts') },
      { find: /^colmask\/learn$/, replacement: path('./src/learn/index.ts') },
      { find: /^colmask\/excel$/, replacement: path('./src/excel.ts') },
      { find: /^colmask\/parquet$/, replacement: path('./src/parquet.ts') },
      { find: /^colmask\/bytes$/, replacement: path('./src/bytes.ts') },
      { find: /^colmask\/pool$/, replacement: path('./src/pool/index.ts') },
      { find: /^colmask\/diagnostics$/, replacement: path('./src/diagnostics/index.ts') },
    ],
  },
  globalSetup: ['test/helpers/chromium.ts', 'test/helpers/build-web.ts'],
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'node',
          setupFiles: ['test/helpers/seed.ts'],
          // As many as there are cores: by default one is left idle.
          maxWorkers: '100%',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/web/**'],
        },
      },
      {
        server: { headers },
        test: {
          ...limits,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/helpers/chromium.ts'],
          browser: {
            enabled: true,
            headless: true,
            ui: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
            commands: { bundle, fitInNode, threadText: threadTextForPage },
          },
        },
      },
      {
        resolve: web.resolve,
        test: {
          ...limits,
          name: 'web',
          include: ['test/web/**/*.test.ts'],
          globalSetup: web.globalSetup,
        },
      },
      {
        resolve: web.resolve,
        test: {
          ...limits,
          name: 'screenshots',
          include: ['test/web/screenshots.ts'],
          globalSetup: web.globalSetup,
        },
      },
      {
        resolve: web.resolve,
        test: {
          ...limits,
          name: 'bench-page',
          include: ['test/web/responsiveness.ts'],
          globalSetup: web.globalSetup,
        },
      },
    ],
  },
})
