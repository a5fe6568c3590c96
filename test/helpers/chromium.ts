import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url))
const PACKAGE = join(MODULES, '@sparticuz/chromium')
const CACHE = join(MODULES, '.cache/colmask')
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
  version: string
}
/** Chromium with the libraries and fonts that a bare machine lacks; Chinese ones among them, by npm. */
const FOLDER = join(CACHE, `chromium-${version}`)
const FONTS = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir prefix="relative">${relative(FOLDER, join(MODULES, '@embedpdf/fonts-sc/fonts'))}</dir>
  <cachedir prefix="xdg">fonts-cache</cachedir>
</fontconfig>
`

const another = process.env['COLMASK_CHROMIUM']

/** How Playwright starts the browser of the tests. Without a sandbox, which root cannot have. */
export const launchOptions = another
  ? { executablePath: another, chromiumSandbox: false }
  : {
      executablePath: join(FOLDER, 'chromium'),
      chromiumSandbox: false,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(FOLDER, 'al2023/lib'),
        FONTCONFIG_FILE: join(FOLDER, 'fonts.conf'),
        XDG_CACHE_HOME: FOLDER,
      },
    }

/** Before the first test: unpacks Chromium, once for each installation of the packages. */
export default function setup(): void {
  if (another) return
  if (existsSync(FOLDER)) {
    writeFonts(FOLDER)
    return
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The Chromium of the tests is for Linux on x64. Elsewhere, name one in COLMASK_CHROMIUM.',
    )
  }
  mkdirSync(CACHE, { recursive: true })
  const partial = mkdtempSync(join(CACHE, 'unpacking-'))
  try {
    // It unpacks into the temporary folder, and its libraries only where it takes itself to be on
    // AWS Lambda. In a process of its own, because it changes the environment.
    const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: join(MODULES, '..'),
      env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    })
    writeFonts(partial)
    // Root may have unpacked it for others.
    for (const path of [partial, join(partial, 'chromium')]) chmodSync(path, 0o755)
    // Whole or not at all, even if two processes come here at once.
    if (!existsSync(FOLDER)) renameSync(partial, FOLDER)
  } catch (error) {
    if (!existsSync(FOLDER)) throw error
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** Anew where it is of another version of the tests. */
function writeFonts(folder: string): void {
  const path = join(folder, 'fonts.conf')
  if (existsSync(path) && readFileSync(path, 'utf8') === FONTS) return
  const partial = `${path}.${process.pid}`
  writeFileSync(partial, FONTS)
  renameSync(partial, path)
}
