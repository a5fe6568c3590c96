import type { counts } from './counts.js'

export const countsZh: Record<keyof typeof counts, string> = {
  oneRow: '1 行',
  rowsOf: '{count} 行',
  oneHole: '1 处空缺',
  holesIn: '{count} 处空缺',
  willFillOne: '这 1 处空缺将填补。',
  filledOne: '这 1 处空缺已填补，用时 {time}。',
  asidesTitle: '另有 {count} 个单元格写着表示“没有回答”的词：{words}。',
  asidesText: '它们保持原样，不算空缺。',
  markersIn: '{columns} 列中有 {count} 个单元格是“{text}”，表示缺失',
  asidesIn: '{columns} 列中有 {count} 个单元格是“{text}”：保持原样，不用来填补空缺',
  totalsTitle: '最后一行看来是其余各行的合计',
  totalsUsed: '现在它和其他行一样参与学习，其中的空缺也会填补。',
  totalsLeft: '它保持原样，也不参与学习。',
  totalsLeave: '不使用最后一行',
  totalsUse: '与其他行同样对待',
}
