import type { input } from './input.js'

export const inputZh: Record<keyof typeof input, string> = {
  dropTable: '把有空缺的表格拖到本页任意位置，或粘贴电子表格中的单元格。',
  dropFormats:
    'CSV、TSV、JSON、Parquet 或 Excel（.xlsx），任何编码，也可以是 .gz。数据只留在本页面。',
  dropHere: '松开即可打开',
  pasteCells: '粘贴单元格',
  pastedName: '粘贴的表格',
  pastedCell: '这只是一个单元格。请复制带列名的多行多列，再粘贴。',
  pasteByKeys: '浏览器不允许这个按钮读取剪贴板。请按 Ctrl+V 或 ⌘V。',
  severalFiles: '共 {count} 个文件：每次打开一个，现在是 {name}。打开另一个：',
  failedBinary: '这里无法读取该文件：它是{reason}。{advice}',
  adviceOther: '请另存为 CSV（UTF-8）、JSON、Parquet 或 .xlsx。',
  adviceSheet: '请在原来的软件中打开，另存为 .xlsx 或 CSV。',
  adviceExport: '请把需要的表导出为 CSV。',
  adviceDocument: '请复制其中的表格，粘贴到这里。',
  advicePdf: '请把其中的表格复制到电子表格中，另存为 .xlsx 或 CSV。',
  adviceImage: '无法读取图片中的数字：请先把它们录入电子表格。',
  adviceUnpack: '请先解压，再拖入含有表格的文件。',
  adviceLocked: '请去掉密码，另存为 .xlsx 或 CSV。',
}
