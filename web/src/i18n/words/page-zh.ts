import type { page } from './page.js'

export const pageZh: Record<keyof typeof page, string> = {
  title: 'colmask 演练场',
  tagline: '遮住列，对其余做 softmax，再从被遮住的部分学习。数据不会离开本页面。',
  maskTab: '掩码与 softmax',
  fillTab: '填补缺失值',
  halves: '演练场的两个部分',
  language: '语言',
  theme: '配色',
  themeAuto: '跟随系统',
  themeLight: '浅色',
  themeDark: '深色',
  skip: '跳到正文',
  footer: '页面加载后不再发出任何请求：它的内容安全策略（CSP）禁止这样做。',
}
