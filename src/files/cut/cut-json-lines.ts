import { afterObject, afterSpace } from '../../table/json/json-text.js'
import type { FileSource } from '../file-source.js'
import { TextFile } from '../text-file.js'
import { PartList, type TableCut, type TablePart, wholeFile } from './table-part.js'
import { type TextSize, textSizeIn } from './text-size.js'

/** No row may be longer. */
const LONGEST = 1 << 25
const MARK = '\uFEFF'

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
  const cutter = new LineCutter(bytesPerPart)
  let rest = ''
  let isFirst = true
  for await (const chunk of file.chunks()) {
    cutter.size = textSizeIn(file.readingWith(undefined).encoding ?? 'utf-8')
    let text = rest + chunk
    if (isFirst && text.startsWith(MARK)) text = cutter.begin(text)
    isFirst &&= text === ''
    let from = 0
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      if (!cutter.add(text.slice(from, to + 1))) return undefined
      from = to + 1
    }
    rest = text.slice(from)
    if (rest.length > LONGEST) return undefined
  }
  if (!cutter.add(rest) || cutter.rows === 0) return undefined
  const { encoding: found, compression, sameBytes } = file.readingWith(undefined)
  const isCut = compression === undefined && sameBytes !== false
  return {
    rows: cutter.rows,
    parts: isCut ? cutter.finished(input.size) : wholeFile(cutter.rows),
    options: found === undefined ? {} : { encoding: found },
    findings: file.takeFindings(),
  }
}

class LineCutter {
  rows = 0
  /** Undefined where the file is not cut. */
  size: TextSize | undefined
  private readonly list: PartList
  /** The byte, and how many lines there are, before the line that comes next. */
  private at = 0
  private lines = 0
  private head = 0
  private start = 0
  private line = 1
  /** Whether an object was left open. */
  private isOpen = false

  constructor(private readonly bytesPerPart: number) {
    this.list = new PartList(bytesPerPart)
  }

  /** @returns the text without its byte order mark, which goes before each part */
  begin(text: string): string {
    this.head = this.size?.(MARK) ?? 0
    this.start = this.head
    this.at = this.head
    return text.slice(MARK.length)
  }

  /** @returns whether lines are rows, as far as it shows */
  add(text: string): boolean {
    const first = afterSpace(text, 0)
    if (first < text.length) {
      const isObject = text[first] === '{'
      if (!isObject && this.rows === 0) return false
      const after = isObject ? afterObject(text, first) : text.length
      const rest = after < 0 ? text.length : afterSpace(text, after)
      // Malformed, or more of an object before, or one more object.
      const isOdd = !isObject || rest < text.length
      if (isOdd && (this.isOpen || text[rest] === '{')) return false
      if (after < 0) this.isOpen = true
      if (this.rows > 0 && this.at - this.start >= this.bytesPerPart) this.end(this.at)
      this.rows++
    }
    this.lines++
    this.at += this.size?.(text) ?? 0
    return true
  }

  finished(size: number): readonly TablePart[] {
    if (this.size === undefined) return wholeFile(this.rows)
    this.end(size)
    const parts = this.list.finished()
    return parts.length > 1 ? parts : wholeFile(this.rows)
  }

  private end(byte: number): void {
    const { head, start, line } = this
    this.list.add({ head, headLines: 0, start, end: byte, line }, this.rows)
    this.start = byte
    this.line = this.lines + 1
  }
}
