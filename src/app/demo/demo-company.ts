import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPromises } from '../../domain/promises/check-promises.ts'
import { declareRegisters } from '../../domain/registers/declare-registers.ts'
import type { OfficeDeclaration } from '../../domain/registers/declaration.schema.ts'
import { readDeclaration } from '../../domain/registers/yaml-form.schema.ts'
import { dayIn } from '../../enforcement/day.ts'
import type { Office } from '../../enforcement/house.ts'
import { act } from './demo-act.ts'
import { demoFiles, type DemoCompany } from './demo-files.ts'
import { bringIn } from './demo-import.ts'
import { beginStaff, workOneDay } from './demo-staff.ts'

export type DemoPlace = { now(): Date; language: 'fi' | 'sv' | 'en' }

/** The name that tells a demo company from a real one, on every page and in its notices. */
export const demoName = (declaration: OfficeDeclaration): string => `${declaration.office.controller.name} (demo)`

export const isDemoName = (name: string): boolean => name.endsWith(' (demo)')

/** The declaration of a demo company, from the examples. */
export function demoDeclaration(key: string): OfficeDeclaration {
  const file = join(import.meta.dirname, '../../../examples', `${key}.yaml`)
  const read = readDeclaration(readFileSync(file, 'utf8'))
  if (!('declaration' in read)) throw new Error(`the example ${key} cannot be read`)
  return read.declaration
}

/**
 * Fills a new office with an invented company: its declaration, staff, people from its files and some days' work, all
 * through the gate. Files of earlier years are brought in on their day. Gives the owner's account.
 */
export async function fillDemoOffice(
  office: Office,
  company: DemoCompany,
  place: DemoPlace,
  tell: (rows: number) => void,
): Promise<string> {
  const document = demoDeclaration(company.key)
  document.office.controller.name = demoName(document)
  const today = dayIn(document.office.timeZone, place.now())
  weighInterests(document, today)
  const { owner, members } = await beginStaff(office, document.office.controller.name, company.key, place.language)
  await act(office, owner, declareRegisters, { document, base: 0 }, 'register-keeping')
  const staff = await members()
  for (const file of demoFiles(company, today)) {
    await bringIn(officeOn(office, file.on, today), file, owner)
    tell(file.rows.length)
  }
  await workOneDay(office, staff)
  await act(office, { kind: 'console', name: 'demo' }, checkPromises, {}, 'register-keeping')
  return owner.id
}

/** The company has weighed its legitimate interests, some weeks ago: its examples leave out who did it and when. */
function weighInterests({ registers, contacts }: OfficeDeclaration, today: string): void {
  const ago = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
  for (const { purposes } of registers)
    for (const { interest } of purposes)
      if (interest) Object.assign(interest, { assessedOn: ago(-40), assessedBy: contacts[0]?.name, reviewOn: ago(325) })
}

/** The office as it is on a day of the past; its jobs are run here and not queued. */
function officeOn(office: Office, day: string, today: string): Office {
  const { house } = office
  const now = day === today ? house.now : () => new Date(`${day}T09:00:00Z`)
  return { id: office.id, house: { ...house, now, enqueue: () => Promise.resolve() } }
}
