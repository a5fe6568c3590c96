/**
 * ACCURACY.md as text, of what was measured:
 * `{ groups: [{ title, note, tables }], methods, measured: { BUDGET: { commit, date } } }`, tables as in
 * summary.mjs, with `source` where it is known. Pure.
 */
import { markdownTable } from '../report.mjs'
import {
  aheadBy,
  BOUND,
  bestOf,
  bestPeer,
  categoryMeans,
  ratioOf,
  shareOf,
  summarise,
} from './summary.mjs'

const LABELS = {
  mean: 'mean, mode',
  knn: 'kNN',
  iter_br: 'ridge',
  missforest: 'forests',
  xgb_chain: 'XGBoost',
  hgb_chain: 'HistGB',
  mice: 'mice',
  remasker: 'ReMasker',
}
const BUDGETS = ['fast', 'balanced', 'best']

export function reportOf({ groups, methods, measured, about }) {
  const all = { title: 'all', tables: groups.flatMap(({ tables }) => tables) }
  const budgets = BUDGETS.filter((budget) => all.tables.some(({ ours }) => ours[budget]))
  const lead = budgets.includes('balanced') ? 'balanced' : (budgets[0] ?? 'balanced')
  return [
    '# How good the fills are',
    about,
    '## In short',
    `Our error over the best peer's, of each table with holes: the geometric mean, and the worst. Below 1 is ahead
of the best of all peers on that table, which is seldom the same one.`,
    overview([...groups, all], budgets),
    `Our error over that of each peer alone, geometric means over the tables that it filled (\`${lead}\`):`,
    againstEach([...groups, all], lead),
    '## Categories',
    `The share of hidden categories that is right, in percent. The means give each table the same weight, and
are of those who filled all of these; the last line is over the tables that both filled, in points.`,
    categories(groups, budgets, lead),
    ...groups.flatMap(({ title, note, tables }) => [`## ${title}`, note, errors(tables, budgets)]),
    '## Seconds',
    `One core, with other work beside some: rough. Ours is \`fit\` and \`impute\`.`,
    seconds(all.tables, budgets),
    '## Where the tables come from',
    sources(all.tables),
    '## Who is compared',
    [
      ...Object.keys(LABELS)
        .filter((peer) => methods[peer] !== undefined)
        .map((peer) => `- **${LABELS[peer]}** (\`${peer}\`): ${methods[peer]}`),
      ...budgets.map(
        (budget) =>
          `- **${budget}**: colmask at ${measured[budget]?.commit}, ${measured[budget]?.date}`,
      ),
    ].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function overview(groups, budgets) {
  const head = [
    'tables',
    'with holes',
    ...budgets.flatMap((budget) => [budget, 'worst', `over ${BOUND}`]),
  ]
  const rows = groups.map(({ title, tables }) => {
    const rated = tables.filter((table) => Number.isFinite(bestPeer(table)[1])).length
    const cells = budgets.flatMap((budget) => {
      const { count, mean, worst, worstRatio, beyond } = summarise(tables, budget)
      if (count === 0) return ['', '', '']
      const part = count < rated ? ` (of ${count})` : ''
      return [`${fixed(mean, 3)}${part}`, `${fixed(worstRatio, 2)} ${worst}`, String(beyond)]
    })
    return [title, String(tables.length), ...cells]
  })
  return markdownTable(head, rows)
}

function againstEach(groups, budget) {
  const peers = peersOf(groups.flatMap(({ tables }) => tables))
  const rows = groups.map(({ title, tables }) => [
    title,
    ...peers.map((peer) => {
      const { count, mean } = summarise(tables, budget, peer)
      return count > 0 ? fixed(mean, 3) : ''
    }),
  ])
  return markdownTable(['tables', ...peers.map((peer) => LABELS[peer])], rows)
}

function categories(groups, budgets, lead) {
  const all = groups.flatMap(({ tables }) => tables).filter(hasCategories)
  const names = [...peersOf(all, 'acc'), ...budgets]
  const cells = (shares) => strongest(shares, (share) => -share, percent)
  const rows = all.map((table) => [table.name, ...cells(names.map((name) => shareOf(table, name)))])
  for (const { title, tables } of [...groups, { title: 'all', tables: all }]) {
    const { count, means } = categoryMeans(tables, names, lead)
    if (count > 0) rows.push([`mean of ${count}: ${title}`, ...cells([...means.values()])])
  }
  rows.push([`${lead} ahead by`, ...names.map((name) => signed(100 * aheadBy(all, lead, name)))])
  return markdownTable(['table', ...names.map((name) => LABELS[name] ?? name)], rows)
}

const hasCategories = ({ peers, ours }) =>
  [...Object.values(peers), ...Object.values(ours)].some(({ acc, right }) =>
    Number.isFinite(acc ?? right),
  )

function errors(tables, budgets) {
  const rated = tables.filter(({ peers }) => Object.values(peers).some(({ rmse }) => rmse >= 0))
  const peers = peersOf(rated, 'rmse')
  const rows = rated.map((table) => {
    const values = [
      ...peers.map((peer) => table.peers[peer]?.rmse),
      ...budgets.map((budget) => table.ours[budget]?.rmse),
    ]
    return [
      table.name,
      `${table.rows} x ${table.columns}`,
      ...strongest(
        values,
        (error) => error,
        (error) => fixed(error, 4),
      ),
      ...budgets.map((budget) => fixed(ratioOf(table, budget), 3)),
    ]
  })
  const head = ['table', 'size', ...peers.map((peer) => LABELS[peer]), ...budgets]
  return markdownTable([...head, ...budgets.map((budget) => `${budget} / best peer`)], rows)
}

function seconds(tables, budgets) {
  const peers = peersOf(tables)
  const time = (value) => (value === undefined ? '' : value.toFixed(value < 10 ? 1 : 0))
  const rows = tables.map((table) => [
    table.name,
    `${table.rows} x ${table.columns}`,
    ...peers.map((peer) => time(table.peers[peer]?.seconds)),
    ...budgets.map((budget) => time(table.ours[budget]?.seconds)),
  ])
  const head = ['table', 'size', ...peers.map((peer) => LABELS[peer]), ...budgets]
  return markdownTable(head, rows)
}

function sources(tables) {
  const bases = new Map(tables.map((table) => [table.name.split('.')[0], table]))
  const rows = [...bases].map(([name, { source, look }]) => [name, source ?? '', look ?? ''])
  return markdownTable(['table', 'from', 'looked at'], rows)
}

/** The peers of some table, in the order of `LABELS`. */
function peersOf(tables, key = 'seconds') {
  return Object.keys(LABELS).filter((peer) =>
    tables.some(({ peers }) => Number.isFinite(peers[peer]?.[key])),
  )
}

/** Cells of text, the best one in bold; '' for what is missing. */
function strongest(values, error, text) {
  const [best] = bestOf(values.map((value, i) => [i, error(value ?? Number.NaN)]))
  return values.map((value, i) => {
    if (!Number.isFinite(value)) return ''
    return i === best ? `**${text(value)}**` : text(value)
  })
}

const percent = (share) => (100 * share).toFixed(1)

const signed = (points) =>
  Number.isFinite(points) ? `${points < 0 ? '' : '+'}${points.toFixed(1)}` : ''

/** Without the zero before the point; '' for NaN. */
const fixed = (value, digits) =>
  Number.isFinite(value) ? value.toFixed(digits).replace(/^0\./, '.') : ''
