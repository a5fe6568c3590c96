import { describe, expect, it } from 'vitest'
import { readLz4Frame } from '../../../src/files/arrow/lz4-frame.js'

const HEAD = [0x04, 0x22, 0x4d, 0x18]
const END = [0, 0, 0, 0]
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytes = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0))
const frame = (flags: number, ...parts: number[][]) =>
  Uint8Array.from([...HEAD, flags, 0x40, 0, ...parts.flat()])

describe('readLz4Frame', () => {
  it('reads a block that is not compressed', () => {
    expect(text(readLz4Frame(frame(0x60, [2, 0, 0, 0x80], bytes('hi'), END)))).toBe('hi')
  })

  it('reads a match that runs into itself, and lengths of more than 15', () => {
    // Two letters, then 40 bytes from two back: 4 + 15 + 21.
    const block = [0x2f, ...bytes('ab'), 2, 0, 21, 0x10, ...bytes('!')]
    expect(text(readLz4Frame(frame(0x60, [block.length, 0, 0, 0], block, END)))).toBe(
      `${'ab'.repeat(21)}!`,
    )
  })

  it('reads blocks that go back to those before, checksums after each', () => {
    const first = [0x40, ...bytes('abcd')]
    const second = [0x00, 4, 0, 0x10, ...bytes('!')]
    const sum = [9, 9, 9, 9]
    const whole = frame(0x54, [5, 0, 0, 0], first, sum, [5, 0, 0, 0], second, sum, END, sum)
    expect(text(readLz4Frame(whole))).toBe('abcdabcd!')
  })

  it('passes over the size of the content', () => {
    const size = [2, 0, 0, 0, 0, 0, 0, 0]
    expect(text(readLz4Frame(frame(0x68, size, [2, 0, 0, 0x80], bytes('hi'), END)))).toBe('hi')
  })

  it.each([
    ['no frame', Uint8Array.from(bytes('not a frame')), 'expected an LZ4 frame'],
    ['no end', frame(0x60, [2, 0, 0, 0x80], bytes('hi')), 'that is whole'],
    ['a block cut short', frame(0x60, [9, 0, 0, 0x80], bytes('hi'), END), 'that is whole'],
    ['literals cut short', frame(0x60, [2, 0, 0, 0], [0xf0, 9], END), 'that is whole'],
    ['a match before the start', frame(0x60, [4, 0, 0, 0], [0x10, 65, 9, 0], END), 'that is whole'],
    ['a dictionary', frame(0x61, END, END), 'without a dictionary'],
  ])('refuses %s', (_, data, message) => {
    expect(() => readLz4Frame(data)).toThrow(message)
  })
})
