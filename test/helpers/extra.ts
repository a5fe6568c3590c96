import { readFileSync } from 'node:fs'

/** One part of extra/torch.json, which fixtures/make_extra.py makes with PyTorch. */
export function torchCases<T>(part: string): T {
  const cases = (JSON.parse(extraText('torch.json')) as Record<string, unknown>)[part]
  if (cases === undefined) throw new Error(`no such part: ${part}`)
  return cases as T
}

export function extraText(name: string): string {
  return readFileSync(new URL(`../fixtures/extra/${name}`, import.meta.url), 'utf8')
}

/** One part of extra/vocabulary.json, which fixtures/make_vocabulary.py makes with PyTorch. */
export function vocabularyCases<T>(part: string): T {
  const cases = (JSON.parse(extraText('vocabulary.json')) as Record<string, unknown>)[part]
  if (cases === undefined) throw new Error(`no such part: ${part}`)
  return cases as T
}
