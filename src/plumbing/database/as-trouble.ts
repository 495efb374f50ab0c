import { codeOf, DatabaseTrouble } from './trouble.ts'

/** What an error of the file system or of the server says, as a trouble with the place named. */
export function asTrouble(error: unknown, place: string, file = place): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error
  const code = codeOf(error)
  const said = (error as Error).message
  if (['ENOSPC', 'EDQUOT', 'EFBIG', '53100'].includes(code) || isAboutSpace(said))
    return new DatabaseTrouble('disk-full', { place }, error)
  if (['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return new DatabaseTrouble('not-writable', { place, because: code }, error)
  if (code === 'EPERM') return new DatabaseTrouble('no-other-user', { because: code }, error)
  return new DatabaseTrouble('did-not-start', { place, because: said, file }, error)
}

export const isAboutSpace = (text: string): boolean =>
  /No space left on device|Disk quota exceeded|File too large|ENOSPC/.test(text)
