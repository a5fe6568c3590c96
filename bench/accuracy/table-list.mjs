/**
 * Public tables beside those of a folder that is given: where each comes from, what is left out (names,
 * ids, free text, columns that are another one's double), and when it may be looked at. `dev` tables may
 * decide between variants of the learner; `last` ones are for the last look, and no choice was ever made
 * by looking at them.
 *
 * `from` is `npm:PACKAGE/FILE`, `r:PACKAGE:FRAME` (Debian's r-cran-PACKAGE), or `sklearn:NAME`. More than
 * `rows` rows are thinned to as many, at random. `numbers` are columns that come as factors of numbers.
 */
const vega = (file) => `npm:vega-datasets@3.2.1/data/${file}`

/** `Jan 15 1999` or `1999-01-15` as a year. */
const yearOf = (text) => text.match(/\d{4}/)?.[0] ?? ''
const year = (name) => (row) => ({ ...row, [name]: yearOf(row[name]) })
const month = (row) => ({ ...row, month: row.date.slice(5, 7).replace(/^0/, '') })

const numeric = [
  { name: 'breast', look: 'dev', from: 'sklearn:load_breast_cancer', drop: ['target'] },
  { name: 'wine3', look: 'dev', from: 'sklearn:load_wine', drop: ['target'] },
  { name: 'vehicle', look: 'dev', from: 'r:mlbench:Vehicle', drop: ['Class'] },
  { name: 'radar', look: 'dev', from: 'r:robustbase:radarImage' },
  { name: 'cigar', look: 'dev', from: 'r:plm:Cigar' },
  { name: 'quakes', look: 'dev', from: 'r:datasets:quakes' },
  { name: 'boston', look: 'last', from: 'r:MASS:Boston' },
  { name: 'glass', look: 'last', from: 'r:MASS:fgl', drop: ['type'] },
  { name: 'tao', look: 'last', from: 'r:VIM:tao' },
  { name: 'pulp', look: 'last', from: 'r:VIM:pulplignin', drop: ['Observation'] },
  { name: 'vowel', look: 'last', from: 'r:mlbench:Vowel', drop: ['V1', 'Class'] },
  { name: 'ozone', look: 'last', from: 'r:mlbench:Ozone', numbers: ['V1', 'V2', 'V3'] },
]

const mixed = [
  { name: 'cars', look: 'dev', from: vega('cars.json'), drop: ['Name'], change: year('Year') },
  {
    name: 'weather',
    look: 'dev',
    from: vega('seattle-weather.csv'),
    drop: ['date'],
    change: month,
  },
  { name: 'cps', look: 'dev', from: 'r:AER:CPS1985' },
  { name: 'house', look: 'dev', from: 'r:AER:HousePrices' },
  { name: 'produc', look: 'dev', from: 'r:plm:Produc' },
  { name: 'credit', look: 'dev', from: 'r:modeldata:credit_data', rows: 1500 },
  { name: 'olive', look: 'dev', from: 'r:dslabs:olive' },
  { name: 'titanic', look: 'dev', from: 'r:vcdExtra:Titanicp' },
  { name: 'soybean', look: 'dev', from: 'r:mlbench:Soybean' },
  {
    name: 'movies',
    look: 'last',
    from: vega('movies.json'),
    drop: ['Title', 'US DVD Sales', 'Distributor', 'Director'],
    change: year('Release Date'),
    rows: 1500,
  },
  {
    name: 'birdstrikes',
    look: 'last',
    from: vega('birdstrikes.csv'),
    drop: ['Airport Name', 'Aircraft Make Model', 'Aircraft Airline Operator', 'Wildlife Species'],
    change: year('Flight Date'),
    rows: 1500,
  },
  { name: 'sacramento', look: 'last', from: 'r:caret:Sacramento' },
  { name: 'guns', look: 'last', from: 'r:AER:Guns', numbers: ['year'] },
  { name: 'gsoep', look: 'last', from: 'r:AER:GSOEP9402' },
  { name: 'mpg', look: 'last', from: 'r:ggplot2:mpg' },
  { name: 'diamonds', look: 'last', from: 'r:ggplot2:diamonds', rows: 1500 },
  { name: 'votes', look: 'last', from: 'r:mlbench:HouseVotes84' },
  { name: 'attrition', look: 'last', from: 'r:modeldata:attrition', rows: 1000 },
]

export const TABLES = [
  ...numeric.map((table) => ({ ...table, group: 'numeric' })),
  ...mixed.map((table) => ({ ...table, group: 'mixed' })),
]
