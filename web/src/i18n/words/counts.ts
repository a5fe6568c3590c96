/** How many of something, and what cells say instead of an answer, in English. */
export const counts = {
  oneRow: '1 row',
  rowsOf: '{count} rows',
  oneHole: '1 hole',
  holesIn: '{count} holes',
  willFillOne: 'The 1 hole will be filled.',
  filledOne: 'The 1 hole was filled in {time}.',
  asidesTitle: '{count} more cells have a word for “no answer”: {words}.',
  asidesText: 'They stay as they are, and are not counted as holes.',
  markersIn: '“{text}” in {count} cells of {columns} columns means missing',
  asidesIn: '“{text}” in {count} cells of {columns} columns is left as it is, and fills no hole',
  totalsTitle: 'The last row seems to add up the others',
  totalsUsed: 'As it is, it is learned from like any other row, and its holes are filled.',
  totalsLeft: 'It stays as it is, and nothing is learned from it.',
  totalsLeave: 'Leave the last row out',
  totalsUse: 'Treat it as any other row',
} as const
