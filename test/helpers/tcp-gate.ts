import { connect, createServer, type Server, type Socket } from 'node:net'

/** A way to a server that can be shut for a while: whoever is connected is cut off, and nobody else gets in. */
export class TcpGate {
  private server: Server | undefined
  private readonly sockets = new Set<Socket>()
  port = 0

  constructor(
    private readonly host: string,
    private readonly to: number,
  ) {}

  /** Opens it, from the second time on at the same port. */
  async open(): Promise<number> {
    const server = createServer((client) => this.join(client))
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    const address = server.address()
    this.port = typeof address === 'object' && address !== null ? address.port : 0
    this.server = server
    return this.port
  }

  async shut(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (server === undefined) return
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of this.sockets) socket.destroy()
    await closed
  }

  private join(client: Socket): void {
    const server = connect(this.to, this.host)
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        this.sockets.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  }
}
