import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { SEED } from '../problem.mjs'

const SCRIPT = fileURLToPath(new URL('../torch_peer.py', import.meta.url))

/** The child's answers: lines of JSON, some followed by the bytes that they announce. */
class Answers {
  #chunks = []
  #length = 0
  #waiting
  #ended = false

  constructor(stream) {
    const wake = () => this.#waiting?.()
    stream.on('data', (chunk) => {
      this.#chunks.push(chunk)
      this.#length += chunk.length
      wake()
    })
    stream.on('close', () => {
      this.#ended = true
      wake()
    })
  }

  async #more() {
    if (this.#ended) throw new Error('the Python process ended early')
    await new Promise((resolve) => {
      this.#waiting = resolve
    })
  }

  #take(count) {
    const all = Buffer.concat(this.#chunks)
    this.#chunks = [all.subarray(count)]
    this.#length = all.length - count
    return all.subarray(0, count)
  }

  async line() {
    for (;;) {
      const all = Buffer.concat(this.#chunks)
      this.#chunks = [all]
      const end = all.indexOf(10)
      if (end >= 0) return JSON.parse(this.#take(end + 1).toString())
      await this.#more()
    }
  }

  async bytes(count) {
    while (this.#length < count) await this.#more()
    return this.#take(count)
  }
}

/** A Python process with PyTorch on so many threads. */
class Torch {
  #child
  #answers

  static async start(python, threads) {
    const torch = new Torch()
    torch.#child = spawn(python, [SCRIPT, String(threads)], { stdio: ['pipe', 'pipe', 'ignore'] })
    // A Python that is missing, or ends early, shows as the end of its answers.
    torch.#child.on('error', () => {})
    torch.#child.stdin.on('error', () => {})
    torch.#answers = new Answers(torch.#child.stdout)
    torch.about = await torch.#answers.line()
    return torch
  }

  async ask(request, inputs = []) {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`)
    for (const data of inputs) {
      this.#child.stdin.write(Buffer.from(data.buffer, data.byteOffset, data.byteLength))
    }
    const head = await this.#answers.line()
    if (head.bytes === undefined) return head
    const body = await this.#answers.bytes(head.bytes)
    return new Float32Array(body.buffer.slice(body.byteOffset, body.byteOffset + body.length))
  }

  stop() {
    this.#child.stdin.end()
  }
}

/** The first Python that has PyTorch: the one named, the one on PATH, the system's. */
async function findPython() {
  const named = process.env.COLMASK_PYTHON
  const tried = named === undefined ? ['python3', '/usr/bin/python3'] : [named]
  for (const python of tried) {
    try {
      return [python, await Torch.start(python, 1)]
    } catch {
      // The next one may have it.
    }
  }
  const where = named === undefined ? 'python3 does not' : 'the Python in COLMASK_PYTHON does not'
  throw new Error(`${where} \`import torch\`; set COLMASK_PYTHON to one that does`)
}

/** Sends the inputs of a problem, once for all contenders of one process. */
async function send(torch, problem) {
  if (torch.problem === problem) return
  const { x, k, v, mask, gradOut, probs, shape, maskShape } = problem
  const given = [
    ['x', x, 'float32', shape],
    ['k', k, 'float32', shape],
    ['v', v, 'float32', shape],
    ['mask', mask, 'bool', maskShape],
    ['gradOut', gradOut, 'float32', shape],
    ['probs', probs, 'float32', shape],
  ].filter(([, data]) => data !== undefined)
  const inputs = Object.fromEntries(
    given.map(([name, data, dtype, dims]) => [
      name,
      { dtype, shape: dims, bytes: data.byteLength },
    ]),
  )
  await torch.ask(
    { do: 'prepare', shape, inputs },
    given.map(([, data]) => data),
  )
  torch.problem = problem
}

/** Which call of `torch_peer.py` answers which operation. */
const CALLS = [
  { call: 'fill + softmax', op: 'maskedSoftmax' },
  { call: 'softmax into out', op: 'maskedSoftmax', computes: 'softmax' },
  { call: 'softmax', op: 'softmax' },
  { call: 'softmax into out', op: 'softmax' },
  { call: 'backward', op: 'maskedSoftmaxBackward' },
  { call: 'randn', op: 'randn' },
  { call: 'randn into out', op: 'randn' },
  { call: 'attention', op: 'attention' },
  { call: 'attention and backward', op: 'attentionAndBackward' },
]

function contendersOf(torch, threads) {
  return CALLS.map(({ call, op, computes = 'answer' }) => ({
    name: `PyTorch, ${computes === 'softmax' ? `unmasked ${call}` : call}, ${threads}`,
    async prepare(problem) {
      if (problem.op !== op) return undefined
      await send(torch, problem)
      return {
        computes,
        compute: () => torch.ask({ do: 'compute', name: call, seed: SEED }),
        sample: async (calls) => (await torch.ask({ do: 'sample', name: call, calls })).ns,
      }
    },
  }))
}

/** PyTorch on the CPU: one process on one thread, one on all. */
export async function open() {
  const [python, single] = await findPython()
  const processes = [single]
  const contenders = contendersOf(single, '1 thread')
  if (availableParallelism() > 1) {
    const all = await Torch.start(python, availableParallelism())
    processes.push(all)
    contenders.push(...contendersOf(all, 'all threads'))
  }
  const close = () => {
    for (const torch of processes) torch.stop()
  }
  const { version, blas } = single.about
  return { version: `${version} (BLAS: ${blas})`, contenders, close }
}
