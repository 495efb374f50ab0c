import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { openFindings } from '../findings/accepting.rules.ts'
import { allFindings } from '../findings/checks.rules.ts'
import { acceptancesInForce } from '../findings/storage.ts'
import { allRegisters } from './built-in.rules.ts'
import { peopleByRegister } from './entry-counts.storage.ts'
import { text } from './parts.schema.ts'
import { documentOf } from './versions.storage.ts'

/** The registers this act may see: the company's own first, then the built-in ones, whose people are not counted here. */
export const listRegisters = operation({
  name: 'list-registers',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({
    version: z.int32(),
    registers: z.array(
      z.object({
        id: z.int(),
        key: z.string(),
        names: text,
        builtIn: z.boolean(),
        people: z.int().nullable(),
        findings: z.int(),
      }),
    ),
  }),
  async perform(_input, { db, charter, scope, today }) {
    const { version } = charter
    const document = await documentOf(db, version)
    if (!document) return done({ version, registers: [] })
    const counts = await peopleByRegister(db)
    const findings = openFindings(document, allFindings(document, today), await acceptancesInForce(db), today)
    const registers = allRegisters(document).flatMap(({ key, names }) => {
      const own = charter.registers.find((one) => one.key === key)
      if (!own || !scope.registers.some((one) => one.key === key)) return []
      const people = own.builtIn ? null : (counts.get(own.id) ?? 0)
      const open = findings.filter(({ path }) => isUnder(path, key)).length
      return [{ id: own.id, key, names, builtIn: own.builtIn, people, findings: open }]
    })
    return done({ version, registers })
  },
})

/** Whether a finding is of this register or of a part of it. */
export const isUnder = (path: string, register: string): boolean =>
  path === `registers/${register}` || path.startsWith(`registers/${register}/`)
