import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { keyFrom } from './cues.rules.ts'

type Keyed = { key: string }

/**
 * What was read, joined to a declaration there is. What is declared stays; registers that have the key of another get one
 * of their own; sources, recipients and systems of the same key are taken to be the same.
 */
export function joined(before: OfficeDeclaration, read: OfficeDeclaration): OfficeDeclaration {
  const taken = new Set(before.registers.map((one) => one.key))
  const keys = new Map<string, string>()
  for (const { key } of read.registers) {
    const own = keyFrom(key, taken)
    taken.add(own)
    keys.set(key, own)
  }
  const documents = new Set(before.documents.map((one) => one.key))
  return {
    ...before,
    office: { ...before.office, controller: { ...read.office.controller, ...before.office.controller } },
    contacts: [
      ...before.contacts,
      ...read.contacts.filter(
        (one) => !before.contacts.some((held) => held.name === one.name && held.role === one.role),
      ),
    ],
    ...((before.dataProtectionOfficer ?? read.dataProtectionOfficer)
      ? { dataProtectionOfficer: before.dataProtectionOfficer ?? read.dataProtectionOfficer }
      : {}),
    systems: added(before.systems, read.systems),
    recipients: added(before.recipients, read.recipients),
    sources: added(before.sources, read.sources),
    ownFields: added(before.ownFields, read.ownFields),
    registers: [...before.registers, ...read.registers.map((one) => ({ ...one, key: keys.get(one.key)! }))],
    ...((before.website ?? read.website) ? { website: before.website ?? read.website } : {}),
    ...((before.rights ?? read.rights) ? { rights: before.rights ?? read.rights } : {}),
    documents: [
      ...before.documents,
      ...read.documents.map((one) => ({
        ...one,
        key: keyFrom(one.key, documents),
        registers: one.registers.map((key) => keys.get(key) ?? key),
      })),
    ],
  }
}

const added = <T extends Keyed>(before: readonly T[], read: readonly T[]): T[] => [
  ...before,
  ...read.filter((one) => !before.some((held) => held.key === one.key)),
]
