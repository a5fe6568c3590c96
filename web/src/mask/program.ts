import { shortest } from './number-text.js'
import type { Change, MaskState } from './state.js'
import type { Steps } from './steps.js'

const LABELS = ['scores', 'masked', 'masked_scores', 'scores_softmax'] as const

/** What is shown, as a program in TypeScript. */
export function typescriptOf(state: MaskState, steps: Steps): string {
  const { rows, columns, seed, fill, dim, fully, own } = state
  const mask = typescriptMask(state, steps)
  const again = mask.includes('random') && state.draw > 0
  const drawn = again
    ? `let masked = ${mask} // True = masked out
for (let draw = 0; draw < ${state.draw}; draw++) masked = ${mask}`
    : `const masked = ${mask} // True = masked out`
  const probs =
    fully === 'fill'
      ? `maskedScores.softmax(${dim})`
      : `maskedSoftmax(scores, masked, { dim: ${dim}, fullyMasked: '${fully}' })`
  const scores = own ? `tensor(${matrix(own, rows, columns)})` : `randn([${rows}, ${columns}])`
  const draws = !own || mask.includes('random')
  const names = [
    ...(draws ? ['manualSeed'] : []),
    ...(fully === 'fill' ? [] : ['maskedSoftmax']),
    ...(mask.includes('masks.') ? ['masks'] : []),
    ...(own ? [] : ['randn']),
    'setPrintOptions',
    ...(own || mask.startsWith('tensor(') ? ['tensor'] : []),
  ]
  return `import { ${names.join(', ')} } from 'colmask'

setPrintOptions({ precision: 3, sciMode: false })
${draws ? `manualSeed(${seed})\n` : ''}const scores = ${scores}
${setTypescript(state)}${drawn}
const maskedScores = scores.maskedFill(masked, ${typescriptNumber(fill)})
const scoresSoftmax = ${probs}
console.log(\`scores=\\n\${scores}\\nmasked=\\n\${masked}\`)
console.log(\`masked_scores=\\n\${maskedScores}\\nscores_softmax=\\n\${scoresSoftmax}\`)
`
}

/** The same in Python, for PyTorch. */
export function pythonOf(state: MaskState, steps: Steps): string {
  const { rows, columns, seed, fill, own } = state
  const once = `${pythonMask(state, steps)}  # True = masked out`
  const random = /rand|bernoulli/.test(once)
  const mask =
    random && state.draw > 0
      ? `for _ in range(${state.draw + 1}):\n    ${once.replaceAll('\n', '\n    ')}`
      : once
  const draws = !own || random
  const scores = own
    ? `torch.tensor(${matrix(own, rows, columns).replaceAll('NaN', 'torch.nan').replaceAll('Infinity', 'torch.inf')})`
    : `torch.randn(${rows}, ${columns})`
  const fillText = fill === Number.NEGATIVE_INFINITY ? '-torch.inf' : shortest(fill)
  const prints = LABELS.map((name) => `print(f"${name}=\\n{${name}}")`)
  return `import torch

torch.set_printoptions(precision=3, sci_mode=False)
${draws ? `torch.manual_seed(${seed})\n` : ''}scores = ${scores}
${setPython(state)}${mask}
masked_scores = scores.masked_fill(masked, ${fillText})
${pythonSoftmax(state)}
${prints.join('\n')}
`
}

/** Scores that were changed by hand. */
function setTypescript({ own, changes = [] }: MaskState): string {
  if (own) return ''
  return changes.map(([at, value]) => `scores.data[${at}] = ${typescriptNumber(value)}\n`).join('')
}

function setPython({ own, changes = [], columns }: MaskState): string {
  if (own) return ''
  const text = (value: number) =>
    shortest(value).replace('NaN', 'torch.nan').replace('Infinity', 'torch.inf')
  const line = ([at, value]: Change) =>
    `scores[${Math.floor(at / columns)}, ${at % columns}] = ${text(value)}\n`
  return changes.map(line).join('')
}

function typescriptMask({ columns, rows, pattern, p, count, edited }: MaskState, steps: Steps) {
  const bits = steps.masked.data
  if (edited && bits.length > columns)
    return `tensor(${bools(bits, rows, columns, 'true', 'false')})`
  if (edited) {
    const hidden = Array.from(bits.keys()).filter((column) => bits[column] === 1)
    return `masks.columns(${columns}, [${hidden.join(', ')}])`
  }
  if (pattern === 'padding') return `masks.padding([${shownIn(bits)}], ${columns})`
  if (pattern === 'causal') {
    if (rows === columns) return `masks.causal(${rows})`
    return `tensor(${bools(bits, rows, columns, 'true', 'false')})`
  }
  if (count !== undefined) return `masks.randomColumns(${columns}, { count: ${count} })`
  return p === 0.5
    ? `masks.randomColumns(${columns})`
    : `masks.randomColumns(${columns}, { p: ${p} })`
}

function pythonMask({ columns, rows, pattern, p, count, edited }: MaskState, steps: Steps) {
  const bits = steps.masked.data
  if (edited) {
    const text = bools(bits, bits.length / columns, columns, 'True', 'False')
    return `masked = torch.tensor(${text})`
  }
  if (pattern === 'padding') return `masked = torch.arange(${columns})[None, :] >= ${shownIn(bits)}`
  if (pattern === 'causal') return `masked = torch.ones(${rows}, ${columns}).triu(1).bool()`
  if (count !== undefined) {
    return `masked = torch.zeros(1, ${columns}).bool()
masked[0, torch.randperm(${columns})[:${count}]] = True`
  }
  if (p === 0.5) return `masked = torch.randint(0, 2, (1, ${columns})).bool()`
  return `masked = torch.empty(1, ${columns}).bernoulli_(${p}).bool()`
}

function pythonSoftmax({ rows, columns, dim, fully }: MaskState): string {
  if (fully === 'fill') return `scores_softmax = masked_scores.softmax(dim=${dim})`
  const exact = `scores_softmax = scores.masked_fill(masked, -torch.inf).softmax(dim=${dim})`
  if (fully === 'nan') return exact
  if (fully === 'zero') return `${exact}.masked_fill(masked, 0)`
  const size = dim === 0 ? rows : columns
  return `${exact}
whole = masked.expand(${rows}, ${columns}).all(dim=${dim}, keepdim=True)
scores_softmax = scores_softmax.masked_fill(whole, 1 / ${size})`
}

function shownIn(bits: Uint8Array): number {
  return bits.reduce((sum, bit) => sum + 1 - bit, 0)
}

function typescriptNumber(value: number): string {
  return shortest(value)
}

function matrix(values: Float32Array, rows: number, columns: number): string {
  return nested(Array.from(values, shortest), rows, columns)
}

function bools(bits: Uint8Array, rows: number, columns: number, yes: string, no: string): string {
  return nested(
    Array.from(bits, (bit) => (bit === 1 ? yes : no)),
    rows,
    columns,
  )
}

function nested(words: readonly string[], rows: number, columns: number): string {
  const lines = Array.from(
    { length: rows },
    (_, row) => `[${words.slice(row * columns, (row + 1) * columns).join(', ')}]`,
  )
  return lines.length === 1 ? `[${lines[0]}]` : `[\n  ${lines.join(',\n  ')},\n]`
}
