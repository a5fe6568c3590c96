/**
 * How often a language has each letter that is not ASCII, in a rough share of all such letters of it:
 * a letter, then its weight. Only the small ones; capitals are rarer by a fixed factor.
 */
export interface Language {
  readonly letters: Readonly<Record<string, number>>
  /** What its words are written in apart from these: letters of ASCII, or none. */
  readonly script: 'latin' | 'other'
}

function language(script: 'latin' | 'other', text: string): Language {
  const letters: Record<string, number> = {}
  for (const [, letter = '', weight] of text.matchAll(/(\p{L})(\d+)/gu)) {
    letters[letter] = Number(weight)
  }
  return { script, letters }
}

const FRENCH = language('latin', 'é60 è12 à12 ê6 ç5 ô4 î3 û2 â2 ù1 ë2 ï2 œ2 ü1 ÿ0 æ0')
const GERMAN = language('latin', 'ü35 ä30 ö20 ß14 é2 à0 è0')
const SPANISH = language('latin', 'ó28 í25 á20 é15 ñ12 ú6 ü1 ç1')
const PORTUGUESE = language('latin', 'ã22 ç16 á14 é11 ó9 ê8 í8 ú4 â4 õ4 ô4 à3 ü1')
const ITALIAN = language('latin', 'à45 è20 ù12 ò12 ì8 é5')
const SWEDISH = language('latin', 'ä40 å32 ö28 é2 ü1')
const DANISH = language('latin', 'å40 ø38 æ22 é2 ö2 ä1')
const FINNISH = language('latin', 'ä80 ö18 å4 é1')
const ICELANDIC = language('latin', 'ð20 í14 á15 þ10 ó8 æ7 ö7 é6 ú6 ý4')
const DUTCH = language('latin', 'ë55 é25 ï12 ö4 ü3 è2 ê1 ç1')
/** Names from everywhere. */
const WESTERN = language(
  'latin',
  'é14 á9 í8 ó9 ü10 ö11 ä10 ñ6 ç7 è5 à4 ã4 ú4 ø4 å5 ß4 ô3 ê3 ë2 æ2 î2 ï2 â2 ò1 ì1 ù1 û1 õ1 ð1 þ1 ý1 œ1 š1 ž1',
)
const POLISH = language('latin', 'ł22 ą12 ę13 ó14 ś11 ż11 ć8 ń7 ź3 é1 ü1')
const CZECH = language('latin', 'í17 á15 ě11 é10 ř9 ý8 ž8 č8 š7 ů4 ú3 ň2 ť1 ď1 ó1 ö1 ü1')
const SLOVAK = language('latin', 'á17 í12 ý11 é9 č11 š9 ž9 ľ6 ť6 ú7 ä3 ň3 ô4 ó2 ď2 ĺ1 ŕ1')
const HUNGARIAN = language('latin', 'á28 é28 ö10 ő9 ó10 ü6 í6 ű4 ú4')
const CROATIAN = language('latin', 'č30 š28 ž24 ć18 đ9 é1')
const ROMANIAN = language('latin', 'ă34 ţ20 ş20 î16 â14 é1')
/** Names from the middle of Europe. */
const CENTRAL = language(
  'latin',
  'á10 é9 í8 ó8 ł6 š7 č7 ž6 ö6 ü6 ý4 ő3 ń3 ą3 ę3 ś3 ż3 ć4 ř3 ě3 ä4 ú3 ű1 ů2 ň1 ß1 ľ1 ť1 ô1 ă1 ş1 ţ1 ź1 đ1 ď1 â1 î1 ç1 ë1',
)
const TURKISH = language('latin', 'ı32 ş16 ü15 ç10 ğ10 ö8 â0 î0')
const RUSSIAN = language(
  'other',
  'о110 е84 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё2',
)
const UKRAINIAN = language(
  'other',
  'о94 а83 и63 н68 в60 е50 і57 т55 р47 с43 к40 л36 у34 д32 м30 п28 я25 ь20 з22 г16 б17 ч14 х12 й13 ж8 ц8 ш7 ю8 ї6 є6 ф3 щ5 ґ1',
)
const BULGARIAN = language(
  'other',
  'а120 и90 о88 е87 т75 н72 р50 с48 в45 л37 к33 д33 п30 м24 з20 я17 г16 б15 у16 ъ18 ч14 ж8 ц7 х7 щ6 ш5 й5 ф4 ю2 ь1',
)
const GREEK = language(
  'other',
  'α90 ο78 ι60 ε58 τ70 ν60 σ48 η40 ρ42 π40 κ40 ς35 μ32 λ30 υ30 ά20 ό20 ί20 έ18 ή15 γ16 δ16 ω15 χ12 θ12 φ9 β8 ύ9 ώ9 ξ4 ζ4 ψ2',
)

const WEST = [
  FRENCH,
  GERMAN,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  SWEDISH,
  DANISH,
  FINNISH,
  ICELANDIC,
  DUTCH,
  WESTERN,
] as const
const CENTER = [POLISH, CZECH, SLOVAK, HUNGARIAN, CROATIAN, ROMANIAN, GERMAN, CENTRAL] as const
const CYRILLIC = [RUSSIAN, UKRAINIAN, BULGARIAN] as const

/** Encodings of a byte a character: who uses them, and how much rarer each is (a logarithm). */
export const SINGLE_BYTE: Readonly<
  Record<string, { readonly rarity: number; readonly languages: readonly Language[] }>
> = {
  'windows-1252': { rarity: 0, languages: WEST },
  'iso-8859-2': { rarity: 2, languages: CENTER },
  'windows-1250': { rarity: 2.2, languages: CENTER },
  'windows-1251': { rarity: 1, languages: CYRILLIC },
  'windows-1254': { rarity: 4, languages: [TURKISH] },
  'windows-1253': { rarity: 4, languages: [GREEK] },
  'koi8-r': { rarity: 5, languages: [RUSSIAN, BULGARIAN] },
  ibm866: { rarity: 6, languages: [RUSSIAN, BULGARIAN] },
  macintosh: { rarity: 6, languages: WEST },
}

/** All of them, for a text that may be in any. */
export const LANGUAGES: readonly Language[] = [...WEST, ...CENTER, ...CYRILLIC, TURKISH, GREEK]
