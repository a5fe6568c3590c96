import { constants } from 'node:fs'
import { access, lstat, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FileError } from '../node.js'

/**
 * Throws unless files can be written, as far as that can be seen beforehand: what was learned in an hour must not be
 * lost to a folder that is not there.
 *
 * @param files undefined and `-` are none
 * @throws FileError
 */
export async function checkOutputs(files: Iterable<string | undefined>): Promise<void> {
  for (const file of new Set(files)) {
    if (file !== undefined && file !== '-') await checkOutput(file)
  }
}

async function checkOutput(file: string): Promise<void> {
  const refused = (reason: string) => new FileError(file, `cannot write: ${reason}`)
  const there = await stat(file).catch(() => undefined)
  if (there?.isDirectory()) throw refused('it is a folder')
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() ?? false
  // Devices and pipes are written to directly, and what a link names lies elsewhere.
  if (isLink || (there !== undefined && !there.isFile())) return
  const folder = dirname(file)
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined) throw refused(`no such file or folder (make ${folder} first)`)
  if (!found.isDirectory()) throw refused(`${folder} is no folder`)
  for (const path of there === undefined ? [folder] : [folder, file]) {
    await access(path, constants.W_OK).catch(() => {
      throw refused(`no permission to write to ${path}`)
    })
  }
}
