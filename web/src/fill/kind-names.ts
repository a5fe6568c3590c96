/** The words of kinds. */
export const KIND_NAMES = {
  number: 'kindNumber',
  integer: 'kindInteger',
  boolean: 'kindBoolean',
  category: 'kindCategory',
  date: 'kindDate',
  text: 'kindText',
} as const
