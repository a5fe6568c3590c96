import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import ts from 'typescript'
import { Tensor } from '../../src/index.js'
import { Table } from '../../src/learn/index.js'
import { ROOT } from './cli.js'

/** An example of a docstring. */
export interface DocExample {
  /** The function or class that it is of. */
  readonly of: string
  readonly file: string
  readonly code: string
}

const DOC =
  /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*(?:export )?(?:async )?(?:function\*?|class|static|get)? ?(?:async )?(\w+)/g
const CODE = /@example\n[ *]*```ts\n([\s\S]*?)\n[ *]*```/g

/** All examples in docstrings below src/. */
export function docExamples(): DocExample[] {
  const src = join(ROOT, 'src')
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(text|wasm)\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8')
      return [...text.matchAll(DOC)].flatMap(([, doc = '', of = '']) =>
        [...doc.matchAll(CODE)].map(([, code = '']) => ({
          of,
          file: `src/${file}`,
          code: code.replaceAll(/^ *\* ?/gm, ''),
        })),
      )
    })
}

/** A statement of an example, and what the comment below it says that it is. */
export interface Claim {
  readonly statement: string
  readonly said: string
  readonly is: string
}

/** The code with each expression that has a comment right below it given to `claim(statement, said, value)`. */
export function withClaims(code: string): string {
  const source = ts.createSourceFile('example.mts', code, ts.ScriptTarget.Latest, true)
  let out = ''
  let at = 0
  for (const statement of source.statements) {
    const said = /^\n((?:\/\/.*(?:\n|$))+)/.exec(code.slice(statement.getEnd()))?.[1]
    if (!ts.isExpressionStatement(statement) || said === undefined) continue
    const text = statement.expression.getText()
    const words = said
      .trimEnd()
      .replaceAll(/^\/\/ ?/gm, '')
      .trimEnd()
    out += `${code.slice(at, statement.getStart())};claim(${JSON.stringify(text)}, ${JSON.stringify(words)}, ${text});`
    at = statement.getEnd()
  }
  return out + code.slice(at)
}

/** What a comment says of a value: a text, tensor or table as it prints, all else as `console.log` shows it. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string' || value instanceof Tensor || value instanceof Table
      ? String(value)
      : inspect(value, { depth: 5, breakLength: 96 })
  return text.replaceAll(/ +$/gm, '').trimEnd()
}
