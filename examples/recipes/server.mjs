// A server that fills rows with a saved model: npm install colmask fastify
import { readFile } from 'node:fs/promises'
import { createImputer } from 'colmask/impute'
import Fastify from 'fastify'

const [path, port = '3000'] = process.argv.slice(2)

// Threads that are kept: this one stays free for requests. Rows of requests that come together are filled together.
const imputer = createImputer(await readFile(path))
const server = Fastify({ bodyLimit: 16 * 2 ** 20, forceCloseConnections: true })

server.get('/health', () => ({ ok: true }))

// [{ "x": 3, "y": null }, …] becomes the same with its holes filled.
server.post('/fill', async (request, reply) => {
  // Nothing more is done for a client that is gone.
  const work = new AbortController()
  reply.raw.once('close', () => work.abort(new Error('the client is gone')))
  try {
    return await imputer.fillRows(request.body, { signal: work.signal })
  } catch (error) {
    // A row that is none, or a cell that is not of its column's kind: which one, the message says.
    const isTheirs = error instanceof TypeError || error instanceof RangeError
    return reply.code(isTheirs ? 400 : 500).send({ error: error.message })
  }
})

process.once('SIGTERM', async () => {
  await server.close()
  await imputer.close()
})
console.log(await server.listen({ port: Number(port), host: '127.0.0.1' }))
