import { emptyCharter, type Charter } from '../../enforcement/charter.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import { charterOf } from './charter.rules.ts'
import type { declarationVersions, registers, sources } from './declaration.ts'
import { documentOf, numbersOf } from './versions.storage.ts'
import type { officeState } from '../../enforcement/declaration.ts'

type Db = DbOf<typeof declarationVersions | typeof registers | typeof sources | typeof officeState>

/**
 * What the gate must know of an office's declaration at a version, the built-in registers included. Version 0 is an
 * office that has not declared anything. Throws when the version does not exist.
 */
export async function readCharter(db: Db, version: number): Promise<Charter> {
  if (version === 0) return emptyCharter
  const document = await documentOf(db, version)
  if (!document) throw new Error(`there is no declaration version ${version}`)
  return charterOf(document, { version, ...(await numbersOf(db)) })
}
