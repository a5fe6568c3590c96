import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, encodeText, encodingName } from '../../../src/bytes.js'
import { TextDecoding } from '../../../src/files/text/text-decoding.js'
import { ENCODED, inPieces } from '../../helpers/encodings.js'

const MULTI = ['gb18030', 'gbk', 'big5', 'euc-jp', 'shift_jis', 'euc-kr']
const SINGLE = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254'],
  ...['windows-1257', 'iso-8859-2', 'iso-8859-5', 'iso-8859-15', 'koi8-r', 'ibm866', 'macintosh'],
]
const UNICODE = ['utf-8', 'utf-16le', 'utf-16be']

function decodedIn(pieces: Uint8Array[], encoding?: string): string {
  const decoding = new TextDecoding(encoding)
  let text = ''
  for (const piece of pieces) text += decoding.push(piece)
  return text + decoding.push(new Uint8Array(0), true)
}

describe('a text of which nothing is said', () => {
  it.each(ENCODED)('is guessed: $language in $encoding', ({ text, encoding, bytes }) => {
    const found = decodeText(bytes)
    expect(found.text).toBe(text)
    expect(found.findings).toMatchObject([{ code: 'encoding', lines: [1] }])
    // ISO-8859-2 and windows-1250 have most letters in common.
    if (encoding !== 'windows-1250') expect(found.encoding).toBe(encoding)
  })

  it.each(ENCODED)(
    'is guessed from pieces of any size: $language in $encoding',
    ({ text, bytes }) => {
      for (const size of [1, 2, 3, 5, 7]) expect(decodedIn(inPieces(bytes, size))).toBe(text)
    },
  )

  it.each([
    ['é', 'id,name\n1,plain\n2,café\n3,\n'],
    ['ü', 'id,name\n1,Zürich\n2,Bern\n'],
    ['°', 'day,temp (°C)\n1,12.5\n2,\n'],
    ['€', 'item,price\na,€12\nb,€7\n'],
    ['’', 'id,remark\n1,it’s fine\n2,ok\n'],
    ['–', 'id,range\n1,10–20\n2,30–40\n'],
    ['“ and ”', 'id,remark\n1,he said “no”\n'],
    ['µ and ³', 'site,PM10 (µg/m³)\na,31\nb,\n'],
    ['£', 'id,cost\n1,£50\n2,£3\n'],
    ['ñ', 'id,name\n1,Muñoz\n2,Smith\n'],
    ['½', 'id,size\n1,2½\n2,3\n'],
    ['a no-break space', 'id,n\n1,10\u00a0000\n2,3\n'],
  ])('is windows-1252 where ASCII has but %s beside it', (_, text) => {
    const found = decodeText(encodeText(text, 'windows-1252'))
    expect(found.text).toBe(text)
    expect(found.encoding).toBe('windows-1252')
  })

  it('is UTF-8 if it can be, whatever the guess would be', () => {
    for (const { text } of ENCODED) {
      const found = decodeText(new TextEncoder().encode(text))
      expect(found).toMatchObject({ text, encoding: 'utf-8', mark: false, findings: [] })
    }
  })

  it.each(['utf-16le', 'utf-16be'])('is %s with a mark and without', (encoding) => {
    for (const { text } of ENCODED) {
      const bare = decodeText(encodeText(text, encoding))
      expect(bare).toMatchObject({ text, encoding, mark: false })
      expect(bare.findings).toEqual([{ code: 'encoding', text: encoding }])
      const marked = decodeText(encodeText(`\uFEFF${text}`, encoding))
      expect(marked).toMatchObject({ text: `\uFEFF${text}`, encoding, mark: true, findings: [] })
    }
  })

  it('is guessed far down, and from what is there, after 3 MB of ASCII', () => {
    const rows = '1234,plain,5.25\n'.repeat(200_000)
    const bytes = encodeText(`${rows}7,Zoë à Nîmes,3\n8,Noël,\n`, 'windows-1252')
    const decoding = new TextDecoding()
    let text = ''
    for (const piece of inPieces(bytes, 1 << 20)) text += decoding.push(piece)
    text += decoding.push(new Uint8Array(0), true)
    expect(text.endsWith('7,Zoë à Nîmes,3\n8,Noël,\n')).toBe(true)
    expect(decoding.guessed).toMatchObject({ encoding: 'windows-1252', offset: rows.length + 4 })
  })

  it('names what else it may be', () => {
    const { findings } = decodeText(encodeText('id,name\n1,pień\n', 'iso-8859-2'))
    const [finding] = findings
    expect([finding?.text, ...(finding?.texts ?? [])]).toContain('iso-8859-2')
  })
})

describe('a text of which the encoding is said', () => {
  it('is read in that, by any label, against the guess', () => {
    const bytes = encodeText('id,name\n1,café\n', 'windows-1252')
    expect(decodeText(bytes, { encoding: 'koi8-r' })).toMatchObject({
      text: 'id,name\n1,cafИ\n',
      encoding: 'koi8-r',
      findings: [],
    })
    expect(decodeText(bytes, { encoding: 'latin1' }).encoding).toBe('windows-1252')
  })

  it('has all 256 bytes of windows-1252, the euro sign among them', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte).slice(1)
    const { text } = decodeText(bytes, { encoding: 'windows-1252' })
    expect(text).toContain('€')
    expect(text).toContain('’')
    expect(encodeText(text, 'windows-1252')).toEqual(bytes)
  })

  it('is read as its byte order mark says all the same, which is told', () => {
    const bytes = encodeText('\uFEFFa,é\n', 'utf-16be')
    expect(decodeText(bytes, { encoding: 'utf-16le' })).toMatchObject({
      text: '\uFEFFa,é\n',
      findings: [{ code: 'encoding-mark', text: 'utf-16be', texts: ['utf-16le'] }],
    })
  })

  it('may begin with the letters of which a mark of UTF-16 has the bytes', () => {
    const text = 'þÿ,b\n1,2\n'
    const bytes = encodeText(text, 'windows-1252')
    expect(decodeText(bytes, { encoding: 'windows-1252' })).toMatchObject({ text, mark: false })
    const wide = encodeText('\uFEFFa,b\n1,2\n', 'utf-16le')
    expect(decodeText(wide, { encoding: 'windows-1252' }).encoding).toBe('utf-16le')
  })

  it.each(['nope', '', 'utf-7', 'replacement'])(
    'is refused where there is none such: %j',
    (label) => {
      expect(() => encodingName(label)).toThrow('encoding must be a label that TextDecoder knows')
      expect(() => decodeText(new Uint8Array(0), { encoding: label })).toThrow(RangeError)
    },
  )

  it('has an error with the line of the first wrong byte', () => {
    const bytes = Uint8Array.from([0x61, 0x0a, 0x62, 0x0d, 0x0a, 0x82, 0x20, 0x0a])
    expect(() => decodeText(bytes, { encoding: 'shift_jis' })).toThrow(
      'line 3: expected text in shift_jis, got byte 82',
    )
    const wide = encodeText('a\nb\n\ud800x\n', 'utf-16be')
    expect(() => decodeText(wide, { encoding: 'utf-16be' })).toThrow(
      'line 3: expected text in utf-16be',
    )
  })
})

describe('a text in UTF-8 with a stray byte', () => {
  const text = 'name,city\nZoé,Orléans\nNoël,Nîmes\nJosé,Besançon\n'
  const good = new TextEncoder().encode(text)

  it('is an error that says so, with the line', () => {
    const bytes = Uint8Array.from([...good, ...new TextEncoder().encode('x,'), 0xe9, 0x0a])
    expect(() => decodeText(bytes)).toThrow(
      'line 5: expected text in UTF-8, as the rest is, got byte E9 (--encoding ',
    )
  })

  it('is the same in pieces, and after a megabyte', () => {
    const many = new TextEncoder().encode(text.repeat(30_000))
    const bytes = new Uint8Array(many.length + 3)
    bytes.set(many)
    bytes.set([0x61, 0xff, 0x0a], many.length)
    expect(() => decodedIn(inPieces(bytes, 65_536))).toThrow(
      'expected text in UTF-8, as the rest is',
    )
    expect(decodedIn(inPieces(many, 65_537))).toBe(text.repeat(30_000))
  })

  it('can be read all the same', () => {
    const bytes = Uint8Array.from([...good, 0xe9, 0x0a])
    expect(decodeText(bytes, { encoding: 'windows-1252' }).text.endsWith('é\n')).toBe(true)
  })
})

describe('bytes that are no text', () => {
  it('are refused, and not guessed at', () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, i) => (i * 89) % 256)
    expect(() => decodeText(bytes)).toThrow('expected text, got bytes of no encoding')
  })
})

/** Characters that an encoding has, and that may stand in a cell. */
function charactersOf(encoding: string): string[] {
  const bytes: number[] = []
  for (let a = 0x20; a < 0x100; a++) {
    bytes.push(a, 10)
    if (MULTI.includes(encoding) && a > 0x80) {
      for (let b = 0x40; b < 0xff; b++) bytes.push(a, b, 10)
    }
  }
  const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
  const known = new Set<string>()
  for (const character of text) {
    try {
      if (/[\r\n\uFFFD\uFEFF]/.test(character)) continue
      encodeText(character, encoding)
      known.add(character)
    } catch {}
  }
  return [...known]
}

describe('any text of the characters of an encoding', () => {
  it.each([...SINGLE, ...MULTI, ...UNICODE])(
    'is decoded and encoded to the same bytes, cut anywhere: %s',
    (encoding) => {
      const character = UNICODE.includes(encoding)
        ? fc
            .string({ unit: 'binary', minLength: 1, maxLength: 1 })
            .filter((c) => !/[\uFEFF\uFFFD]/.test(c))
        : fc.constantFrom(...charactersOf(encoding))
      const texts = fc.array(fc.oneof(character, fc.constantFrom('\n', ',', 'a', '0', '\r\n')))
      const property = fc.property(texts, fc.array(fc.nat(40)), (parts, cuts) => {
        const text = parts.join('')
        const bytes = encodeText(text, encoding)
        const pieces: Uint8Array[] = []
        let at = 0
        for (const cut of [...cuts, bytes.length]) {
          pieces.push(bytes.subarray(at, at + cut))
          at += cut
        }
        const decoding = new TextDecoding(encoding)
        let read = ''
        for (const piece of pieces) read += decoding.push(piece)
        read += decoding.push(new Uint8Array(0), true)
        expect(read).toBe(text)
        expect(decoding.sameBytes).toBe(true)
        expect(encodeText(read, encoding)).toEqual(bytes)
      })
      fc.assert(property, { numRuns: 60 })
    },
    20_000,
  )

  it('is UTF-16 beyond the basic plane as well', () => {
    for (const encoding of ['utf-16le', 'utf-16be', 'gb18030']) {
      const text = 'a,😀\n𠀀,é\n'
      for (const size of [1, 3, 5]) {
        expect(decodedIn(inPieces(encodeText(text, encoding), size), encoding)).toBe(text)
      }
    }
  })
})

describe('characters that an encoding does not have', () => {
  it.each([
    ['windows-1252', 'a\nb,ł\n', 'line 2: expected characters that windows-1252 has, got "ł"'],
    ['iso-8859-2', '€', 'expected characters that iso-8859-2 has, got "€"'],
    ['shift_jis', 'é', 'got "é"'],
    // An encoder of the standard would write it as a backslash, and the dash as another.
    ['shift_jis', '¥', 'got "¥"'],
    ['euc-jp', '−', 'got "−"'],
    ['windows-1251', 'x😀', 'got "😀"'],
    ['iso-2022-jp', 'あ', 'got "あ"'],
  ])('%s: %j is refused', (encoding, text, message) => {
    expect(() => encodeText(text, encoding)).toThrow(message)
  })
})
