import type { Language } from '../../enforcement/operation.ts'
import { accountByEmail, addPlace } from '../../domain/staff/accounts.storage.ts'
import type { Program } from '../program.ts'
import { demoDeclaration, demoName, fillDemoOffice } from './demo-company.ts'
import { demoCompanies, demoFiles } from './demo-files.ts'
import { demoOwner } from './demo-staff.ts'

export type Demo = { account: string; offices: { id: string; name: string }[] }
/** Rows brought in and rows in all. */
export type DemoProgress = { rows: number; of: number }
type Making = DemoProgress & { ready: Promise<Demo> }

const makings = new WeakMap<Program, Making>()

/**
 * The demo of this program: two invented companies of two thousand people each. Made once, at the first call, in the
 * background; later calls find it. A making that broke off leaves nothing and is begun anew at the next call.
 */
export function openDemo(program: Program, language: Language): Making {
  const known = makings.get(program)
  if (known) return known
  const making: Making = { rows: 0, of: rowsInAll(program), ready: Promise.resolve({ account: '', offices: [] }) }
  making.ready = make(program, language, (rows) => void (making.rows += rows))
  making.ready.catch(() => makings.delete(program))
  makings.set(program, making)
  return making
}

/** Whether the demo is there already, made by this program or by one before it. */
async function found(program: Program): Promise<Map<string, string>> {
  const wanted = new Set(demoCompanies.map(({ key }) => demoName(demoDeclaration(key))))
  const offices = (await program.offices.list()).filter(({ name }) => wanted.has(name))
  return new Map(offices.map(({ name, id }) => [name, id]))
}

async function make(program: Program, language: Language, tell: (rows: number) => void): Promise<Demo> {
  const there = await found(program)
  const offices = await Promise.all(
    demoCompanies.map(async (company) => {
      const name = demoName(demoDeclaration(company.key))
      const known = there.get(name)
      if (known !== undefined) return { id: known, name }
      const place = { now: program.now, language }
      const { id } = await program.offices.make(name, (office) => fillDemoOffice(office, company, place, tell))
      return { id, name }
    }),
  )
  const owner = await accountByEmail(program.shared, demoOwner.email)
  if (!owner) throw new Error('the demo has no owner')
  for (const { id } of offices) await addPlace(program.shared, owner.id, id)
  return { account: owner.id, offices }
}

const rowsInAll = (program: Program): number => {
  const today = program.now().toISOString().slice(0, 10)
  return demoCompanies.flatMap((company) => demoFiles(company, today)).reduce((sum, file) => sum + file.rows.length, 0)
}
