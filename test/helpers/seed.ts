import fc from 'fast-check'

/** The same cases in every run, so that a failure comes again; `COLMASK_SEED=7 npm test` has others. */
fc.configureGlobal({ seed: Number(process.env['COLMASK_SEED'] ?? 333512) })
