import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { backend } from '../../src/index.js'
import { goldenText } from '../helpers/golden.js'

declare module 'vitest/browser' {
  interface BrowserCommands {
    bundle: () => Promise<string>
  }
}

/** A function that multiplies and adds in one relaxed SIMD instruction. */
const RELAXED = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0],
  ...[65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11],
)
const fastest = WebAssembly.validate(RELAXED) ? 'wasm-relaxed-simd' : 'wasm-simd'

interface Report {
  backend: string
  text: string
  probs: number[]
  bulk: number[]
  requests: string[]
  violations: string[]
}
type Message = Report | { error: string }

const USE = `
const violations = []
addEventListener('error', (e) => parent.postMessage({ error: e.message }, '*'))
addEventListener('securitypolicyviolation', (e) => violations.push(e.blockedURI))
addEventListener('load', () => {
  const { manualSeed, masks, maskedSoftmax, randn, softmax, tensor } = colmask
  manualSeed(333512)
  const scores = randn([4, 5])
  const masked = masks.randomColumns(5)
  const filled = scores.maskedFill(masked, -1e9)
  const steps = { scores, masked, masked_scores: filled, scores_softmax: softmax(filled) }
  const text = Object.entries(steps)
    .map(([label, x]) => label + '=\\n' + x.toString({ precision: 3, sciMode: false }) + '\\n')
    .join('')
  const probs = Array.from(maskedSoftmax(tensor([1, 2, 1]), tensor([false, true, false])).data)
  const bulk = Array.from(randn([1000]).data)
  // Violations are reported in tasks of their own.
  setTimeout(() => {
    const requests = performance.getEntriesByType('resource').map(({ name }) => name)
    const backend = colmask.backend()
    parent.postMessage({ backend, text, probs, bulk, requests, violations }, '*')
  }, 100)
})
`

/** What the package does in a page of its own, under a content security policy. */
async function pageWith(policy: string, code: string): Promise<Report> {
  const script = (text: string) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`
  const frame = document.createElement('iframe')
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    ${script(USE)}${script(code)}`
  const report = new Promise<Report>((resolve, reject) => {
    addEventListener('message', function take({ data, source }: MessageEvent<Message>) {
      if (source !== frame.contentWindow) return
      removeEventListener('message', take)
      if ('error' in data) reject(new Error(data.error))
      else resolve(data)
    })
  })
  document.body.append(frame)
  const found = await report
  frame.remove()
  return found
}

describe('in a page', () => {
  it('is cross-origin isolated, as the tests of shared memory need', () => {
    expect(crossOriginIsolated).toBe(true)
  })

  it('the fastest kernels that the browser has are in use', () => {
    expect(backend()).toBe(fastest)
    console.log(`${/\w*Chrom\w*\/[\d.]+/.exec(navigator.userAgent)}: ${backend()}`)
  })
})

describe('in a page that may request nothing', () => {
  let open: Report
  let closed: Report
  beforeAll(async () => {
    const code = await commands.bundle()
    const policy = "default-src 'none'; script-src 'unsafe-inline'"
    open = await pageWith(`${policy} 'wasm-unsafe-eval'`, code)
    closed = await pageWith(policy, code)
  })

  it('the kernels serve, nothing is requested and no policy is hurt', () => {
    expect(open).toMatchObject({ backend: fastest, requests: [], violations: [] })
  })

  it('the reference serves where the policy forbids WebAssembly, and backend() says so', () => {
    expect(closed).toMatchObject({ backend: 'reference', requests: [], probs: [0.5, 0, 0.5] })
    expect(new Set(closed.violations)).toEqual(new Set(['wasm-eval']))
  })

  it('both print the walkthrough, and draw the same numbers', () => {
    expect(open.text).toBe(goldenText('walkthrough.txt'))
    expect(closed.text).toBe(open.text)
    expect(closed.bulk).toEqual(open.bulk)
  })
})
