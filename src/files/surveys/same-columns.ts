import { show } from '../../errors.js'
import type { PartSurvey, SurveyedFile } from '../../table/surveys/part-survey.js'
import { FileError } from '../file-error.js'

/** So many names are told. */
const TOLD = 5

/**
 * Checks that the files of a table have the same columns, in whatever order. Rows of JSON may lack some, and files
 * without any column are taken for empty.
 *
 * @throws FileError if one does not
 */
export function checkSameColumns(parts: readonly PartSurvey[]): void {
  const files = parts.flatMap((part) => part.files).filter(({ columns }) => columns.length > 0)
  const known = files.find(({ isFixed }) => isFixed)
  if (known === undefined) return
  const names = new Set(known.columns)
  for (const file of files) {
    const more = file.columns.filter((name) => !names.has(name))
    if (more.length > 0) throw otherColumns(file, known, `${named(more)} too`)
    const own = new Set(file.columns)
    const lacking = file.isFixed ? known.columns.filter((name) => !own.has(name)) : []
    if (lacking.length > 0) throw otherColumns(file, known, `all but ${named(lacking)}`)
  }
  checkSameKinds(parts)
}

/** What a format says of a column holds for all files. */
function checkSameKinds(parts: readonly PartSurvey[]): void {
  const kinds = new Map<string, { readonly kind: string; readonly file: string }>()
  for (const { columns, files } of parts) {
    const file = files[0]?.name ?? ''
    for (const [name, { kind = 'guessed' }] of columns) {
      const known = kinds.get(name)
      if (known !== undefined && known.kind !== kind) {
        const expected = `expected column ${show(name)} to be ${known.kind}, as in ${known.file}`
        throw new FileError(file, `${expected}, got ${kind}`)
      }
      kinds.set(name, known ?? { kind, file })
    }
  }
}

function otherColumns({ name }: SurveyedFile, known: SurveyedFile, got: string): FileError {
  return new FileError(name, `expected the columns of ${known.name}, got ${got}`)
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, TOLD).map((name) => show(name))
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
