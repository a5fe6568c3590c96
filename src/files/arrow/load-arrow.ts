import { TextError } from '../../table/text-error.js'

const PACKAGE = 'apache-arrow'

/**
 * What reads and writes Arrow, which needs a package that not everyone has.
 *
 * @throws TextError if that is not installed
 */
export async function loadArrow(): Promise<typeof import('./ipc.js')> {
  try {
    return await import('./ipc.js')
  } catch (error) {
    const { code, message = '' } = error as { code?: unknown; message?: string }
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes(PACKAGE)) throw error
    const remedy = `npm install ${PACKAGE}`
    throw new TextError(
      `expected the package ${PACKAGE} for Arrow and Feather, got none: ${remedy}`,
    )
  }
}
