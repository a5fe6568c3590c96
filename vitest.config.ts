import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { bundle } from './test/helpers/bundle.js'
import { launchOptions } from './test/helpers/chromium.js'

const limits = { testTimeout: 60_000, hookTimeout: 180_000 }
/** What makes a page cross-origin isolated, which shared memory asks for. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
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
            commands: { bundle },
          },
        },
      },
    ],
  },
})
