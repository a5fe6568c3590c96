import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** What the page may do: run what it holds, by its hash, and request nothing at all. */
function policy(scripts: string[], styles: string[]): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${styles.map(hash).join(' ')}`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/**
 * Puts scripts and styles into the page, and a Content-Security-Policy that knows them by their
 * hashes: one file that works from any host and folder, and that can request nothing once it is there.
 */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') throw new Error('one-file: expected index.html')
      let html = String(page.source)
      const scripts: string[] = []
      const styles: string[] = []
      for (const [name, file] of Object.entries(bundle)) {
        if (name === 'index.html') continue
        // An end tag would end the script; a carriage return would not be hashed as it is written.
        const text = String(file.type === 'chunk' ? file.code : file.source)
          .trim()
          .replaceAll('\r', '\\r')
          .replaceAll('</script', '<\\/script')
          .replaceAll('<!--', '\\x3C!--')
        const isScript = file.type === 'chunk'
        const tag = isScript
          ? new RegExp(`\\s*<script[^>]*src="[^"]*${name}"[^>]*></script>`)
          : new RegExp(`\\s*<link[^>]*href="[^"]*${name}"[^>]*>`)
        if (!tag.test(html)) throw new Error(`one-file: expected ${name} in the page`)
        html = html.replace(tag, '')
        ;(isScript ? scripts : styles).push(text)
        delete bundle[name]
      }
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles)}">`
      const inline = [
        ...styles.map((text) => `<style>${text}</style>`),
        ...scripts.map((text) => `<script type="module">${text}</script>`),
      ].join('\n')
      // By functions, since code holds $& and the like.
      html = html.replace('<!--CSP-->', () => meta).replace('</head>', () => `${inline}\n</head>`)
      page.source = html
    },
  }
}
