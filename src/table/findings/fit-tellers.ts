import type { Tellers } from './tellers.js'

/** What is told of fitting a model. */
export const FIT_TELLERS: Tellers = {
  'fit-constant': ({ texts }) => ({
    text: `only one value, which fills the holes: ${named(texts)}`,
  }),
  'fit-diverged': ({ count }) => ({
    text: `training diverged ${count} times and was begun again, slower`,
  }),
  'fit-empty': ({ texts }) => ({ text: `no cell has a value, so none is filled: ${named(texts)}` }),
  'fit-said': ({ text = '' }) => ({ text }),
  'fit-single': () => ({ text: 'only one column varies: there is nothing to predict it from' }),
  'fit-text': ({ texts }) => ({ text: `text is neither filled nor learned from: ${named(texts)}` }),
}

function named(names: readonly string[] = []): string {
  return names.map((name) => JSON.stringify(name)).join(', ')
}
