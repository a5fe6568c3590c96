import { describe, expect, it } from 'vitest'
import { findingText } from '../../src/table/findings/finding-text.js'

describe('findings about a file', () => {
  it('tell a guessed encoding, where it shows, and what overrules it', () => {
    const found = { code: 'encoding', text: 'windows-1252', texts: ['macintosh'], lines: [3] }
    expect(findingText(found)).toEqual({
      text: 'line 3 is not UTF-8: read as windows-1252, or perhaps macintosh',
      option: '--encoding macintosh',
    })
    expect(findingText({ code: 'encoding', text: 'utf-16le' })).toEqual({
      text: 'read as utf-16le',
      option: '--encoding <label>',
    })
  })

  it('tell a mark that was not asked for, and a format that the name does not say', () => {
    const mark = { code: 'encoding-mark', text: 'utf-8', texts: ['windows-1252'] }
    expect(findingText(mark).text).toContain('byte order mark of utf-8')
    expect(findingText({ code: 'format', text: 'parquet', texts: ['csv'] })).toEqual({
      text: 'it is parquet by its first bytes: read as that, and not as csv',
    })
  })
})
