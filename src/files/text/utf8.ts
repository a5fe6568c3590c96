/** How long the character is that a byte begins in UTF-8; 0 if none does. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** Where the first bytes are that are not UTF-8; the length if all are. A character cut off at the end is not. */
export function firstNotUtf8(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length = lengthOf(lead)
    if (length === 0) return at
    for (let i = 1; i < length; i++) {
      const byte = bytes[at + i] ?? 0
      // Overlong sequences, surrogates, and what is beyond Unicode, show in the second byte.
      const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (byte < low || byte > high) return at
    }
    at += length
  }
  return at
}

/** How many bytes at the end are the beginning of a character. */
export function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0
  }
  return 0
}
