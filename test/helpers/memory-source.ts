import { readFileSync } from 'node:fs'
import type { FileSource } from '../../src/node.js'

/** A file in memory, and which of its bytes were asked for. */
export interface MemorySource extends FileSource {
  readonly asked: [start: number, end: number][]
}

/** @param piece how many bytes come at once */
export function memorySource(
  name: string,
  content: string | Uint8Array,
  piece = 1 << 16,
): MemorySource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const asked: [number, number][] = []
  return {
    name,
    size: bytes.length,
    asked,
    async *chunks(start = 0, end = bytes.length) {
      asked.push([start, end])
      for (let at = start; at < end; at += piece) yield bytes.slice(at, Math.min(at + piece, end))
    },
  }
}

/** What a file holds, as a source of the same name. */
export function sourceOfFile(path: string): MemorySource {
  return memorySource(path, readFileSync(path))
}
