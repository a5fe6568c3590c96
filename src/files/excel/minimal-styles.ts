const XMLNS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The least that a workbook's styles hold. */
export const MINIMAL_STYLES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  `<styleSheet xmlns="${XMLNS}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="1"><xf xfId="0"/></cellXfs>',
  '</styleSheet>',
].join('')
