import { afterObject, afterSpace } from '../../table/json/json-text.js'
import type { FileSource } from '../file-source.js'
import { TextFile } from '../text-file.js'
import { PartList, type TableCut, wholeFile } from './table-part.js'
import { textSizeIn } from './text-size.js'

/** No row may be longer. */
const LONGEST = 1 << 25

/**
 * Cuts JSON lines at line ends, in one pass and bounded memory. A line that is malformed is counted as a row, so
 * that only the part fails that has it.
 *
 * @returns undefined if it is an array, or objects go over lines or share one: who reads it must count
 * @throws FileError if it is no text
 */
export async function cutJsonLines(
  input: FileSource,
  encoding: string | undefined,
  bytesPerPart: number,
): Promise<TableCut | undefined> {
  const file = new TextFile(input, encoding)
  const list = new PartList(bytesPerPart)
  let size = textSizeIn('utf-8')
  let rest = ''
  let head = 0
  let start = 0
  let at = 0
  let line = 1
  let lines = 0
  let rows = 0
  let isOpen = false
  const end = (byte: number) => {
    list.add({ head, headLines: 0, start, end: byte, line }, rows)
    start = byte
    line = lines + 1
  }
  /** @returns whether the file may be cut after it */
  const add = (text: string): boolean => {
    const first = afterSpace(text, 0)
    if (first < text.length) {
      if (start + bytesPerPart <= at && rows > 0) end(at)
      if (rows === 0 && text[first] !== '{') return false
      const after = text[first] === '{' ? afterObject(text, first) : text.length
      const isWrong = text[first] !== '{' || afterSpace(text, Math.max(0, after)) < text.length
      // Where an object was left open, this may be more of it.
      if (isWrong && (isOpen || text[afterSpace(text, after)] === '{')) return false
      if (after < 0) isOpen = true
      rows++
    }
    lines++
    at += size?.(text) ?? 0
    return true
  }
  let isFirst = true
  for await (const chunk of file.chunks()) {
    size = textSizeIn(file.readingWith(undefined).encoding ?? 'utf-8')
    let text = rest + chunk
    if (isFirst && text !== '') {
      isFirst = false
      if (text.startsWith('\uFEFF')) {
        head = size?.('\uFEFF') ?? 0
        start = head
        at = head
        text = text.slice(1)
      }
    }
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      if (!add(text.slice(from, to + 1))) return undefined
      from = to + 1
    }
    rest = text.slice(from)
    if (rest.length > LONGEST) return undefined
  }
  if (!add(rest) || rows === 0) return undefined
  const { encoding: found, compression, sameBytes } = file.readingWith(undefined)
  const isCut = compression === undefined && sameBytes !== false && size !== undefined
  if (isCut) end(input.size)
  const parts = list.finished()
  return {
    rows,
    parts: isCut && parts.length > 1 ? parts : wholeFile(rows),
    options: found === undefined ? {} : { encoding: found },
    findings: file.takeFindings(),
  }
}
