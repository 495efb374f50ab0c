import type { Loose } from './draft-register.rules.ts'

/** The part of a draft that a declaration can hold now: without what still waits for an answer. */
export function completeParts(document: Loose): Loose {
  const registers = (document['registers'] as Loose[]).filter((one) => one['names'] !== undefined).map(completeRegister)
  const keys = new Set(registers.map((one) => one['key']))
  const documents = (document['documents'] as Loose[])
    .map((one) => ({ ...one, registers: (one['registers'] as unknown[]).filter((key) => keys.has(key)) }))
    .filter((one) => one.registers.length > 0)
  return { ...document, registers, documents }
}

function completeRegister(register: Loose): Loose {
  const { transfers, ...rest } = register
  const listed = Array.isArray(transfers)
    ? (transfers as Loose[]).filter((one) => one['country'] && one['mechanism'])
    : transfers
  return {
    ...rest,
    purposes: (rest['purposes'] as Loose[]).filter((one) => one['aim'] && one['basis']),
    retention: (rest['retention'] as Loose[]).filter((one) => one['data'] && one['from']),
    ...(Array.isArray(listed)
      ? listed.length > 0
        ? { transfers: listed }
        : {}
      : listed === undefined
        ? {}
        : { transfers: listed }),
  }
}
