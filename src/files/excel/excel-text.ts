/**
 * The text that a string of a workbook stands for: what XML cannot hold is written `_x0007_` there
 * (ECMA-376 22.9.2.19, ST_Xstring).
 */
export function decodeString(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
}

/** The same backwards. A text that looks like such a code has its underscore encoded. */
export function encodeString(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (mark) => (fits(mark) ? mark : `_x${code(mark)}_`))
}

/** Whether XML can hold a control character. */
function fits(mark: string): boolean {
  return mark === '\t' || mark === '\n' || (mark >= '\x7f' && mark <= '\x9f')
}

function code(mark: string): string {
  return mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
