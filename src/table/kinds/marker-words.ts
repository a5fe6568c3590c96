/**
 * Words for 'missing' that are taken for it in a column of something else, but are not in every column:
 * `None` and `unknown` may be answers, `-` may be a sign, and words that begin as numbers do would have
 * every number looked at twice.
 */
const WORDS = new Set([
  '-nan',
  '1.#ind',
  '-1.#ind',
  '1.#qnan',
  '-1.#qnan',
  'n.a.',
  'n.a',
  'n. a.',
  'na',
  'n/d',
  'n.d.',
  'nd',
  'none',
  'nil',
  'null',
  'nul',
  'void',
  'missing',
  'miss',
  'unknown',
  'unk',
  'undefined',
  'undef',
  'undetermined',
  'not available',
  'not applicable',
  'not known',
  'not reported',
  'not recorded',
  'no data',
  'nodata',
  'no value',
  'no answer',
  'not stated',
  'blank',
  'empty',
  'tbd',
  'refused',
  'declined',
  'prefer not to say',
  'prefer not to answer',
  'decline to answer',
  'declined to answer',
  "don't know",
  'don\u2019t know',
  'dont know',
  'do not know',
  'not sure',
  'not asked',
  'not given',
  'no response',
  'no reply',
  'wei\u00df nicht',
  'wei\u00df ich nicht',
  'n\u00e3o informado',
  'n\u00e3o sabe',
  'sin respuesta',
  'no sabe',
  'no contesta',
  'ns/nc',
  'ne sait pas',
  'nsp',
  'sans r\u00e9ponse',
  'nie wiem',
  'odmowa',
  'tba',
  'k.a.',
  'k. a.',
  'keine angabe',
  'keine daten',
  'unbekannt',
  'fehlt',
  's/d',
  's.d.',
  'sin dato',
  'sin datos',
  'inconnu',
  'non disponible',
  'desconocido',
  'brak',
  'brak danych',
  'b.d.',
  '无',
  '缺失',
  '未知',
  '不明',
  'なし',
  'н/д',
  'нет данных',
])

/** Whether a word means 'missing' where it stands among numbers, dates or booleans. */
export function isMarkerWord(text: string): boolean {
  const word = text.trim().toLowerCase()
  return isPunctuation(word) || WORDS.has(word) || WORDS.has(word.replace(/^[<([{]|[>)\]}]$/g, ''))
}

/** Whether a text has neither letter nor digit: `-`, `--`, `.`, `…`, `*`. */
export function isPunctuation(text: string): boolean {
  return text.trim() !== '' && !/[\p{L}\p{N}\p{So}]/u.test(text)
}

/** Words that may be answers after all, where answers are words. */
const ANSWERS = /^(na|none|nil|nul|null|void|miss|blank|empty|nd|unk|无|なし|brak|b\.d\.)$/

/** Whether a word says that there is no answer, even among answers that are words. */
export function isNoAnswer(text: string): boolean {
  return isMarkerWord(text) && !ANSWERS.test(text.trim().toLowerCase())
}
