import type { Drawing } from '../../diagnostics/index.js'
import { type Html, html, px } from './html.js'

/**
 * A picture as SVG, with what it is called and what it says for those who cannot see it.
 *
 * @param id that nothing else in the page has
 */
export function svgOf(
  { width, height, shapes, texts }: Drawing,
  id: string,
  title: string,
  description: string,
): Html {
  const paths = shapes.map(({ look, path }) => html`<path class="${look}" d="${path}"/>`)
  const words = texts.map(
    ({ x, y, anchor, text }) =>
      html`<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${text}</text>`,
  )
  return html`<svg viewBox="-2 -2 ${width + 4} ${height + 4}" width="${width}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>
${paths}${words}</svg>`
}
