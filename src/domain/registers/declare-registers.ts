import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { erasePeople, importsOf } from '../../enforcement/erasing.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { allRegisters, allSources, isBuiltIn } from './built-in.rules.ts'
import { dropChangeOf } from './change.storage.ts'
import { sayFindings } from './check-declaration.ts'
import { declaredDocument, publishAtOnce, type DeclaredDocument } from '../documents/publish-document.ts'
import { lookAtFirst } from '../promises/check-promises.ts'
import { writtenDocument } from './document.schema.ts'
import { effects, saidChange, saidFinding, telling } from './effects.schema.ts'
import { countEffects, hindrances, judge, sayChanges, sayTold } from './preview-declaration.ts'
import { letGoUndeclared } from './undeclared.storage.ts'
import { acceptVersion, number } from './versions.storage.ts'
import type { Weighed } from './weighing.storage.ts'

const atOnce = 5000

/**
 * Declares the office's registers, or changes what was declared. Data that no register of their person declares any
 * more stop it, unless the input lets them go; a register with people in it never ends. Nothing changed: no new version.
 * Where the keeper is alone, the documents that say something new are published with it, unless people must be told first. What the account kept of this very change is dropped.
 * Refusals: changed-meanwhile, what judge and hindrances say.
 */
export const declareRegisters = operation({
  name: 'declare-registers',
  permission: 'declare registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  alone: true,
  input: z.strictObject({
    document: writtenDocument,
    base: z.int32().min(0).describe('The version this was made from; 0 when nothing has been declared'),
    effects: z
      .enum(['refuse', 'let-go'])
      .default('refuse')
      .describe('let-go: values that no register of their person would declare are erased'),
  }),
  output: z.object({
    version: z.int32(),
    unchanged: z.boolean(),
    changes: z.array(saidChange),
    effects,
    tell: z.array(telling),
    findings: z.array(saidFinding),
    documents: z.array(declaredDocument).describe('Those that say something new: published, or why not'),
    published: z.array(z.string()).describe('Documents that were published with it'),
    waiting: z.array(z.string()).describe('Documents that say something new and wait to be published'),
  }),
  async perform({ document, base, effects: wanted }, occasion) {
    const { charter, language, db, actor, today } = occasion
    if (base !== charter.version) return refuse('changed-meanwhile', { base, version: charter.version })
    const judged = await judge(document, occasion)
    if ('refused' in judged) return judged
    const { declaration, weighed, findings } = judged
    const { unchanged } = weighed
    const hindered = hindrances(judged, wanted === 'let-go', language)
    if (hindered.length > 0) return refuseAll(hindered)
    const version = charter.version + (unchanged ? 0 : 1)
    const account = accountOf(actor)
    if (account !== null) await dropChangeOf(db, account, document)
    let documents: DeclaredDocument[] = []
    if (!unchanged) {
      await letGo(occasion, weighed)
      const registers = allRegisters(declaration).map(({ key }) => ({ key, builtIn: isBuiltIn(key) }))
      await number(db, { registers, sources: allSources(declaration).map((source) => source.key) }, today)
      const accepted = { version, document: declaration, acceptedBy: account, summary: weighed.changes }
      await acceptVersion(db, accepted)
      await lookAtFirst(occasion, declaration)
      documents = await publishAtOnce(occasion, version, declaration)
    }
    return done({
      version,
      unchanged,
      changes: sayChanges(weighed.changes, language),
      effects: countEffects(judged),
      tell: sayTold(weighed.tell, language),
      findings: sayFindings(findings, language),
      documents,
      published: documents.filter((one) => one.published).map((one) => one.document),
      waiting: documents.filter((one) => !one.published).map((one) => one.document),
    })
  },
})

/**
 * Values go first; then those of whom nothing remains leave their registers, each by a movement. What is kept of the files
 * that brought them goes too.
 */
async function letGo(occasion: Occasion, { people, emptied, narrowing }: Weighed): Promise<void> {
  if (people.length === 0) return
  for (const id of await importsOf(occasion, people))
    await occasion.enqueue('close-import', { import: id, onBehalf: 'console' })
  await letGoUndeclared(occasion.db, narrowing.allowed, narrowing.fields)
  for (let from = 0; from < emptied.length; from += atOnce)
    await erasePeople(occasion, emptied.slice(from, from + atOnce), 'declare-registers')
  occasion.concerns(people)
}
