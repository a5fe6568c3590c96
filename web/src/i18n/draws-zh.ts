import type { DrawNote, DrawnColumn, DrawnPair } from 'colmask/diagnostics'

/** 抽取中值得一看之处，以及它可能意味着什么。 */
export function drawNoteZh(note: DrawNote): string {
  switch (note.code) {
    case 'few-observed':
      return `${quoted(note.column)}列只有 ${note.observed} 个给定的单元格：抽取的值只以这几个为依据，其离散程度几乎无从得知。`
    case 'rare-classes': {
      const classes = note.classes.map(({ text, observed }) => `${quoted(text)}（${observed} 次）`)
      const more = note.count > classes.length ? '等' : ''
      return `${quoted(note.column)}列抽取了 ${note.count} 个出现不到 5 次的类别：${classes.join('、')}${more}；它们被抽取的多少，与偶然相差无几。`
    }
    case 'no-donors':
      return `${quoted(note.by)}列为${quoted(note.text)}的行，${quoted(note.column)}列从未给出；其中 ${number(note.count)} 行是按其他行抽取的。`
    case 'outside':
      return `${quoted(note.by)}列在${where(note.rows, note.count)}达到 ${note.text}，而在给出了${columns(note.columns)}的行中为 ${note.least} 到 ${note.largest}：这些行的抽取超出了见过的范围。`
    case 'far':
      return `${where(note.rows, note.count)}有空缺，其给定的单元格合在一起，远离所有给出了所缺之值的行：没有见过类似的行，抽取只是猜测。`
    case 'mean':
      return `${quoted(note.column)}列的抽取值比观测值${note.by > 0 ? '高' : '低'}：${MEASURES[note.measure]} ${note.drawn}，观测为 ${note.observed}，相差 ${Number(Math.abs(note.by).toPrecision(2))} 个标准差；如果缺失与否由其他列决定，理应如此；如果模型有误，则是错的。`
    case 'spread':
      return `${quoted(note.column)}列的抽取值比观测值${note.ratio > 1 ? '分散' : '集中'}：${MEASURES[note.measure]} ${note.drawn}，观测为 ${note.observed}；可能是缺失所在的行彼此差异更${note.ratio > 1 ? '大' : '小'}，否则就是抽取得太${note.ratio > 1 ? '散' : '窄'}。`
    case 'share':
      return `${quoted(note.column)}列的抽取值中 ${percent(note.drawn)} 是${quoted(note.text)}，观测值中为 ${percent(note.observed)}；如果缺失与否由其他列决定，理应如此；如果模型有误，则是错的。`
    case 'at-bound':
      return `${quoted(note.column)}列的抽取值中 ${percent(note.drawn)} 是 ${note.text}，即抽取的最${note.side === 'least' ? '小' : '大'}值，观测值中为 ${percent(note.observed)}：界限在那里截断了抽取，真实的值可能在界限之外。`
  }
}

const MEASURES = { mean: '均值', median: '中位数', sd: '标准差', quartiles: '四分位数' } as const

/** 一列的图，用文字说明。 */
export function drawnColumnZh({ name, observed, holes, distribution }: DrawnColumn): string {
  const cells = `${name}：${number(observed)} 个观测值，${number(holes)} 个抽取值`
  if (distribution.type === 'classes') {
    const shares = distribution.classes.map(({ text, observed, drawn }) => {
      const mean = drawn.reduce((sum, share) => sum + share, 0) / (drawn.length || 1)
      return `${text} 观测 ${percent(observed)}、抽取 ${percent(mean)}`
    })
    const more = distribution.others > 0 ? `；另有 ${distribution.others} 个类别` : ''
    return `${cells}。${shares.join('；')}${more}`
  }
  const [mean, sd] = distribution.summary
  return `${cells}。均值：观测 ${mean?.observed}、抽取 ${mean?.drawn}；标准差：观测 ${sd?.observed}、抽取 ${sd?.drawn}`
}

/** 两列的图，用文字说明。 */
export function drawnPairZh({ x, y, observedRows, drawnRows, drawn }: DrawnPair): string {
  return `${y.name} 对 ${x.name}：${number(observedRows)} 行两列都有值，${number(drawnRows)} 行有空缺，共 ${drawn.length} 次抽取`
}

function quoted(text: string): string {
  return `“${text}”`
}

function number(count: number): string {
  return count.toLocaleString('en')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`
}

function columns(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quoted)
  return `${shown.join('、')}${names.length > shown.length ? '等列' : '列'}`
}

function where(rows: readonly number[], count: number): string {
  const numbers = rows.map((row) => number(row + 1)).join('、')
  if (count === 1) return `第 ${numbers} 行`
  return `${number(count)} 行（第 ${numbers}${count > rows.length ? ' 等' : ''}行）`
}
