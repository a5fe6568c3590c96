import { expertText } from '../ensemble/expert-text.js'

/** What the threads of a saved model run. In dist/impute.js it is the text of that: see scripts/build-impute.mjs. */
export const threadText: () => string = expertText
