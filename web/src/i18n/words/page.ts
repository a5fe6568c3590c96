/** The words of the page around both halves, in English. `{name}` stands for a value. */
export const page = {
  title: 'colmask playground',
  tagline: 'Hide columns, softmax the rest, learn from what is hidden. Nothing leaves this page.',
  maskTab: 'Mask and softmax',
  fillTab: 'Fill my table',
  halves: 'Halves of the playground',
  language: 'Language',
  theme: 'Colours',
  themeAuto: 'Match system',
  themeLight: 'Light',
  themeDark: 'Dark',
  skip: 'Skip to the content',
  footer: 'No request leaves this page once it has loaded: its Content-Security-Policy forbids it.',
} as const
