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
} as const
