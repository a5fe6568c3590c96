import { FileError, reasonOf, systemError } from '../../files/file-error.js'

/** What failed for now: a network, a server, a full disk. The same may work later. */
export class PassingError extends Error {
  override name = 'PassingError'

  constructor(
    readonly file: string,
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`${file}: ${reason}`, cause === undefined ? {} : { cause })
  }
}

/** Codes of the system, of DNS and of Node's HTTP. */
const CODES = new Set([
  'EAGAIN',
  'EAI_AGAIN',
  'EBUSY',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EDQUOT',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'EIO',
  'EMFILE',
  'ENETDOWN',
  'ENETRESET',
  'ENETUNREACH',
  'ENFILE',
  'ENOMEM',
  'ENOSPC',
  'ENOTCONN',
  // A server of names that is away may say so too.
  'ENOTFOUND',
  'EPIPE',
  'ESTALE',
  'ETIMEDOUT',
  'ERR_STREAM_PREMATURE_CLOSE',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
])
/** Names that clients of S3 give to what has no code. */
const NAMES = new Set([
  'InternalError',
  'OperationAborted',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServiceUnavailable',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TimeoutError',
  'TooManyRequestsException',
])
const STATUSES = new Set([408, 425, 429, 500, 502, 503, 504, 507, 509])
const MOST_CAUSES = 8

/** Whether an error may pass if the same is tried again, by itself or by what caused it. */
export function isPassing(error: unknown): boolean {
  let one = error
  for (let i = 0; i < MOST_CAUSES && typeof one === 'object' && one !== null; i++) {
    if (one instanceof PassingError) return true
    const { code, name, cause } = one as { code?: unknown; name?: unknown; cause?: unknown }
    if (CODES.has(String(code)) || NAMES.has(String(name))) return true
    if (STATUSES.has(statusOf(one) ?? 0)) return true
    one = cause
  }
  return false
}

/** The status of HTTP that a client of S3 keeps with its errors. */
export function statusOf(error: unknown): number | undefined {
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } }
  return $metadata?.httpStatusCode
}

/** An error as a store throws it: what may pass as a PassingError, what will not as a FileError. */
export function storeError(file: string, action: 'read' | 'write', error: unknown): unknown {
  if (error instanceof PassingError) return error
  if (!isPassing(error)) return systemError(file, action, error)
  if (error instanceof FileError) return new PassingError(error.file, error.reason, error)
  return new PassingError(file, `cannot ${action}: ${wordsOf(error)}`, error)
}

/** The innermost of what is known, since what is around it mostly says no more than that it failed. */
function wordsOf(error: unknown): string {
  let one = error as { code?: unknown; name?: unknown; message?: unknown; cause?: unknown }
  for (let i = 0; i < MOST_CAUSES && typeof one.cause === 'object' && one.cause !== null; i++) {
    one = one.cause
  }
  if (typeof one.code === 'string') return reasonOf(one.code)
  const status = statusOf(one)
  const words = String(one.message || one.name)
  return status === undefined ? words : `${words} (HTTP ${status})`
}
