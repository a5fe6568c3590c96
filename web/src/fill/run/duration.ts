import type { Say } from '../../i18n/language.js'

/** A time as one says it. */
export function durationText(seconds: number, say: Say): string {
  if (seconds < 100) return say('seconds', { seconds: Math.ceil(seconds) })
  const minutes = Math.round(seconds / 60)
  if (minutes < 100) return say('minutes', { minutes })
  return say('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
