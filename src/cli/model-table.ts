import type { ModelColumn } from '../learn/index.js'
import { bar, textTable } from './text-table.js'
import { errorText, rulesText, skillWords } from './words.js'

/** How well a model predicts each of its columns. */
export function modelTable(columns: readonly ModelColumn[]): string {
  const table = textTable(
    [
      { title: 'column' },
      { title: 'kind' },
      { title: 'predicted' },
      { title: '' },
      { title: 'typical error' },
      { title: 'of mean or mode' },
    ],
    columns.map((column) => [
      column.name,
      column.kind,
      skillWords(column),
      column.filledWith === 'predictions' ? bar(column.skill) : '',
      errorText(column, column.error),
      errorText(column, column.typicalError),
    ]),
  )
  return table + rulesText(columns)
}
