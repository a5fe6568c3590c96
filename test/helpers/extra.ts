import { readFileSync } from 'node:fs'

/** One part of extra/torch.json or extra/edges.json, which scripts of fixtures/ make with PyTorch. */
export function torchCases<T>(part: string, file = 'torch.json'): T {
  const cases = (JSON.parse(extraText(file)) as Record<string, unknown>)[part]
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
