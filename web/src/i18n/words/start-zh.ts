import type { start } from './start.js'

export const startZh: Record<keyof typeof start, string> = {
  demoText: '企鹅数据中的缺失值，以及本页面填补的结果。',
  startOpen: '拖入或粘贴表格，页面会说明哪些单元格可以填补。',
  startMend: '若有妨碍，例如混入的“n/a”，点一下即可解决。',
  startTake: '下载结果：填补的单元格有标记，并说明各有多大把握。',
}
