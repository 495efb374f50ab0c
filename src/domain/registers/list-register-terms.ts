import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { fieldFact, fieldName } from './catalogue.rules.ts'
import { fieldClasses } from './catalogue-facts.rules.ts'
import { retentionPhrase, retentionSubject } from './retention-phrase.rules.ts'
import { retentionRule } from './retention.schema.ts'
import { words as terms } from './terms.words.ts'
import { say } from './text.rules.ts'
import { documentOf } from './versions.storage.ts'

const named = z.object({ key: z.string(), name: z.string() })

/**
 * What the company's own registers that this act sees are called and hold, in the reader's language: fields cut to the
 * act, sources, purposes, and how long values are kept. Nothing personal.
 */
export const listRegisterTerms = operation({
  name: 'list-register-terms',
  permission: 'see people',
  aims: [
    'customer-care',
    'sales',
    'direct-marketing',
    'billing',
    'fulfilling-rights',
    'legal-duty',
    'security',
    'register-keeping',
  ],
  quiet: true,
  input: z.strictObject({}),
  output: z.object({
    version: z.int32(),
    financialYearEnds: z.int(),
    registers: z.array(
      named.extend({
        fields: z.array(
          named.extend({
            kind: z.string(),
            class: z.enum(fieldClasses),
            options: z.array(named).optional(),
            guarded: z.boolean().optional(),
          }),
        ),
        sources: z.array(named.extend({ fromPerson: z.boolean(), channels: z.array(z.string()) })),
        purposes: z.array(named.extend({ aim: z.string(), basis: z.string(), basisName: z.string() })),
        retention: z.array(
          z.object({
            rule: retentionRule.omit({ why: true }),
            phrase: z.string().describe('How long, in words'),
            subject: z.string().describe('What it speaks of'),
          }),
        ),
      }),
    ),
  }),
  async perform(_input, { db, charter, scope, language }) {
    const document = await documentOf(db, charter.version)
    if (!document) return done({ version: charter.version, financialYearEnds: 12, registers: [] })
    const own = document.ownFields
    const { bases } = terms[language]
    const sources = new Map(document.sources.map((source) => [source.key, source]))
    const registers = document.registers.flatMap((register) => {
      const seen = scope.registers.find((one) => one.key === register.key)
      if (!seen) return []
      return {
        key: register.key,
        name: say(register.names, language),
        fields: register.fields
          .filter(({ field }) => seen.fields.has(field))
          .flatMap(({ field }) => {
            const fact = fieldFact(field, own)
            const options = own.find((one) => one.key === field)?.options
            if (!fact) return []
            return {
              key: field,
              name: fieldName(field, language, own),
              kind: fact.kind,
              class: fact.class,
              ...(options ? { options: options.map((one) => ({ key: one.key, name: say(one.names, language) })) } : {}),
              ...(fact.guarded ? { guarded: true } : {}),
            }
          }),
        sources: register.sources.flatMap((key) => {
          const source = sources.get(key)
          if (!source) return []
          const { names, kind, channels } = source
          return { key, name: say(names, language), fromPerson: kind === 'person', channels }
        }),
        purposes: register.purposes.map(({ key, names, aim, basis }) => ({
          key,
          name: say(names, language),
          aim,
          basis,
          basisName: bases[basis],
        })),
        retention: register.retention.map(({ why: _why, ...rule }) => ({
          rule,
          phrase: retentionPhrase(rule, language),
          subject: retentionSubject(rule, language, own, register.retention.length === 1),
        })),
      }
    })
    return done({ version: charter.version, financialYearEnds: document.office.financialYearEnds, registers })
  },
})
