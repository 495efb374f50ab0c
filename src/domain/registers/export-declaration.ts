import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { declarationSchema } from './declaration.schema.ts'
import { documentOf } from './versions.storage.ts'
import { writeDeclaration } from './yaml-form.schema.ts'

/** The declaration in force, or one before it, as YAML that declares the same again. */
export const exportDeclaration = operation({
  name: 'export-declaration',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ version: z.int32().min(1).optional() }),
  output: z.object({ version: z.int32(), yaml: z.string() }),
  async perform({ version: asked }, { db, charter }) {
    const version = asked ?? charter.version
    const document = await documentOf(db, version)
    if (!document) return asked === undefined ? refuse('nothing-declared') : refuse('unknown-version', { version })
    return done({ version, yaml: writeDeclaration(declarationSchema.parse(document)) })
  },
})
