import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { holdPerson } from '../people/values.storage.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { addEvent, findCase } from '../subject-requests/storage.ts'
import { carryOut } from './carry-out-erasures.ts'
import { factsOf, nightOf, stateOf } from './preview-erasure.ts'
import { addErasure, hideUntilErased, underWay } from './storage.ts'
import { verdictsOf } from './verdict.rules.ts'

/**
 * Erases a person (Art. 17): everything whose verdict is now goes in the office’s night, hidden from this moment; with no
 * nights to wait, in this same act. What must stay goes by itself later. `seen` is the state of the preview that was
 * looked at. Refusals: unknown-person, nothing-declared, erasure-under-way, erasure-changed-meanwhile,
 * contract-in-force, unknown-request.
 */
export const erasePerson = operation({
  name: 'erase-person',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    person: id('person'),
    request: z.uuid().optional().describe('The case in which it was asked'),
    seen: z.string().max(30).optional().describe('The state of the preview; left out by scripts that did not look'),
    notAgain: z.boolean().default(false),
    keepBan: z.boolean().default(true),
    contracts: z
      .enum(['leave'])
      .optional()
      .describe('A contract in force goes on, and what it needs stays till its end'),
  }),
  output: z.object({
    person: id('person'),
    erasure: z.uuid(),
    state: z.enum(['waiting', 'partly', 'done']),
    night: z.string(),
    went: z.int().describe('Rows that went'),
  }),
  async perform({ person, request, seen, notAgain, keepBan, contracts }, occasion) {
    if (!(await holdPerson(occasion.db, person))) return refuse('unknown-person')
    const declared = await documentOf(occasion.db, occasion.charter.version)
    if (!declared) return refuse('nothing-declared')
    if (await underWay(occasion, person)) return refuse('erasure-under-way')
    const facts = await factsOf(occasion, person, declared, { notAgain, keepBan })
    const items = verdictsOf(facts)
    if (seen !== undefined && seen !== stateOf(items)) return refuse('erasure-changed-meanwhile')
    if (items.some(({ verdict }) => verdict === 'question') && !contracts) return refuse('contract-in-force')
    const of = request === undefined ? undefined : await findCase(occasion, request)
    if (request !== undefined && of?.person_id !== person) return refuse('unknown-request')
    const night = nightOf(declared, occasion.today)
    const now = night <= occasion.today
    const erasure = await addErasure(occasion, {
      person_id: person,
      request_id: request ?? null,
      night,
      remember: [...facts.remembered],
      restriction_id: now ? null : await hideUntilErased(occasion, person),
    })
    if (of) await addEvent(occasion, of, 'erasure-ordered')
    const carried = now ? await carryOut(occasion, erasure, facts) : { state: 'waiting' as const, went: 0 }
    return done({ person, erasure: erasure.id, night, ...carried })
  },
})
