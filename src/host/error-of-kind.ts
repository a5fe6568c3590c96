const KINDS = new Map<string, new (message: string) => Error>(
  [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((kind) => [
    kind.name,
    kind,
  ]),
)

/**
 * An error that was one elsewhere, such as in a thread: of the same kind, and with the trace that it
 * had there. One of a kind that is not JavaScript's own keeps its name.
 */
export function errorOfKind(name: string, message: string, stack?: string): Error {
  const Kind = KINDS.get(name)
  const error = new (Kind ?? Error)(message)
  if (Kind === undefined) error.name = name
  if (stack !== undefined) error.stack = stack
  return error
}

/** The kind that text such as `TypeError: no function` begins with. */
export function kindOf(text: string): string {
  const [, kind = 'Error'] = /^(\w*Error):/.exec(text) ?? []
  return kind
}
