import { checkCount, checkInteger, checkOneOf, checkOptions, typeError } from '../errors.js'

/** How tensors print. What is left out stays as it is, but for `sciMode`. */
export interface PrintOptions {
  /** Digits after the point. Default 4. */
  precision?: number
  /** Tensors of more elements than this are summarised with `...`. Default 1000; may be Infinity. */
  threshold?: number
  /** Items shown at each end of a summarised dimension; 0 leaves the dots alone. Default 3. */
  edgeItems?: number
  /** Characters a line may have. Default 80. */
  lineWidth?: number
  /** Start from a named set of the four above: 'default', 'short' (precision 2, edgeItems 2) or
   * 'full' (never summarise). */
  profile?: 'default' | 'short' | 'full'
  /** Scientific notation: always, never, or (null, the default) where the values call for it. */
  sciMode?: boolean | null
}

export interface ResolvedPrintOptions {
  readonly precision: number
  readonly threshold: number
  readonly edgeItems: number
  readonly lineWidth: number
  readonly sciMode: boolean | null
}

const DEFAULTS = { precision: 4, threshold: 1000, edgeItems: 3, lineWidth: 80 }
const PROFILES = {
  default: DEFAULTS,
  short: { ...DEFAULTS, precision: 2, edgeItems: 2 },
  full: { ...DEFAULTS, threshold: Infinity },
}
const MAX_PRECISION = 100
const NUMBERS = ['precision', 'threshold', 'edgeItems', 'lineWidth'] as const
const KEYS = [...NUMBERS, 'profile', 'sciMode']

let current: ResolvedPrintOptions = { ...DEFAULTS, sciMode: null }

/**
 * Sets how all tensors print from now on, as `torch.set_printoptions` does: `sciMode` goes back to
 * null in every call that does not name it.
 *
 * @throws TypeError or RangeError if an option is not what {@link PrintOptions} says; then nothing
 *   is changed
 *
 * @example
 * ```ts
 * setPrintOptions({ precision: 2, sciMode: false })
 * tensor([1 / 3, -1e9])
 * // tensor([     0.33, -1000000000.00])
 * setPrintOptions({ profile: 'default' })
 * ```
 */
export function setPrintOptions(options: PrintOptions): void {
  checkCount('setPrintOptions', 1, arguments.length)
  current = resolve('setPrintOptions', options, null)
}

/** The options in force, with `options` for one text laid over them. */
export function resolvePrintOptions(options: PrintOptions): ResolvedPrintOptions {
  return resolve('toString', options, current.sciMode)
}

function resolve(fn: string, options: PrintOptions, usual: boolean | null): ResolvedPrintOptions {
  checkOptions(fn, options, KEYS)
  const { profile, sciMode = usual } = options
  if (profile !== undefined) checkOneOf(fn, 'profile', profile, Object.keys(PROFILES))
  if (sciMode !== null && typeof sciMode !== 'boolean') {
    throw typeError(fn, 'sciMode must be a boolean or null', sciMode)
  }
  const base = profile === undefined ? current : PROFILES[profile]
  const resolved = { ...base, sciMode }
  for (const name of NUMBERS) {
    const { [name]: value = base[name] } = options
    const most = name === 'precision' ? MAX_PRECISION : undefined
    if (name !== 'threshold' || value !== Infinity) checkInteger(fn, name, value, 0, most)
    resolved[name] = value
  }
  return resolved
}
