import type { Finding } from 'colmask/learn'
import { own } from './own.js'

/** 读取表格时的发现，每个代码一句简体中文。 */
export const FINDINGS_ZH: Readonly<Record<string, (finding: Finding) => string>> = {
  // 模型
  'fit-constant': ({ texts = [] }) => `只有一个值，空缺用它填补：${list(texts)}`,
  'fit-diverged': ({ count }) => `训练发散了 ${count} 次，已用更慢的速度重新开始`,
  'fit-empty': ({ texts = [] }) => `没有任何值，因此不填补：${list(texts)}`,
  'fit-said': ({ text = '' }) => `模型的提示：${text}`,
  'fit-single': () => '只有一列有变化，没有可用来预测它的列',
  'fit-text': ({ texts = [] }) => `文本列既不填补，也不用于学习：${list(texts)}`,

  // 列
  asides: ({ column, text, count }) =>
    `${quoted(column)}列有 ${number(count)} 个单元格是${quoted(text)}：保持原样，不用来填补空缺`,
  codes: ({ column, count = 0, texts = [] }) =>
    `${quoted(column)}列只有 ${number(count)} 个不同的整数，且不连续（${texts.join('、')}${count > texts.length ? ' 等' : ''}）：如果留出的单元格表明它们是编码，就按类别学习，否则按数量学习`,
  'decimal-misfits': ({ column, count, of, text, lines }) =>
    `${quoted(column)}列不当作数字学习，因为用这个小数点时 ${of} 个单元格中有 ${count} 个是数字；第一个不是的：${seen(text, lines)}`,
  far: ({ column, text, count, row, texts = [] }) => {
    const cell = row === undefined ? `${text}` : `第 ${number(row + 1)} 行的 ${text}`
    const what = count === 1 ? `的单元格（${cell}）` : `有 ${number(count)} 个单元格（例如${cell}）`
    return `${quoted(column)}列${what}远离其余的值（${texts.join(' 到 ')}），不从中学习：是错误吗？`
  },
  infinite: ({ column, count }) =>
    `${quoted(column)}列有 ${number(count)} 个单元格是无穷大：保留，但不从中学习`,
  'leading-zeros': ({ column, count, text, lines }) =>
    `${quoted(column)}列当作编码，因为有 ${number(count)} 个单元格以零开头：${seen(text, lines)}`,
  limits: ({ column, count }) =>
    `${quoted(column)}列有 ${number(count)} 个单元格是 <0.5 这样的界限：按其中的数字学习`,
  markers: ({ column, text, count }) =>
    `${quoted(column)}列有 ${number(count)} 个单元格是${quoted(text)}，表示缺失`,
  'missing-unmatched': ({ text }) => `没有单元格是${quoted(text)}，而它被指定为缺失标记`,
  'mostly-booleans': (finding) => mostly(finding, '是或否'),
  'mostly-dates': (finding) => mostly(finding, '日期'),
  'mostly-numbers': (finding) => mostly(finding, '数字'),
  'open-date': ({ column, text, texts = [] }) =>
    `${quoted(column)}列保持原样：${quoted(text)}可以是 ${texts.join(' 或 ')}，没有单元格能够判定`,
  'open-decimal': ({ column, text }) =>
    `${quoted(column)}列有${quoted(text)}这样的数字，没有单元格能判定那是小数点还是千位分隔符`,
  'passed-through': ({ column, text }) =>
    `${quoted(column)}列原样保留：其中是${own(HELD, text ?? '') ?? text}`,
  sentinel: ({ column, text, count, row, texts = [] }) =>
    `${quoted(column)}列${row === undefined ? `有 ${number(count)} 个单元格` : `第 ${number(row + 1)} 行的单元格`}是 ${text}，远离其余的值（${texts.join(' 到 ')}）：它表示缺失吗？`,
  'too-large': ({ column }) => `${quoted(column)}列原样保留，因为超过 2^53 的整数被当作编码`,
  units: ({ column, count, of, texts = [] }) =>
    `${quoted(column)}列原样保留：其中的数字有几种单位（${list(texts)}），${of} 个单元格中有 ${count} 个用同一种`,
  // CSV
  'bad-rows': ({ count, lines, text }) =>
    `${number(count)} 行的单元格多于列数（${inLines(lines)}）：${
      text === 'skip' ? '这些行不算在表格内' : '多出的单元格不算在表格内'
    }`,
  'comment-lines': ({ count, lines, text }) =>
    `${number(count)} 行以${quoted(text)}开头：不是数据（${inLines(lines)}）`,
  delimiter: ({ text }) =>
    text === ' ' ? '单元格之间是连续的空格' : `单元格之间用${quoted(text)}分隔`,
  'empty-columns': ({ count }) => `最后 ${number(count)} 列既没有名字也没有内容：略去`,
  escape: ({ text }) => `${text} 使下一个字符成为普通字符`,
  'further-cells': ({ count, lines }) =>
    `${number(count)} 行在没有列的位置有单元格（${inLines(lines)}）：不算在表格内`,
  'header-of-numbers': ({ texts = [] }) => `第一行当作列名，尽管其中有数字（${list(texts)}）`,
  'no-header': ({ texts = [] }) => `第一行当作数据，而不是列名（${list(texts)}）`,
  'one-column': ({ text }) =>
    `只找到一列，但每一行的${text === ' ' ? '空格' : quoted(text)}都一样多`,
  quotes: ({ text }) => (text === 'none' ? '引号只是普通字符' : `单元格括在 ${text ?? ''} 之间`),
  'row-names': () => '列名比每行的单元格少一个：第一列是行名',
  'short-rows': ({ count, lines }) =>
    `${number(count)} 行的单元格少于列数（${inLines(lines)}）：其余算作缺失`,
  spaced: () => '单元格两边的空格不属于单元格',
  'title-rows': ({ count, texts = [] }) =>
    `列名上方有 ${number(count)} 行不是数据：${list(texts.filter((text) => text !== '')) || '空行'}`,
  'totals-row': ({ lines, text }) =>
    `最后一行（${inLines(lines)}）以${quoted(text)}开头：它可能是其余各行的合计，这里当作数据`,
  'trailing-delimiters': ({ count }) =>
    `${number(count)} 行在最后一个单元格之后还有分隔符：不另成一列`,
  'unit-rows': ({ count, texts = [] }) => `列名下方有 ${number(count)} 行不是数据：${list(texts)}`,
  // 文件
  encoding: ({ text, texts = [], lines = [] }) => {
    const shows = lines[0] === undefined ? '' : `第 ${lines[0]} 行不是 UTF-8：`
    const others = texts.length === 0 ? '' : `，也可能是 ${texts.join(' 或 ')}`
    return `${shows}按 ${text} 读取${others}`
  },
  'encoding-mark': ({ text, texts = [] }) =>
    `文件以 ${text} 的字节顺序标记开头：按它读取，而不是 ${texts[0] ?? ''}`,
  format: ({ text, texts = [] }) => `从最初的字节看是 ${text}：按它读取，而不是 ${texts[0] ?? ''}`,
  nested: ({ column, count, text, lines = [] }) => {
    const first = lines[0] === undefined ? '' : `，最先在第 ${lines[0]} 行`
    return `${quoted(column)}列有 ${number(count)} 个单元格是${own(HELD, text ?? '') ?? text}，保持原样${first}`
  },
  // 工作簿
  'sheet-blank-rows': ({ count, lines }) =>
    `跳过了表格中的空行：${number(count)} 行${inRows(lines)}`,
  'sheet-chosen': ({ text, texts = [] }) => `读取的是工作表${quoted(text)}，而不是${list(texts)}`,
  'sheet-errors': ({ count, texts = [] }) =>
    `含错误值（${texts.join('、')}）的单元格算作空缺：${number(count)} 个`,
  'sheet-formulas': ({ count }) =>
    `含公式的单元格按上次计算的值读取，从不改写：${number(count)} 个`,
  'sheet-formulas-empty': ({ count }) =>
    `其中没有值的算作空缺，在工作簿中保持不变：${number(count)} 个`,
  'sheet-hidden-columns': ({ texts = [] }) => `隐藏的列也已读取：${list(texts)}`,
  'sheet-hidden-rows': ({ count, lines }) =>
    `隐藏的行也已读取：${number(count)} 行${inRows(lines)}`,
  'sheet-merged': ({ count, lines }) =>
    `合并的单元格只有第一个有值，其余算作空缺，在工作簿中保持不变：${number(count)} 处${inRows(lines)}`,
  'sheet-names-made': ({ texts = [] }) => `没有自己名字的列得到了名字：${list(texts)}`,
  'sheet-no-header': ({ lines }) => `没有一行像列名：第一行数据在${rowsOf(lines)}`,
  'sheet-rows-above': ({ count, lines }) =>
    `跳过了表格上方的行：${number(count)} 行${inRows(lines)}`,
  'sheet-rows-below': ({ count, lines }) =>
    `跳过了表格下方的行：${number(count)} 行${inRows(lines)}`,
  'sheet-times': ({ column, count }) =>
    `${quoted(column)}列的时刻和时长是以天为单位的数字：${number(count)} 个`,
  'sheet-totals': ({ lines }) => `最后一行是其余各行的合计，与它们一样用于学习${inRows(lines)}`,
}

/** 列中可能有的内容。 */
const HELD: Readonly<Record<string, string>> = {
  objects: '对象',
  arrays: '数组',
  'times of day': '一天中的时刻',
  bytes: '字节',
  UUIDs: 'UUID',
  intervals: '时间间隔',
  lists: '列表',
  maps: '映射',
  structs: '结构',
}

function mostly({ column, count, of, text, lines }: Finding, what: string): string {
  const first = text === undefined ? '' : `；第一个例外是${seen(text, lines)}`
  return `${quoted(column)}列没有当作${what}学习，尽管 ${of} 个单元格中有 ${count} 个是${first}`
}

function quoted(text = ''): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}

function list(texts: readonly string[]): string {
  return texts.map(quoted).join('、')
}

function number(count = 0): string {
  return count.toLocaleString('en')
}

function inLines(lines: readonly number[] = []): string {
  return `第 ${lines.slice(0, 5).join('、')}${lines.length > 5 ? '……' : ''} 行`
}

function rowsOf(lines: readonly number[] = []): string {
  return `第 ${lines.join('、')} 行`
}

function inRows(lines: readonly number[] = []): string {
  return lines.length === 0 ? '' : `（${rowsOf(lines)}）`
}

function seen(text: string | undefined, lines: readonly number[] = []): string {
  return lines[0] === undefined ? quoted(text) : `${quoted(text)}（第 ${lines[0]} 行）`
}
