import { expect, it } from 'vitest'
import { FileError } from '../../../src/node.js'
import { openStore } from '../../../src/shards/store/open-store.js'
import { PassingError } from '../../../src/shards/store/passing.js'
import { textOf } from '../../helpers/read-source.js'
import { s3Environment } from '../../helpers/s3-server.js'
import { sendFile, webServer } from '../../helpers/web-server.js'

const content = Buffer.from('0123456789'.repeat(1000))
const aborted: string[] = []
const ranges: (string | undefined)[] = []
let breaks = 0

/** What S3 does and s3rver does not. */
const server = webServer((request, response) => {
  const { method, headers, url = '' } = request
  const isGet = method === 'GET'
  const upload = (key: string, days: number) =>
    `<Upload><Key>${key}</Key><UploadId>u${days}</UploadId><Initiated>${new Date(Date.now() - days * 864e5).toISOString()}</Initiated></Upload>`
  if (/[?&]uploads/.test(url)) {
    const prefix = new URL(url, 'http://x').searchParams.get('prefix')
    return response.end(
      `<ListMultipartUploadsResult>${upload(`${prefix}old.csv`, 2)}${upload(`${prefix}new.csv`, 0)}</ListMultipartUploadsResult>`,
    )
  }
  if (method === 'DELETE') {
    aborted.push(url.replace(/[?&]x-id=\w+/, ''))
    return response.writeHead(204).end()
  }
  if (isGet) ranges.push(headers.range)
  if (url.includes('changed') && isGet) {
    return response.writeHead(headers['if-match'] === '"1"' ? 412 : 200).end()
  }
  if (url.includes('busy')) return response.writeHead(503).end()
  if (!url.includes('breaks') || !isGet || ++breaks > 1) {
    return sendFile(request, response, content)
  }
  response.writeHead(206, { etag: '"1"', 'content-length': content.length })
  return response.write(content.subarray(0, 4000), () => response.destroy())
})

function open() {
  Object.assign(process.env, s3Environment(server.url()))
  return openStore('s3://bucket/in')
}

it('goes on where a reading broke off', async () => {
  const source = await (await open()).source('breaks.csv')
  expect(await textOf(source)).toBe(content.toString())
  expect(ranges).toEqual(['bytes=0-9999', 'bytes=4000-9999'])
})

it('refuses a file that changed since it was looked at', async () => {
  const source = await (await open()).source('changed.csv')
  await expect(textOf(source)).rejects.toThrow(
    new FileError(
      's3://bucket/in/changed.csv',
      'expected the file that was looked at, got one that changed since',
    ),
  )
})

it('tells that a busy server may answer later', async () => {
  const error = await (await open()).look('busy.csv').catch((thrown: Error) => thrown)
  expect(error).toBeInstanceOf(PassingError)
  expect(String(error)).toContain('s3://bucket/in/busy.csv: cannot read: ')
})

it('ends uploads that were cut off, once they are old', async () => {
  const store = await open()
  expect(await store.sweep('out', 86_400_000)).toBe(1)
  expect(aborted).toEqual(['/bucket/in/out/old.csv?uploadId=u2'])
})
