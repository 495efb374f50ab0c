/** What a column of an imported file can become besides the catalogue's and the company's own fields (those go as details). */
export const importFields = [
  'name.full',
  'name.given',
  'name.family',
  'contact.email',
  'contact.phone',
  'contact.address',
  'contact.address.addition',
  'contact.address.street',
  'contact.address.postal-code',
  'contact.address.city',
  'contact.address.country',
  'work.organisation',
  'work.business-id',
  'work.title',
  'trade.name',
  'trade.business-id',
  'language',
  'received',
  'relation.began',
  'relation.ended',
  'ban',
  'death',
  'identity-code',
] as const

export type ImportField = (typeof importFields)[number]
export type ContactUse = 'private' | 'work' | 'billing'
export type ValueKind = 'text' | 'long-text' | 'number' | 'day' | 'choice' | 'yes-no'
export type BanChannel = 'all' | 'post' | 'phone' | 'email' | 'sms'

/** Fields that may come from several columns at once; the others take one column (addresses one of each use). */
export const repeatable: ReadonlySet<string> = new Set(['contact.email', 'contact.phone', 'ban', 'death'])

const known: ReadonlySet<string> = new Set(importFields)

/** True for a field with a place of its own on the person; false for one that goes as a detail. */
export function isImportField(field: string): field is ImportField {
  return known.has(field)
}

/** The catalogue fields that a register must declare for a column to be taken; none for what the program itself keeps. */
export function declaredField(field: string): string[] {
  if (field === 'name.full') return ['name.given', 'name.family']
  if (field.startsWith('contact.address')) return ['contact.address']
  if (field === 'work.business-id') return ['work.organisation']
  if (['received', 'relation.began', 'relation.ended', 'ban', 'death'].includes(field)) return []
  return [field]
}
