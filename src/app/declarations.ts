import type { Declaration } from '../enforcement/declare.ts'
import { spineDeclarations } from '../enforcement/declaration.ts'
import { organisations } from '../domain/organisations/declaration.ts'
import {
  addresses,
  checks,
  deaths,
  details,
  emails,
  nameKeys,
  phones,
  positions,
  toBeTold,
  trades,
} from '../domain/people/declaration.ts'
import { prohibitions } from '../domain/prohibitions/declaration.ts'

/** Every table of an office. A test holds this list against the declaration files and against the database. */
export const declarations: readonly Declaration[] = [
  ...spineDeclarations,
  nameKeys,
  emails,
  phones,
  addresses,
  positions,
  trades,
  details,
  deaths,
  checks,
  toBeTold,
  organisations,
  prohibitions,
]
