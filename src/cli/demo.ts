import { Command } from 'commander'
import { Generator, masks, randn } from '../index.js'
import { note, writeStdout } from './output.js'
import { fillPenguins } from './penguins.js'
import { seedOption, wholeNumber } from './values.js'
import { walk, walkthroughText } from './walkthrough.js'

const EXAMPLES = `
Examples:
  colmask demo
  colmask demo --seed 42 --rows 2 --columns 8
  colmask demo --penguins
`

/** `colmask demo`: random scores, random columns masked, filled and softmaxed. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('mask random columns of random scores and print each step as PyTorch would')
    .addOption(seedOption())
    .option('--rows <number>', 'rows of scores', wholeNumber(1), 4)
    .option('--columns <number>', 'columns of scores', wholeNumber(1), 5)
    .option('--penguins', 'after that, fill the holes of a table of penguins')
    .addHelpText('after', EXAMPLES)
    .action(
      async (options: { seed: bigint; rows: number; columns: number; penguins?: boolean }) => {
        const generator = new Generator().manualSeed(options.seed)
        const scores = randn([options.rows, options.columns], { generator })
        const masked = masks.randomColumns(options.columns, { generator })
        await writeStdout([walkthroughText(walk(scores, masked, -1e9, -1))])
        const hidden = masked.data.reduce((count, bit) => count + bit, 0)
        const shown = `${options.rows} x ${options.columns} scores of seed ${options.seed}`
        note('demo:', 'dim', `${shown}, ${hidden} of ${options.columns} columns masked out (True)`)
        if (options.penguins) await fillPenguins()
      },
    )
}
