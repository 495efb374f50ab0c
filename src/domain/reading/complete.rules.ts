import type { Loose } from './loose-draft.rules.ts'

/** The part of a draft that a declaration can hold now: without what still waits for an answer. */
export function completeParts(document: Loose): Loose {
  const { recipients, systems, sources, rights, website, ...rest } = document
  const whole = (list: unknown, ...parts: string[]) =>
    ((list ?? []) as Loose[]).filter((one) => parts.every((part) => one[part] !== undefined))
  const kept = {
    recipients: whole(recipients, 'role'),
    systems: whole(systems, 'within', 'holdsPersonalData'),
    sources: whole(sources, 'kind'),
  }
  const registers = whole(document['registers'], 'names').map((one) => completeRegister(one, kept))
  const keys = new Set(registers.map((one) => one['key']))
  const documents = (document['documents'] as Loose[])
    .map((one) => ({ ...one, registers: (one['registers'] as unknown[]).filter((key) => keys.has(key)) }))
    .filter((one) => one.registers.length > 0)
  return {
    ...rest,
    ...kept,
    ...(rights && (rights as Loose)['channels'] ? { rights } : {}),
    ...(website ? { website: completeWebsite(website) } : {}),
    registers,
    documents,
  }
}

function completeRegister(register: Loose, kept: { recipients: Loose[]; systems: Loose[]; sources: Loose[] }): Loose {
  const { transfers, disclosures, ...rest } = register
  const among = (list: Loose[], key: unknown) => list.some((one) => one['key'] === key)
  const told = Array.isArray(disclosures)
    ? (disclosures as Loose[]).filter((one) => among(kept.recipients, one['to']))
    : disclosures
  const listed = Array.isArray(transfers)
    ? (transfers as Loose[]).filter((one) => one['country'] && one['mechanism'])
    : transfers
  return {
    ...rest,
    recipients: ((rest['recipients'] ?? []) as string[]).filter((key) => among(kept.recipients, key)),
    sources: ((rest['sources'] ?? []) as string[]).filter((key) => among(kept.sources, key)),
    systems: ((rest['systems'] ?? []) as string[]).filter((key) => among(kept.systems, key)),
    ...(told === undefined || (Array.isArray(told) && told.length === 0) ? {} : { disclosures: told }),
    purposes: (rest['purposes'] as Loose[]).filter((one) => one['aim'] && one['basis']),
    retention: (rest['retention'] as Loose[]).filter((one) => one['data'] && one['from'] && one['basis']),
    ...(Array.isArray(listed)
      ? listed.length > 0
        ? { transfers: listed }
        : {}
      : listed === undefined
        ? {}
        : { transfers: listed }),
  }
}

function completeWebsite(website: unknown): unknown {
  if (typeof website !== 'object' || website === null) return website
  const { analytics, ...rest } = website as Loose
  const whole = analytics && ['demographics', 'identifies'].every((part) => (analytics as Loose)[part] !== undefined)
  return { ...rest, ...(whole ? { analytics } : {}) }
}
