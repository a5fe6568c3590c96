import { encodeText } from '../../src/bytes.js'

/** Tables in several languages, each with the encodings that people save such in. */
export const TABLES: readonly [language: string, text: string, encodings: readonly string[]][] = [
  [
    'French',
    'Prénom,Ville,Salaire,Qualité\nZoé,Orléans,1200,élevée\nFrançois,Nîmes,,faible\nNoël,Besançon,1500,élevée\n',
    ['windows-1252', 'macintosh'],
  ],
  [
    'German',
    'Name;Größe;Straße\nMüller;170;Königsallee\nWeiß;;Äußere Str.\nJäger;182;Hauptstraße\n',
    ['windows-1252', 'macintosh'],
  ],
  [
    'Polish',
    'Imię,Województwo,Płeć,Wartość\nŁukasz,Świętokrzyskie,mężczyzna,12\nMałgorzata,Śląskie,kobieta,\n',
    ['iso-8859-2', 'windows-1250'],
  ],
  [
    'Czech',
    'Jméno,Příjmení,Věk\nJiří,Dvořák,41\nRůžena,Němcová,\nTomáš,Černý,29\n',
    ['iso-8859-2', 'windows-1250'],
  ],
  [
    'Hungarian',
    'Név,Város,Fizetés\nLászló,Győr,300\nErzsébet,Székesfehérvár,\nZsófia,Hódmezővásárhely,280\n',
    ['iso-8859-2', 'windows-1250'],
  ],
  [
    'Russian',
    'Имя,Город,Возраст\nИван,Москва,31\nОльга,Казань,\nСергей,Нижний Новгород,44\n',
    ['windows-1251', 'koi8-r', 'ibm866'],
  ],
  ['Ukrainian', 'Місто,Кількість\nКиїв,12\nЗапоріжжя,\nЛьвів,7\n', ['windows-1251']],
  ['Chinese', '姓名,城市,工资\n张伟,北京,8000\n王芳,上海,\n李娜,重庆,7500\n', ['gb18030']],
  [
    'Chinese of Taiwan',
    '姓名,城市,薪資\n陳志明,臺北,42000\n林美玲,高雄,\n黃家豪,新竹,39000\n',
    ['big5'],
  ],
  [
    'Japanese',
    '氏名,都道府県,給与\n佐藤,東京都,300\n鈴木,大阪府,\nタナカ,北海道,280\n',
    ['shift_jis', 'euc-jp'],
  ],
  ['Korean', '이름,도시,급여\n김민준,서울,300\n이서연,부산,\n박지훈,대구,280\n', ['euc-kr']],
  ['Turkish', 'Şehir,Değer\nİstanbul,3\nIğdır,\nÇankırı,4\n', ['windows-1254']],
  ['Greek', 'Πόλη,Τιμή\nΑθήνα,3\nΘεσσαλονίκη,\nΠάτρα,4\n', ['windows-1253']],
]

/** Each table in each encoding. */
export const ENCODED = TABLES.flatMap(([language, text, encodings]) =>
  encodings.map((encoding) => ({ language, text, encoding, bytes: encodeText(text, encoding) })),
)

/** Bytes in pieces of so many each. */
export function inPieces(bytes: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
  return pieces
}
