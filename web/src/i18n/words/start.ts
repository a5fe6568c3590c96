/** The words of what is seen before a table is open, in English. */
export const start = {
  demoText: 'Missing cells of the penguins, as this page fills them.',
  startOpen: 'Drop a table, or paste it. The page says which cells it can fill.',
  startMend: 'Fix what stands in the way, such as a stray “n/a”, with one click.',
  startTake: 'Download it, filled cells marked, each with how sure it is.',
} as const
