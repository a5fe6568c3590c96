/** Whether a path is a pattern of paths. */
export function isGlob(path: string): boolean {
  return /[*?{}]/.test(path)
}

/** The folder below which all lies that a pattern can name. */
export function folderOfGlob(pattern: string): string {
  const steps = pattern.split('/')
  return steps.slice(0, steps.findIndex(isGlob)).join('/')
}

/**
 * What paths must be that a pattern names: `*` and `?` stand for any characters and one, but no `/`; `**`
 * for any folders, none too; `{a,b}` for either.
 */
export function globPattern(pattern: string): RegExp {
  const hasPairs = arePaired(pattern)
  let depth = 0
  const parts = pattern.match(/\*\*\/?|[^*]|\*/gs) ?? []
  const source = parts.map((part) => {
    if (part === '**/') return '(?:[^/]+/)*'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (hasPairs && part === '{') depth++
    if (hasPairs && part === '{') return '(?:'
    if (part === ',' && depth > 0) return '|'
    if (hasPairs && part === '}') depth--
    if (hasPairs && part === '}') return ')'
    return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  })
  return new RegExp(`^${source.join('')}$`, 's')
}

/** Whether each brace that opens is closed; else they are characters like any other. */
function arePaired(pattern: string): boolean {
  let depth = 0
  for (const character of pattern) {
    if (character === '{') depth++
    if (character === '}' && --depth < 0) return false
  }
  return depth === 0
}
