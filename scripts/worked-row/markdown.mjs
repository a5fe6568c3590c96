// Numbers, tables and code as the page has them.

/** To three digits after the point, or as many as tell something of a number in a column's units. */
export const fixed = (x) => (Object.is(Math.round(x * 1000), -0) ? 0 : x).toFixed(3)
/** What is added. */
export const plus = (x) => (x < 0 ? `- ${fixed(-x)}` : `+ ${fixed(x)}`)
export const inUnits = (x) => String(Number(x.toPrecision(4)))
export const grid = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
export const code = (body, language = 'text') => `\`\`\`${language}\n${body}\n\`\`\``
export const check = (what, a, b, most = 1e-5) => {
  if (!(Math.abs(a - b) <= most)) throw new Error(`worked row: ${what}: ${a} is not ${b}`)
}
