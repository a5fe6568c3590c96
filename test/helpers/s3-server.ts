import S3rver from 's3rver'
import { afterAll, beforeAll } from 'vitest'
import { temporaryFolder } from './folder.js'

/** A server of S3 for the tests of a file, with one bucket, to which the environment leads. */
export function s3Server(bucket: string): { endpoint: () => string } {
  const directory = temporaryFolder()
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  let endpoint = ''
  beforeAll(async () => {
    const { port } = await server.run()
    endpoint = `http://127.0.0.1:${port}`
    Object.assign(process.env, s3Environment(endpoint))
  })
  afterAll(() => server.close())
  return { endpoint: () => endpoint }
}

/** What leads to it in other processes. */
export function s3Environment(endpoint: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  }
}
