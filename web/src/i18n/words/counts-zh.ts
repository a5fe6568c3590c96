import type { counts } from './counts.js'

export const countsZh: Record<keyof typeof counts, string> = {
  oneRow: '1 行',
  rowsOf: '{count} 行',
  oneHole: '1 处空缺',
  holesIn: '{count} 处空缺',
  willFillOne: '这 1 处空缺将填充。',
  filledOne: '这 1 处空缺已填充，用时 {time}。',
  asidesTitle: '另有 {count} 个单元格写着表示“没有回答”的词：{words}。',
  asidesText: '它们保持原样，不算空缺。',
}
