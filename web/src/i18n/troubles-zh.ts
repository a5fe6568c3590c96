import type { Trouble } from '../fill/troubles.js'

/** 出错的原因，每个代码一句简体中文，句末不带句号。 */
export const TROUBLES_ZH: Readonly<Record<string, (trouble: Trouble) => string>> = {
  'after-quote': ({ values: [mark] }) =>
    `引号结束后应是分隔符或换行${mark === undefined ? '' : `，但出现了“${mark}”`}`,
  bomb: () => '压缩包展开后大得异常，已拒绝打开',
  'cell-kind': ({ values: [row, column, cell] }) =>
    `第 ${row} 行“${column}”列的单元格“${cell}”不是这种类型`,
  'cell-kind-at': ({ values: [cell, column] }) => `“${column}”列的单元格“${cell}”不是这种类型`,
  cells: ({ values: [wanted, got] }) => `应有 ${wanted} 个单元格，实际有 ${got} 个`,
  compressed: ({ values: [format] }) => `${format} 压缩文件不完整或已损坏`,
  'damaged-parquet': () => 'Parquet 文件不完整或已损坏',
  'damaged-workbook': () => '工作簿不完整或已损坏',
  'empty-file': () => '文件是空的',
  'empty-sheet': ({ values: [sheet] }) =>
    sheet === undefined ? '工作簿中没有含单元格的工作表' : `工作表“${sheet}”是空的`,
  'encoding-bytes': ({ values: [encoding] }) => `文件不是 ${encoding} 编码`,
  'encoding-label': ({ values: [label] }) => `没有名为 ${label} 的编码`,
  'encoding-unknown': () => '无法识别文件的编码',
  folder: () => '这是文件夹，或文件已被移动',
  'header-names': ({ values: [wanted, got] }) => `标题行应有 ${wanted} 个列名，实际有 ${got} 个`,
  'json-deep': ({ values: [most] }) => `嵌套超过 ${most} 层`,
  'json-keys': ({ values: [key] }) => `同一对象中有两个键“${key}”`,
  'json-mixed': ({ values: [name] }) => `“${name}”在有些行中是对象，在另一些行中不是，无法读作多列`,
  'json-number': ({ values: [name, got] }) => `“${name}”中的数值 ${got} 太大`,
  'json-syntax': () => 'JSON 的写法有误，应为对象的数组，或每行一个对象',
  'json-wrapped': ({ values: [name] }) =>
    `文件是一个对象${name === undefined ? '' : `，表格在其中的“${name}”里`}，请只给出各行的数组`,
  locked: () => '工作簿有密码保护，请去掉密码后另存',
  'names-twice': ({ values: [name] }) => `有两列都叫“${name}”`,
  'no-draws': () => '该模型无法抽取多份表格',
  'no-memory': () => '浏览器的内存不够用',
  'no-sheet': ({ values: [, sheet] }) => `没有工作表“${sheet}”`,
  nul: () => '其中有空字符（NUL），不像文本',
  'open-quote': () => '引号没有结束',
  other: () => '文件内容与其格式不符',
  'other-workbook': () => '这种工作簿无法读取，请另存为 .xlsx 或 CSV',
  'parquet-column': ({ values: [name] }) => `“${name}”列的 Parquet 数据无法读取`,
  'too-large': () => '内容太大',
  'too-wide': ({ values: [most, , needed] }) =>
    `列和类别太多：学习大约需要 ${needed} 内存，而上限是 ${most}。请把一些列设为“不使用”`,
  'zstd-window': () => 'Zstandard 压缩参数过大，无法展开',
}

/** 原因，前面加上位置。 */
export function troubleZh(trouble: Trouble): string {
  const { code, line, column } = trouble
  const tell = Object.hasOwn(TROUBLES_ZH, code) ? TROUBLES_ZH[code] : TROUBLES_ZH['other']
  const place =
    line === undefined ? '' : `第 ${line} 行${column === undefined ? '' : `第 ${column} 处`}，`
  return `${place}${tell?.(trouble) ?? ''}`
}
