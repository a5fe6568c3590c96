import { createServer, type Server, type Socket } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'

const SSL_REQUEST = 80877103
const CANCEL_REQUEST = 80877102
const [QUERY, SYNC, TERMINATE] = ['Q', 'S', 'X'].map((type) => type.charCodeAt(0))
const [READY, NOTIFICATION] = ['Z', 'A'].map((type) => type.charCodeAt(0))
const IDLE = 'I'.charCodeAt(0)

/**
 * PGlite, which is one session, for several clients over TCP: each has it for as long as a query takes, or a transaction.
 * What is prepared without a name is so within a query, and notifications go to all.
 */
export class PGliteServer {
  private readonly server: Server
  private readonly clients = new Set<Client>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly db: PGlite) {
    this.server = createServer((socket) => {
      const client = new Client(socket, this)
      this.clients.add(client)
      socket.on('close', () => this.clients.delete(client))
    })
  }

  /** @returns the port */
  async start(port = 0): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve))
    const address = this.server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.socket.destroy()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** Waits for its turn; then nobody else is served until `act` is done. */
  exclusively<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.last.then(act)
    this.last = turn.catch(() => undefined)
    return turn
  }

  async send(bytes: Uint8Array): Promise<Uint8Array> {
    return this.db.execProtocolRaw(bytes)
  }

  tellAll(notification: Uint8Array): void {
    for (const { socket } of this.clients) socket.write(notification)
  }
}

/** A connection. */
class Client {
  private bytes: Buffer = Buffer.alloc(0)
  private begun = false
  private busy = false
  /** Messages of a query that is not whole. */
  private query: Buffer[] = []
  private waiting: Buffer[] = []
  private wake: () => void = () => undefined

  constructor(
    readonly socket: Socket,
    private readonly server: PGliteServer,
  ) {
    socket.on('data', (chunk) => this.hear(Buffer.from(chunk)))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.wake())
  }

  private hear(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk])
    for (let message = this.next(); message !== undefined; message = this.next()) {
      this.take(message)
    }
    this.wake()
    if (!this.busy && this.waiting.length > 0) void this.serve()
  }

  /** The next message, if it is whole. */
  private next(): Buffer | undefined {
    const from = this.begun ? 1 : 0
    if (this.bytes.length < from + 4) return undefined
    const length = from + this.bytes.readInt32BE(from)
    if (this.bytes.length < length) return undefined
    const message = this.bytes.subarray(0, length)
    this.bytes = this.bytes.subarray(length)
    return message
  }

  private take(message: Buffer): void {
    if (!this.begun) {
      const code = message.readInt32BE(4)
      if (code === SSL_REQUEST) this.socket.write('N')
      else if (code === CANCEL_REQUEST) this.socket.end()
      else {
        this.begun = true
        this.waiting.push(message)
      }
      return
    }
    const [type] = message
    if (type === TERMINATE) {
      this.socket.end()
      return
    }
    this.query.push(message)
    if (type !== QUERY && type !== SYNC) return
    this.waiting.push(Buffer.concat(this.query))
    this.query = []
  }

  private async serve(): Promise<void> {
    this.busy = true
    try {
      while (this.waiting.length > 0) await this.server.exclusively(() => this.untilIdle())
    } catch {
      this.socket.destroy()
    } finally {
      this.busy = false
    }
  }

  /** Serves a query, and the rest of the transaction that it began. */
  private async untilIdle(): Promise<void> {
    for (;;) {
      const query = this.waiting.shift()
      if (query === undefined) {
        if (this.socket.destroyed) {
          await this.server.send(queryOf('ROLLBACK'))
          return
        }
        await new Promise<void>((resolve) => {
          this.wake = resolve
        })
        continue
      }
      if (this.answer(await this.server.send(query)) === IDLE) return
    }
  }

  /** @returns the state of the transaction */
  private answer(reply: Uint8Array): number {
    const own: Uint8Array[] = []
    const view = Buffer.from(reply)
    let state = IDLE
    for (let at = 0; at < view.length; ) {
      const end = at + 1 + view.readInt32BE(at + 1)
      const message = view.subarray(at, end)
      if (message[0] === NOTIFICATION) this.server.tellAll(message)
      else own.push(message)
      if (message[0] === READY) state = message[5] ?? IDLE
      at = end
    }
    this.socket.write(Buffer.concat(own))
    return state
  }
}

function queryOf(text: string): Uint8Array {
  const bytes = Buffer.alloc(6 + text.length)
  bytes.write('Q')
  bytes.writeInt32BE(5 + text.length, 1)
  bytes.write(text, 5)
  return bytes
}
