/** The words of how a table gets into the page, and of what cannot be read, in English. */
export const input = {
  dropTable: 'Drop a table with holes anywhere on this page, or paste cells from a spreadsheet.',
  dropFormats:
    'CSV, TSV, JSON, Parquet or Excel (.xlsx), in any encoding, also as .gz. It stays on this page.',
  dropHere: 'Drop to open',
  pasteCells: 'Paste cells',
  pastedName: 'pasted',
  pastedCell:
    'That is a single cell. Copy a range of rows and columns, with their names, and paste it.',
  pasteByKeys: 'The browser does not let this button read what you copied. Press Ctrl+V, or ⌘V.',
  severalFiles: '{count} files: {name} is open, one at a time. Open another:',
  failedBinary: 'This file cannot be read here: it is {reason}. {advice}',
  adviceOther: 'Save it as CSV (UTF-8), JSON, Parquet or .xlsx.',
  adviceSheet: 'Open it where it was made, and save it as .xlsx or CSV.',
  adviceExport: 'Export the table that you need as CSV.',
  adviceDocument: 'Copy its table there, and paste it here.',
  advicePdf: 'Copy its table into a spreadsheet, and save that as .xlsx or CSV.',
  adviceImage: 'Numbers in a picture cannot be read: type or scan them into a spreadsheet first.',
  adviceUnpack: 'Unpack it, and drop the file that has the table.',
  adviceLocked: 'Save it without its password, as .xlsx or CSV.',
} as const
