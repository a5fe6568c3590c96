/** Sequences of so many bytes, each as a number with its first byte highest. */
export interface Sequences {
  readonly length: number
  readonly sequences: readonly number[]
}

/** A range, both ends included. */
type Range = readonly [from: number, to: number]

const ASCII: Range = [0, 0x7f]
const HIGH: Range = [0x80, 0xff]

/**
 * All that may stand for a character in an encoding, in the order in which one of two for the same
 * character goes first: as the Encoding Standard has it, and as Windows writes it.
 */
export function sequencesOf(encoding: string): Sequences[] {
  switch (encoding) {
    case 'shift_jis':
      // NEC's selection comes last: IBM's extension has the same characters.
      return [one(ASCII, HIGH), two([0x81, 0xec], [0xf0, 0xfc]), two([0xed, 0xee])]
    case 'big5':
      return [one(ASCII), two([0xa1, 0xfe]), two([0x81, 0xa0])]
    case 'euc-kr':
      return [one(ASCII), two([0x81, 0xfe])]
    case 'euc-jp':
      return [one(ASCII), two([0x8e, 0x8e], [0xa1, 0xfe]), threeOfEucJp()]
    case 'gbk':
      return [one(ASCII, HIGH), two([0x81, 0xfe])]
    case 'gb18030':
      return [one(ASCII), two([0x81, 0xfe]), four(), one(HIGH)]
    case 'iso-2022-jp':
      return []
    default:
      return [one(ASCII, HIGH)]
  }
}

function* through(...ranges: Range[]): Generator<number> {
  for (const [from, to] of ranges) for (let byte = from; byte <= to; byte++) yield byte
}

function one(...ranges: Range[]): Sequences {
  return { length: 1, sequences: [...through(...ranges)].filter((byte) => byte !== 10) }
}

function two(...leads: Range[]): Sequences {
  const sequences: number[] = []
  for (const lead of through(...leads)) {
    for (let trail = 0x40; trail < 0xff; trail++) sequences.push((lead << 8) | trail)
  }
  return { length: 2, sequences }
}

function threeOfEucJp(): Sequences {
  const sequences: number[] = []
  for (const lead of through([0xa1, 0xfe])) {
    for (const trail of through([0xa1, 0xfe])) sequences.push(0x8f0000 | (lead << 8) | trail)
  }
  return { length: 3, sequences }
}

/** The rest of the basic plane in GB18030. */
function four(): Sequences {
  const sequences: number[] = []
  for (const first of through([0x81, 0x84])) {
    for (const second of through([0x30, 0x39])) {
      for (const third of through([0x81, 0xfe])) {
        for (const fourth of through([0x30, 0x39])) {
          sequences.push(((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0)
        }
      }
    }
  }
  return { length: 4, sequences }
}
