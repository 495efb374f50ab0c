import type { CharterRegister, CharterSource } from '../../enforcement/charter.ts'

/** The sources a register declares for one of its fields: those that the field names, else any of the register's. */
export const sourcesOf = (register: CharterRegister, field: string): readonly CharterSource[] =>
  register.narrowed?.get(field) ?? [...register.sources.values()]
