import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import binaryen from 'assemblyscript/binaryen'
import { afterEach, expect, it, vi } from 'vitest'
import { NN } from '../../src/nn/nn.wasm.js'
import { compile } from '../../src/wasm/instantiate.js'
import { normal, relaxedSimd } from '../../src/wasm/kernels.wasm.js'

/** A module as WebAssembly text. */
function textOf(module: string): string {
  let binary = new Uint8Array(0)
  const validate = (bytes: Uint8Array) => {
    binary = bytes.slice()
    return false
  }
  vi.stubGlobal('WebAssembly', { validate })
  compile(module)
  vi.unstubAllGlobals()
  const read = binaryen.readBinaryWithFeatures(binary, binaryen.Features.All)
  const text = read.emitText()
  read.dispose()
  return text
}

afterEach(() => vi.unstubAllGlobals())

// What relaxed instructions give is up to the engine, and a model must not depend on who fits it.
it('the learner’s kernels have no relaxed SIMD instruction, which those of the core have', () => {
  const relaxed = /relaxed_/
  expect(textOf(relaxedSimd())).toMatch(relaxed)
  for (const module of [NN, normal()]) {
    const text = textOf(module)
    expect(text).toContain('f32x4.mul')
    expect(text).not.toMatch(relaxed)
  }
})

it('the learner runs no other kernels: of src/wasm/ it imports what loads them and what draws normals', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url))
  const found = ['learn', 'nn', 'random'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(text|wasm)\.ts$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(src, folder, file), 'utf8')
        return [...text.matchAll(/from '(?:\.\.\/)+((?:wasm|ops)\/[^']+)'/g)].map(
          ([, name]) => `${folder}: ${name}`,
        )
      }),
  )
  expect(found.sort()).toEqual(['nn: wasm/instantiate.js', 'random: wasm/normal.js'])
})
