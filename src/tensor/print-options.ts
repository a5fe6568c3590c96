import { checkInteger, checkOptions, rangeError, typeError } from '../errors.js'

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
const KEYS = ['precision', 'threshold', 'edgeItems', 'lineWidth', 'profile', 'sciMode']

let current: ResolvedPrintOptions = { ...DEFAULTS, sciMode: null }

/**
 * Sets how all tensors print from now on, as `torch.set_printoptions` does: `sciMode` goes back to
 * null in every call that does not name it.
 *
 * @throws TypeError or RangeError if an option is not what {@link PrintOptions} says; then nothing
 *   is changed
 */
export function setPrintOptions(options: PrintOptions): void {
  current = resolve('setPrintOptions', options, options?.sciMode ?? null)
}

/** The options in force, with `options` for one text laid over them. */
export function resolvePrintOptions(options: PrintOptions): ResolvedPrintOptions {
  return resolve(
    'toString',
    options,
    options.sciMode === undefined ? current.sciMode : options.sciMode,
  )
}

function resolve(fn: string, options: PrintOptions, sciMode: boolean | null): ResolvedPrintOptions {
  checkOptions(fn, options, KEYS)
  const { profile, precision, threshold, edgeItems, lineWidth } = options
  if (profile !== undefined && !Object.hasOwn(PROFILES, profile)) {
    throw rangeError(fn, `profile must be one of ${Object.keys(PROFILES).join(', ')}`, profile)
  }
  if (sciMode !== null && typeof sciMode !== 'boolean') {
    throw typeError(fn, 'sciMode must be a boolean or null', sciMode)
  }
  const base = profile === undefined ? current : PROFILES[profile]
  const resolved = {
    precision: precision ?? base.precision,
    threshold: threshold ?? base.threshold,
    edgeItems: edgeItems ?? base.edgeItems,
    lineWidth: lineWidth ?? base.lineWidth,
    sciMode,
  }
  checkInteger(fn, 'precision', resolved.precision, 0, MAX_PRECISION)
  checkInteger(fn, 'edgeItems', resolved.edgeItems)
  checkInteger(fn, 'lineWidth', resolved.lineWidth)
  if (resolved.threshold !== Infinity) checkInteger(fn, 'threshold', resolved.threshold)
  return resolved
}
