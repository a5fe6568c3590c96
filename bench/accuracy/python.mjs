import { spawnSync } from 'node:child_process'

/**
 * A Python that can import `module`: the one that COLMASK_PYTHON names, `python3`, or `/usr/bin/python3`.
 * An error if none can.
 */
export function findPython(module) {
  const candidates = [process.env.COLMASK_PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean)
  const found = candidates.find(
    (python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0,
  )
  if (found === undefined) {
    throw new Error(`findPython: a Python with ${module}, got none of ${candidates.join(', ')}`)
  }
  return found
}
