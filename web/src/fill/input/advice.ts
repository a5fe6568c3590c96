import type { Words } from '../../i18n/en.js'
import { own } from '../../i18n/own.js'

const ADVICE: Readonly<Record<string, keyof Words>> = {
  ...{ xls: 'adviceSheet', ods: 'adviceSheet', xlsb: 'adviceSheet', numbers: 'adviceSheet' },
  ...{ xml: 'adviceSheet', pdf: 'advicePdf', locked: 'adviceLocked' },
  ...{ sqlite: 'adviceExport', access: 'adviceExport', spss: 'adviceExport' },
  ...{ stata: 'adviceExport', sas: 'adviceExport', matlab: 'adviceExport', r: 'adviceExport' },
  ...{ hdf5: 'adviceExport', npy: 'adviceExport', orc: 'adviceExport', avro: 'adviceExport' },
  ...{ docx: 'adviceDocument', doc: 'adviceDocument', odt: 'adviceDocument' },
  ...{ rtf: 'adviceDocument', html: 'adviceDocument', pptx: 'adviceDocument' },
  ...{ ppt: 'adviceDocument', msg: 'adviceDocument' },
  ...{ png: 'adviceImage', jpeg: 'adviceImage', gif: 'adviceImage', webp: 'adviceImage' },
  ...{ tiff: 'adviceImage', heic: 'adviceImage' },
  ...{ zip: 'adviceUnpack', tar: 'adviceUnpack', '7z': 'adviceUnpack', rar: 'adviceUnpack' },
  ...{ bzip2: 'adviceUnpack', xz: 'adviceUnpack' },
}

/** What to do about a file that is no table, by its look's kind. */
export function adviceFor(kind: string): keyof Words {
  return own(ADVICE, kind) ?? 'adviceOther'
}
