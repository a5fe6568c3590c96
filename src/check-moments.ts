import { type Check, objectOf, that, whole } from './check.js'
import type { MomentsJson, ScaledJson } from './exact-moments.js'

const checkScaled: Check = objectOf<ScaledJson>({
  digits: that('hexadecimal digits', (value) => /^-?[0-9a-f]{1,1200}$/.test(String(value))),
  power: whole(0, 5000),
})

export const checkMoments: Check = objectOf<MomentsJson>({
  count: whole(0),
  sum: checkScaled,
  squares: checkScaled,
})
