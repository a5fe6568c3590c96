import { expect, it } from 'vitest'
import { FileError } from '../../../src/node.js'
import { openStore } from '../../../src/shards/store/open-store.js'
import { isPassing, PassingError, storeError } from '../../../src/shards/store/passing.js'
import { s3Server } from '../../helpers/s3-server.js'

const server = s3Server('tables')
const coded = (code: string) => Object.assign(new Error(code), { code })
const answered = (httpStatusCode: number) =>
  Object.assign(new Error('x'), { name: 'X', $metadata: { httpStatusCode } })

it('takes full disks, broken networks and busy servers for what may pass', () => {
  for (const code of ['ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'ETIMEDOUT', 'ECONNREFUSED']) {
    expect(isPassing(coded(code)), code).toBe(true)
    expect(isPassing(new TypeError('fetch failed', { cause: coded(code) })), code).toBe(true)
    expect(isPassing(new FileError('f', 'cannot write', {}, coded(code))), code).toBe(true)
  }
  for (const status of [429, 500, 502, 503, 504]) expect(isPassing(answered(status))).toBe(true)
  expect(isPassing(Object.assign(new Error(), { name: 'SlowDown' }))).toBe(true)
})

it('takes all else for what would come again', () => {
  for (const code of ['ENOENT', 'EACCES', 'EROFS', 'EISDIR'])
    expect(isPassing(coded(code))).toBe(false)
  for (const status of [400, 401, 403, 404, 412, 501])
    expect(isPassing(answered(status))).toBe(false)
  const odd = [new RangeError('x'), new FileError('f', 'x'), undefined, null, 'ENOSPC', 5]
  for (const error of odd) expect(isPassing(error)).toBe(false)
  const circle = new Error('x')
  circle.cause = circle
  expect(isPassing(circle)).toBe(false)
})

it('makes one error of each, with the file and the reason', () => {
  expect(storeError('f', 'write', coded('ENOSPC'))).toEqual(
    new PassingError('f', 'cannot write: the disk is full'),
  )
  expect(storeError('f', 'write', coded('EROFS'))).toEqual(
    new FileError('f', 'cannot write: the file system is read-only'),
  )
  expect(String(storeError('f', 'read', answered(503)))).toBe(
    'PassingError: f: cannot read: x (HTTP 503)',
  )
  const other = new RangeError('x')
  expect(storeError('f', 'read', other)).toBe(other)
})

it('says what S3 refuses: a bucket that there is not, a server that is away', async () => {
  const none = await openStore('s3://no-such-bucket')
  const error = await none.write('a.csv', ['x']).catch((thrown: Error) => thrown)
  expect(error).toBeInstanceOf(FileError)
  expect(String(error)).toMatch(
    /s3:\/\/no-such-bucket\/a\.csv: cannot write: .*\(NoSuchBucket\), HTTP 404/,
  )
  process.env['AWS_ENDPOINT_URL_S3'] = 'http://127.0.0.1:65531'
  const away = await openStore('s3://KEY:SEC/RET@tables/x')
  process.env['AWS_ENDPOINT_URL_S3'] = server.endpoint()
  expect(away.url).toBe('s3://tables/x')
  const refused = await away.look('a.csv').catch((thrown: Error) => thrown)
  expect(refused).toEqual(
    new PassingError('s3://tables/x/a.csv', 'cannot read: the connection was refused'),
  )
})

it('takes a login from the URL, and tells none of it', async () => {
  const store = await openStore('s3://SOMEONE:ELSE@tables')
  const error = await store.look('a.csv').catch((thrown: Error) => thrown)
  expect(String(error)).toContain('s3://tables/a.csv: cannot read: no permission, HTTP 403')
  expect(isPassing(error)).toBe(false)
})
