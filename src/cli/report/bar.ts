import { percentText } from '../words.js'
import { type Html, html, px } from './html.js'

/** A share from 0 to 1 as a bar. */
export function shareBar(share: number): Html {
  const shown = Math.min(1, Math.max(0, share))
  return html`<svg class="bar" viewBox="0 0 112 10" role="img" aria-label="${percentText(shown)}">
<rect class="track" width="112" height="10" rx="5"/><rect class="made" width="${px(112 * shown)}" height="10" rx="5"/></svg>`
}
