import type { join } from './join.js'

export const joinZh: Record<keyof typeof join, string> = {
  severalJoined: '共 {count} 个文件。单独打开其中一个：',
  joinAgree: '{files} 的列相同（{shared} 列）。',
  joinAgreePartly: '{files} 有 {shared} 列相同。',
  joinOnly: '只有 {files} 有 {columns}：其余文件的行在此为缺失。',
  joinApart: '{files} 的列不同，不参与合并。',
  joinButton: '把 {count} 个文件合并成一个表格',
  joinSource: '增加一列，注明每行来自哪个文件',
  joinColumn: '文件',
  joinedName: '合并',
  joining: '正在合并…',
  joinFailed: '无法合并。请逐个打开。',
}
