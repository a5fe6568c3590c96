import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { ISOLATION_HEADERS as headers } from '../src/cli/isolation-headers.js'
import { noteModules, notices } from './notices.js'
import { oneFile } from './one-file.js'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('.'),
  base: './',
  // The public entry points, from their source.
  resolve: {
    alias: [
      { find: /^colmask$/, replacement: path('../src/index.ts') },
      { find: /^colmask\/learn$/, replacement: path('../src/learn/index.ts') },
      { find: /^colmask\/excel$/, replacement: path('../src/excel.ts') },
      { find: /^colmask\/parquet$/, replacement: path('../src/parquet.ts') },
      { find: /^colmask\/bytes$/, replacement: path('../src/bytes.ts') },
      { find: /^colmask\/pool$/, replacement: path('../src/pool/index.ts') },
      { find: /^colmask\/diagnostics$/, replacement: path('../src/diagnostics/index.ts') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: path('../dist-web'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  },
  plugins: [noteModules(), oneFile(), notices()],
  worker: { plugins: () => [noteModules()] },
  server: { headers },
  preview: { headers },
})
