/** Tables as people have them: most of their columns are one word, or one mark, away from being filled. */

/** Numbers from 0 to 1, the same each time. */
function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

const csv = (lines: readonly (readonly string[])[], delimiter = ',') =>
  `${lines.map((line) => line.join(delimiter)).join('\n')}\n`

/** 38 of 40 columns of measurements have one cell with this word, and some holes. */
export function strayWord(word: string, rows = 60): string {
  const random = stream(7)
  const names = Array.from({ length: 40 }, (_, c) => `m${c}`)
  const lines = Array.from({ length: rows }, (_, row) => {
    const base = 20 * random()
    return names.map((_, c) => {
      if (c < 38 && row === (7 * c) % rows) return word
      if (random() < 0.05) return ''
      return (base + c + 3 * random()).toFixed(1)
    })
  })
  return csv([names, ...lines])
}

const german = (value: number, digits: number) => {
  const [whole = '', fraction] = value.toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** 150 holes, 122 of them in four columns that have a remark or an approximate number among decimal commas. */
export function germanTable(): string {
  const random = stream(11)
  const names = ['Umsatz', 'Kosten', 'Quote', 'Preis', 'Menge', 'Gewicht']
  const holes = [31, 31, 30, 30, 14, 14]
  const odd = ['ca. 1.200,50', 'siehe Blatt 2', 'ca. 3,5', '9,99 / 8,99']
  const rows = Array.from({ length: 120 }, () => {
    const size = 1000 + 8000 * random()
    return [
      german(size, 2),
      german(0.7 * size + 300 * random(), 2),
      german(size / 1000 + random(), 1),
      german(size / 200 + 2 * random(), 2),
      german(size / 10 + 20 * random(), 0),
      german(size / 90 + random(), 3),
    ]
  })
  for (const [c, count] of holes.entries()) {
    for (let i = 0; i < count; i++) (rows[(i * 3 + 7 * c) % 120] as string[])[c] = ''
    if (c < 4) (rows[(2 + 7 * c) % 120] as string[])[c] = odd[c] as string
  }
  return csv([names, ...rows], ';')
}

/** Days and months that cannot be told apart, with holes in both columns. */
export function openDates(): string {
  const rows = Array.from({ length: 40 }, (_, i) => [
    i % 5 === 0 ? '' : `0${(i % 9) + 1}/0${((i * 2) % 9) + 1}/2024`,
    i % 7 === 0 ? '' : String(10 + ((i * 3) % 11)),
    String(i % 4),
  ])
  return csv([['visit', 'days', 'ward'], ...rows])
}

/** 600 rows of which 69 have a remark; with names, numbers of rows, a constant, and prices. */
export function surveyWithRemarks(): string {
  const random = stream(5)
  const remarks = ['called twice', 'moved to the other ward', 'no answer at the door', 'ask again']
  const lines = Array.from({ length: 600 }, (_, i) => {
    const age = 20 + Math.floor(60 * random())
    const price = [4.99, 9.99, 14.95, 19.9][age % 4]
    return [
      String(i + 1),
      `${['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'][i % 5]} ${String.fromCharCode(65 + (i % 26))}${'aeiou'[i % 7] ?? 'y'}${i % 31}ter`,
      i % 11 === 0 ? '' : String(age),
      i % 9 === 0 ? '' : String(price),
      'study 7',
      i < 69 ? (remarks[i % 4] as string) : '',
    ]
  })
  return csv([['id', 'name', 'age', 'price', 'study', 'remarks'], ...lines])
}
