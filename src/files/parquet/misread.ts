/** What a part of a column is not: its message says what was expected, and what there is instead. */
export class Misread extends Error {
  override name = 'Misread'
}
