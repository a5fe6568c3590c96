import { fromBase64Url, toBase64Url } from './base64.js'
import { shortest } from './number-text.js'

/** At most so many rows and columns are shown. */
export const MOST = 32
export const PATTERNS = ['random', 'padding', 'causal'] as const
export type Pattern = (typeof PATTERNS)[number]
/** 'fill': softmax of what the fill left there. The others leave out what is masked. */
export const FULLY = ['fill', 'zero', 'uniform', 'nan'] as const
export type Fully = (typeof FULLY)[number]
/** The stops of the slider. */
export const FILLS = [0, -1, -10, -100, -1e3, -1e4, -1e5, -1e6, -1e9, Number.NEGATIVE_INFINITY]

/** What the half 'Mask and softmax' shows. */
export interface MaskState {
  readonly rows: number
  readonly columns: number
  readonly seed: number
  readonly pattern: Pattern
  /** The share of columns that are hidden: each with probability `p`, or exactly `count`. */
  readonly p: number
  readonly count: number | undefined
  readonly fill: number
  readonly dim: -1 | 0
  readonly fully: Fully
  /** `[columns]` or `[rows * columns]` of 0 and 1, where the mask was changed by hand. */
  readonly edited: Uint8Array | undefined
  /** `[rows * columns]`, where the scores are the visitor's own. */
  readonly own: Float32Array | undefined
  /** Random scores that were changed by hand: where in `[rows * columns]`, to what. */
  readonly changes: readonly Change[] | undefined
  /** How often the mask was drawn anew. */
  readonly draw: number
  /** Tokens, for example. A name that is empty, or missing at the end, is the number. */
  readonly rowNames: readonly string[] | undefined
  readonly columnNames: readonly string[] | undefined
  /** What each line that softmax runs over should point at, for the loss; undefined: its own place. */
  readonly targets: readonly number[] | undefined
  /** Large, for a room. */
  readonly projector: boolean
}

export type Change = readonly [at: number, value: number]
/** So often a mask is drawn anew. */
export const MOST_DRAWS = 999
const LONGEST_NAME = 24

/** The walkthrough. */
export const WALKTHROUGH: MaskState = {
  rows: 4,
  columns: 5,
  seed: 333512,
  pattern: 'random',
  p: 0.5,
  count: undefined,
  fill: -1e9,
  dim: -1,
  fully: 'fill',
  edited: undefined,
  own: undefined,
  changes: undefined,
  draw: 0,
  rowNames: undefined,
  columnNames: undefined,
  targets: undefined,
  projector: false,
}

/** The state as parameters of a link; what is as in the walkthrough is left out. */
export function stateToParams(state: MaskState): URLSearchParams {
  const params = new URLSearchParams()
  const say = (name: string, value: unknown, usual: unknown) => {
    if (value !== usual) params.set(name, String(value))
  }
  say('rows', state.rows, WALKTHROUGH.rows)
  say('columns', state.columns, WALKTHROUGH.columns)
  say('seed', state.seed, WALKTHROUGH.seed)
  say('mask', state.pattern, WALKTHROUGH.pattern)
  if (state.count === undefined) say('p', state.p, WALKTHROUGH.p)
  else params.set('count', String(state.count))
  say('fill', state.fill, WALKTHROUGH.fill)
  say('dim', state.dim, WALKTHROUGH.dim)
  say('fully', state.fully, WALKTHROUGH.fully)
  if (state.edited) params.set('edited', state.edited.join(''))
  if (state.own) params.set('scores', toBase64Url(new Uint8Array(state.own.slice().buffer)))
  const changes = state.changes?.map(([at, value]) => `${at}:${shortest(value)}`)
  say('set', changes?.join(' '), undefined)
  say('draw', state.draw, 0)
  say('rownames', state.rowNames?.join('\n'), undefined)
  say('colnames', state.columnNames?.join('\n'), undefined)
  say('targets', state.targets?.join(' '), undefined)
  if (state.projector) params.set('view', 'projector')
  return params
}

/** What a link says; what it does not say, or says wrongly, is as in the walkthrough. */
export function stateFromParams(params: URLSearchParams): MaskState {
  const size = (name: string, usual: number) => whole(params.get(name), 1, MOST) ?? usual
  const rows = size('rows', WALKTHROUGH.rows)
  const columns = size('columns', WALKTHROUGH.columns)
  const p = params.get('p') === null ? Number.NaN : Number(params.get('p'))
  const fill = params.get('fill')
  return {
    rows,
    columns,
    seed: whole(params.get('seed'), 0, 4294967295) ?? WALKTHROUGH.seed,
    pattern: PATTERNS.find((name) => name === params.get('mask')) ?? WALKTHROUGH.pattern,
    p: p >= 0 && p <= 1 ? p : WALKTHROUGH.p,
    count: whole(params.get('count'), 0, columns),
    fill: (fill === null ? undefined : FILLS.find((x) => x === Number(fill))) ?? WALKTHROUGH.fill,
    dim: params.get('dim') === '0' ? 0 : -1,
    fully: FULLY.find((name) => name === params.get('fully')) ?? WALKTHROUGH.fully,
    edited: bits(params.get('edited'), [columns, rows * columns]),
    own: floats(params.get('scores'), rows * columns),
    changes: changesFrom(params.get('set'), rows * columns),
    draw: whole(params.get('draw'), 0, MOST_DRAWS) ?? 0,
    rowNames: asNames(params.get('rownames')?.split('\n') ?? [], rows),
    columnNames: asNames(params.get('colnames')?.split('\n') ?? [], columns),
    targets: targetsFrom(params.get('targets'), params.get('dim') === '0', rows, columns),
    projector: params.get('view') === 'projector',
  }
}

function changesFrom(text: string | null, size: number): Change[] | undefined {
  if (text === null) return undefined
  const changes = text.split(' ').map((word): Change => {
    const [at = '', value = ''] = word.split(':')
    return [whole(at, 0, size - 1) ?? -1, value === '' ? Number.NaN : Math.fround(Number(value))]
  })
  const sound = changes.every(
    ([at, value]) => at >= 0 && (!Number.isNaN(value) || /:NaN/.test(text)),
  )
  return sound && changes.length > 0 ? changes : undefined
}

function targetsFrom(text: string | null, isDim0: boolean, rows: number, columns: number) {
  const [lines, length] = isDim0 ? [columns, rows] : [rows, columns]
  const targets = text?.split(' ').map((word) => whole(word, 0, length - 1) ?? -1)
  return targets?.length === lines && targets.every((at) => at >= 0) ? targets : undefined
}

/** As many names as there are places, none too long; undefined if all are empty. */
export function asNames(names: readonly string[], places: number): string[] | undefined {
  const cut = names.slice(0, places).map((name) => [...name.trim()].slice(0, LONGEST_NAME).join(''))
  while (cut.at(-1) === '') cut.pop()
  return cut.length > 0 ? cut : undefined
}

/** Names as one types them: with commas, tabs or line breaks between them, else with spaces. */
export function typedNames(text: string, places: number): string[] | undefined {
  return asNames(text.trim().split(/[,，、;\t\n]/.test(text) ? /[,，、;\t\n]/ : /\s+/), places)
}

export function nameAt(names: readonly string[] | undefined, at: number): string {
  return names?.[at] || String(at)
}

/** Scores changed by hand: those that are random stay so, and the mask that was drawn after them. */
export function withScores(state: MaskState, changes: readonly Change[]): MaskState {
  const rounded = changes.map(([at, value]): Change => [at, Math.fround(value)])
  if (state.own) {
    const own = state.own.slice()
    for (const [at, value] of rounded) own[at] = value
    return { ...state, own }
  }
  const merged = new Map([...(state.changes ?? []), ...rounded])
  return { ...state, changes: [...merged].sort(([a], [b]) => a - b) }
}

/** The mask drawn anew, once more. What was clicked into the old one goes. */
export function nextDraw(state: MaskState): MaskState {
  return { ...state, draw: Math.min(MOST_DRAWS, state.draw + 1), edited: undefined }
}

function whole(text: string | null, least: number, most: number): number | undefined {
  if (text === null || !/^\d+$/.test(text)) return undefined
  const value = Number(text)
  return value >= least && value <= most ? value : undefined
}

function bits(text: string | null, lengths: readonly number[]): Uint8Array | undefined {
  if (text === null || !/^[01]+$/.test(text) || !lengths.includes(text.length)) return undefined
  return Uint8Array.from(text, Number)
}

function floats(text: string | null, length: number): Float32Array | undefined {
  const bytes = text === null ? undefined : fromBase64Url(text)
  return bytes?.length === 4 * length ? new Float32Array(bytes.buffer) : undefined
}

/** Another size: what was made for the old one goes. */
export function resized(state: MaskState, rows: number, columns: number): MaskState {
  const count = state.count === undefined ? undefined : Math.min(state.count, columns)
  return {
    ...state,
    ...{ rows, columns, count, edited: undefined, own: undefined },
    ...{ changes: undefined, draw: 0, targets: undefined },
    rowNames: asNames(state.rowNames ?? [], rows),
    columnNames: asNames(state.columnNames ?? [], columns),
  }
}

/** Masks a column as a whole, or shows it where it was masked as a whole. */
export function toggleColumn(state: MaskState, mask: Uint8Array, column: number): MaskState {
  const { rows, columns } = state
  const all = spread(mask, rows, columns)
  const whole = everyRow(rows, (row) => all[row * columns + column] === 1)
  for (let row = 0; row < rows; row++) all[row * columns + column] = whole ? 0 : 1
  return { ...state, edited: narrowed(all, rows, columns) }
}

/** Masks a cell, or shows it. */
export function toggleCell(
  state: MaskState,
  mask: Uint8Array,
  row: number,
  column: number,
): MaskState {
  const all = spread(mask, state.rows, state.columns)
  const at = row * state.columns + column
  all[at] = all[at] === 1 ? 0 : 1
  return { ...state, edited: narrowed(all, state.rows, state.columns) }
}

/** A mask of one row for all as one for each. */
export function spread(mask: ArrayLike<number>, rows: number, columns: number): Uint8Array {
  return Uint8Array.from({ length: rows * columns }, (_, i) => mask[i % mask.length] ?? 0)
}

/** One row for all, where all are the same. */
function narrowed(mask: Uint8Array, rows: number, columns: number): Uint8Array {
  const same = everyRow(rows, (row) =>
    mask.subarray(0, columns).every((bit, column) => bit === mask[row * columns + column]),
  )
  return same ? mask.slice(0, columns) : mask
}

function everyRow(rows: number, is: (row: number) => boolean): boolean {
  return Array.from({ length: rows }, (_, row) => row).every(is)
}
