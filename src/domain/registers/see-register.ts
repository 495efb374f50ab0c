import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { publishedDocuments } from '../documents/document-versions.storage.ts'
import { allRegisters } from './built-in.rules.ts'
import { openFindings } from '../findings/accepting.rules.ts'
import { allFindings } from '../findings/checks.rules.ts'
import { acceptancesInForce } from '../findings/storage.ts'
import { sayFindings } from './check-declaration.ts'
import { saidFinding } from './effects.schema.ts'
import { peopleByGroup, peopleBySource } from './entry-counts.storage.ts'
import { isUnder } from './list-registers.ts'
import { key, text } from './parts.schema.ts'
import { register } from './register.schema.ts'
import { documentOf } from './versions.storage.ts'

/** One register: everything declared of it, and how many people it has, by group and by source. */
export const seeRegister = operation({
  name: 'see-register',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ register: key }),
  output: z.object({
    version: z.int32(),
    id: z.int(),
    builtIn: z.boolean(),
    register,
    documents: z.array(
      z.object({ key: z.string(), names: text, isPublic: z.boolean().describe('A notice that is published') }),
    ),
    people: z.int().nullable(),
    ended: z.int().nullable().describe('Of them, those whose relation has ended'),
    groups: z.array(z.object({ group: z.string().nullable(), people: z.int() })),
    sources: z.array(z.object({ source: z.string(), people: z.int() })),
    findings: z.array(saidFinding),
  }),
  async perform({ register: asked }, { db, charter, scope, language, today }) {
    const document = await documentOf(db, charter.version)
    if (!document) return refuse('nothing-declared')
    const facts = allRegisters(document).find((one) => one.key === asked)
    const own = charter.registers.find((one) => one.key === asked)
    if (!facts || !own || !scope.registers.some((one) => one.key === asked))
      return refuse('no-such-register', { name: asked })
    const open = openFindings(document, allFindings(document, today), await acceptancesInForce(db), today)
    const groups = own.builtIn ? [] : await peopleByGroup(db, own.id, today)
    const sources = own.builtIn ? new Map<number, number>() : await peopleBySource(db, own.id)
    const published = await publishedDocuments(db)
    const sum = (numbers: number[]) => (own.builtIn ? null : numbers.reduce((a, b) => a + b, 0))
    return done({
      version: charter.version,
      id: own.id,
      builtIn: own.builtIn,
      register: facts,
      documents: document.documents
        .filter((one) => one.registers.includes(asked))
        .map(({ key, names, kind }) => ({ key, names, isPublic: kind === 'privacy-notice' && published.has(key) })),
      people: sum(groups.map((one) => one.people)),
      ended: sum(groups.map((one) => one.ended)),
      groups: groups.map(({ group, people }) => ({ group, people })),
      sources: [...own.sources.values()].map(({ id, key }) => ({ source: key, people: sources.get(id) ?? 0 })),
      findings: sayFindings(
        open.filter(({ path }) => isUnder(path, asked)),
        language,
      ),
    })
  },
})
