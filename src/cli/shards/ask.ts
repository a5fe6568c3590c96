import { Command } from 'commander'
import {
  auditShards,
  describeShards,
  evaluateShards,
  shardsStatus,
  type WorkOptions,
} from '../../shards/index.js'
import { tellCells } from '../audit.js'
import { descriptionText } from '../describe.js'
import { evaluationText } from '../evaluate.js'
import { findingsAsJson } from '../findings.js'
import { addShareOption } from '../hole-options.js'
import { jsonText } from '../json.js'
import { writeStdout } from '../output.js'
import { UsageError } from '../usage-error.js'
import { wholeNumber } from '../values.js'
import { ShardsView } from './view.js'
import { addWhereOptions, type WhereOptions, workOptions } from './where-options.js'

interface Options extends WhereOptions {
  json?: boolean
  quiet?: boolean
}

function asking(name: string, description: string): Command {
  const command = new Command(name)
    .description(description)
    .argument('<out>', 'the folder that the plan is in')
  return addWhereOptions(command)
    .option('--json', 'print it as JSON')
    .option('--quiet', 'nothing on standard error but errors')
}

/** `colmask shards describe`: what is in all inputs. */
export function describeCommand(): Command {
  return asking(
    'describe',
    'say what the columns of all inputs are, and where their holes are',
  ).action(async (out: string, options: Options) => {
    const found = await watched(options, (work) => describeShards(out, work))
    const json = { input: out, ...found, findings: findingsAsJson(found.findings) }
    const { distinct, mostFrequent, patterns, sampleRows } = found.estimated
    const guessed = [...new Set([...distinct, ...mostFrequent])]
    const about = [...(patterns ? ['what is missing together'] : []), ...guessed].join(', ')
    const note = about === '' ? '' : `\nEstimated from ${sampleRows} rows: ${about}\n`
    const text = options.json ? jsonText(json) : `${descriptionText(out, found)}${note}`
    await writeStdout([text])
  })
}

/** `colmask shards evaluate`: how well the plan's model does. */
export function evaluateCommand(): Command {
  const command = asking(
    'evaluate',
    'hide cells of all inputs, fill them, and say how far off that is',
  )
  return addShareOption(command)
    .option('--seed <number>', 'of the holes', wholeNumber(0, 4294967295), 0)
    .action(async (out: string, options: Options & { share: number; seed: number }) => {
      const { share, seed, json } = options
      if (!(share > 0 && share < 1)) throw new UsageError('--share must be above 0 and below 1')
      const found = await watched(options, (work) => evaluateShards(out, { ...work, share, seed }))
      const text = json
        ? jsonText({ input: out, share, seed, ...found })
        : evaluationText(out, { share, mechanism: 'mcar' }, found)
      await writeStdout([text])
    })
}

/** `colmask shards audit`: what is improbable in all inputs. */
export function auditCommand(): Command {
  return asking('audit', 'find the cells of all inputs that are most improbable')
    .option('--most <number>', 'at most so many', wholeNumber(1), 100)
    .action(async (out: string, options: Options & { most: number }) => {
      const { most, json } = options
      const cells = await watched(options, (work) => auditShards(out, { ...work, most }))
      const { inputRows } = await shardsStatus(out, options.root && { roots: options.root })
      await tellCells(out, inputRows, cells, json)
    })
}

async function watched<T>(options: Options, act: (work: WorkOptions) => Promise<T>): Promise<T> {
  const view = new ShardsView(options.quiet ?? false)
  try {
    return await act({ ...workOptions(options), onProgress: view.show })
  } finally {
    view.clear()
  }
}
