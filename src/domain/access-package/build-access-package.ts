import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { answerPeople, declaredTables } from '../../enforcement/answering.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { aimFacts } from '../registers/aims.rules.ts'
import { allRegisters } from '../registers/built-in.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { say } from '../registers/text.rules.ts'
import { documentOf, numbersOf } from '../registers/versions.storage.ts'
import { caseNumber } from '../subject-requests/case.rules.ts'
import { request, version } from '../subject-requests/request.schema.ts'
import { addEvent, takeCase, tasksOf, wishesOf, type CaseRow } from '../subject-requests/storage.ts'
import { assembled } from './assembling.rules.ts'
import { toldLines } from './consultations.rules.ts'
import { consultationsOf } from './consultations.storage.ts'
import { answerable, tablesOf } from './held.rules.ts'
import type { Consultation, PackageContent } from './package.schema.ts'
import { findPackage, keepPackage, organisationsCalled, originsAt } from './package.storage.ts'

/**
 * Puts together everything the office holds on the one who asks: every declared table and built-in register, where each value
 * came from, how long it stays, who looked (Arts 15 and 20). In the language of the request, to be reviewed before it goes; put
 * together again, what was decided of its items stands. Refusals: unknown-request, request-closed, request-unconfirmed,
 * request-changed-meanwhile, not-identified, whose-data, no-access-asked, package-approved.
 */
export const buildAccessPackage = operation({
  name: 'build-access-package',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request, version }),
  output: z.object({ request, package: z.uuid(), person: id('person'), items: z.int() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if (found.state === 'received') return refuse('not-identified')
    if (found.person_id === null) return refuse('whose-data')
    const wishes = await wishesOf(occasion, [found.id])
    if (!wishes.some(({ kind }) => answerable.includes(kind))) return refuse('no-access-asked')
    const before = await findPackage(occasion, found.id)
    if (before && before.content !== null && before.approved_at !== null) return refuse('package-approved')
    const content = await contentFor(occasion, found, found.person_id)
    if (!content) return refuse('nothing-declared')
    const made = await keepPackage(occasion, {
      request_id: found.id,
      person_id: found.person_id,
      origin_id: found.origin_id,
      content,
      items: content.items.length,
      built_at: occasion.now,
      built_by: accountOf(occasion.actor),
    })
    if (!before) await addEvent(occasion, found, 'package-built')
    return done({ request: found.id, package: made, person: found.person_id, items: content.items.length })
  },
})

/** Everything on one person, as it is told in the language of the case; undefined when nothing is declared. */
async function contentFor(occasion: Occasion, one: CaseRow, person: string): Promise<PackageContent | undefined> {
  const declaration = await documentOf(occasion.db, occasion.charter.version)
  if (!declaration) return undefined
  const held = await answerPeople(occasion, [person])
  const tables = tablesOf(held, declaredTables(occasion))
  const { registers, sources } = await numbersOf(occasion.db)
  const numbers = tables.flatMap(({ declared, rows }) =>
    [declared.origin, ...(declared.table === 'people' ? ['names_origin', 'language_origin'] : [])].flatMap((column) =>
      rows.flatMap((row) => (column !== undefined && typeof row[column] === 'number' ? [row[column]] : [])),
    ),
  )
  const works = tables.flatMap(({ rows }) =>
    rows.flatMap((row) => (typeof row['organisation_id'] === 'string' ? [row['organisation_id']] : [])),
  )
  const tasks = await tasksOf(occasion, one.id)
  return assembled({
    declaration,
    registerIds: registers,
    sourceIds: sources,
    tables,
    origins: await originsAt(occasion, [...new Set(numbers)]),
    organisations: await organisationsCalled(occasion, [...new Set(works)]),
    consultations: await consulted(occasion, declaration, person, one.language),
    elsewhere: tasks
      .filter(({ kind, what }) => kind === 'system' && what === 'look-up')
      .map(({ target, result, found, done_at }) => ({ target, result, found, on: done_at?.slice(0, 10) ?? null })),
    request: { number: caseNumber(one), receivedOn: one.received_on },
    office: occasion.office.name,
    today: occasion.today,
    language: one.language,
  })
}

/** Who looked, by day and purpose, from the log: purposes by their names, staff by none. */
export async function consulted(
  occasion: Occasion,
  declaration: OfficeDeclaration | undefined,
  person: string,
  language: Occasion['language'],
): Promise<Consultation[]> {
  const purposes = declaration ? allRegisters(declaration).flatMap((register) => register.purposes) : []
  const nameOf = (key: string): string =>
    key in aimFacts
      ? aimFacts[key as keyof typeof aimFacts].names[language]
      : say(purposes.find((purpose) => purpose.key === key)?.names, language) || key
  return toldLines(await consultationsOf(occasion.db, person, occasion.office.timeZone), nameOf)
}
