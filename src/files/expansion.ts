/**
 * How far what is compressed is expanded. A file says itself how long its parts are, and a few bytes may
 * stand for as many as one likes: such a bomb must be refused before memory is gone.
 */

/** So much is held at once of what was compressed, in megabytes, unless the environment allows more. */
const MOST_MEGABYTES = 1024
/** So many bytes for each packed one are no data, but a bomb. */
export const MOST_RATIO = 250
/** Less than this may be as dense as it likes. */
export const SMALL = 2 ** 24

/** The environment variable that allows more to be held. */
export const MORE = 'COLMASK_MOST_MB'

/** How many bytes may be held of what was compressed: 1,024 MB, or what the environment says. */
export function mostExpanded(): number {
  // Not by an import, since there is none in browsers.
  const host = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } }
  const asked = Number(host.process?.env?.[MORE])
  return (asked > 0 ? asked : MOST_MEGABYTES) * 2 ** 20
}

/** What is said where more is held: the limit, and how to raise it. */
export function limitText(most: number): string {
  return `at most ${Math.floor(most / 2 ** 20)} MB once expanded (${MORE} allows more)`
}

/** Whether bytes that come to so many are too many for those that they are made of. */
export function isBomb(size: number, packed: number, small = SMALL): boolean {
  return size > small && size > MOST_RATIO * packed
}

/** Parts of what is expanded, gathered until there are too many. */
export class Expanded {
  private size = 0
  readonly parts: Uint8Array[] = []

  /** @param tooMuch makes the error for more than `most` bytes */
  constructor(
    private readonly most: number,
    private readonly tooMuch: () => Error,
  ) {}

  /** @throws what `tooMuch` makes */
  add(part: Uint8Array): void {
    this.size += part.length
    if (this.size > this.most) {
      // Before the error is made: what has gathered may be most of memory.
      this.parts.length = 0
      throw this.tooMuch()
    }
    this.parts.push(part)
  }
}
