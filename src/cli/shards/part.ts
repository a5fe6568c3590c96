import { InvalidArgumentError } from 'commander'

/** Which of how many, from 1. */
export type Part = readonly [k: number, n: number]

/**
 * Variables of schedulers that number the tasks of an array: which task, its first number, how many there are, and
 * what lies between two numbers.
 */
const ARRAYS = [
  {
    index: 'SLURM_ARRAY_TASK_ID',
    first: 'SLURM_ARRAY_TASK_MIN',
    count: 'SLURM_ARRAY_TASK_COUNT',
    step: 'SLURM_ARRAY_TASK_STEP',
  },
  { index: 'AWS_BATCH_JOB_ARRAY_INDEX', count: 'AWS_BATCH_JOB_ARRAY_SIZE' },
  { index: 'JOB_COMPLETION_INDEX' },
  { index: 'CLOUD_RUN_TASK_INDEX', count: 'CLOUD_RUN_TASK_COUNT' },
] as const

/** Reads `--part`: 3/16, or auto and auto/16 for what the scheduler says. */
export function part(text: string): Part {
  const [, which, of] = /^(auto|\d+)(?:\/(\d+))?$/.exec(text) ?? []
  const n = of === undefined ? undefined : Number(of)
  const found =
    which === 'auto' ? scheduled(n) : n === undefined ? undefined : ([Number(which), n] as const)
  if (found === undefined) throw new InvalidArgumentError('Expected 3/16, auto/16 or auto.')
  const [k, all] = found
  if (!(all >= 1 && k >= 1 && k <= all)) {
    throw new InvalidArgumentError(`Expected a part from 1 to ${all}, got ${k}.`)
  }
  return found
}

function scheduled(asked: number | undefined): Part {
  const { env } = process
  const array = ARRAYS.find(({ index }) => env[index])
  if (array === undefined) {
    const names = ARRAYS.map(({ index }) => index).join(', ')
    throw new InvalidArgumentError(`auto needs one of ${names}, and none is set.`)
  }
  const numberIn = (name: string, fallback: number) => {
    const value = Number(env[name] || fallback)
    if (Number.isInteger(value) || !env[name]) return value
    throw new InvalidArgumentError(`Expected a whole number as ${name}, got ${env[name]}.`)
  }
  const first = 'first' in array ? numberIn(array.first, 0) : 0
  const step = 'step' in array ? numberIn(array.step, 1) : 1
  const n = asked ?? ('count' in array ? numberIn(array.count, Number.NaN) : Number.NaN)
  if (!Number.isInteger(n)) {
    throw new InvalidArgumentError(`${array.index} does not say of how many: auto/16.`)
  }
  return [(numberIn(array.index, 0) - first) / step + 1, n]
}
