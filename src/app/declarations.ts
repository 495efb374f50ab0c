import type { Declaration } from '../enforcement/declare.ts'
import { spineDeclarations } from '../enforcement/declaration.ts'
import { accessPackages, packageDecisions } from '../domain/access-package/declaration.ts'
import { nightChecks } from '../domain/upkeep/declaration.ts'
import { logReadings } from '../domain/access-log/declaration.ts'
import { keptRows, imports } from '../domain/imports/declaration.ts'
import {
  changeTellings,
  documentApprovals,
  documentTexts,
  documentVersions,
  publicBefore,
} from '../domain/documents/declaration.ts'
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
import { erasures, fingerprints } from '../domain/erasure/declaration.ts'
import { contracts, disputes } from '../domain/dealings/declaration.ts'
import { invoiceEvents, invoices } from '../domain/invoices/declaration.ts'
import { ownViews } from '../domain/views/declaration.ts'
import { acceptedFindings } from '../domain/findings/declaration.ts'
import { prohibitions } from '../domain/prohibitions/declaration.ts'
import { attestations, evidenceFiles, promiseChoices, promiseLooks } from '../domain/promises/declaration.ts'
import {
  declarationChanges,
  declarationDrafts,
  declarationVersions,
  registers,
  sources,
} from '../domain/registers/declaration.ts'
import {
  messages,
  requestEvents,
  requestLinks,
  requests,
  requestTasks,
  requestWishes,
} from '../domain/subject-requests/declaration.ts'
import {
  grants,
  members,
  serviceAccounts,
  staffHearings,
  tokens,
  undertakings,
  undertakingTexts,
} from '../domain/staff/declaration.ts'
import {
  accounts,
  attempts,
  links,
  offices,
  places,
  sessions,
  sharedTokens,
} from '../domain/staff/installation.declaration.ts'

/** Every table of an office. A test holds this list against the declaration files and against the database. */
export const declarations: readonly Declaration[] = [
  ...spineDeclarations,
  logReadings,
  nightChecks,
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
  imports,
  keptRows,
  organisations,
  prohibitions,
  attestations,
  evidenceFiles,
  promiseChoices,
  promiseLooks,
  declarationVersions,
  registers,
  sources,
  declarationDrafts,
  declarationChanges,
  documentVersions,
  documentTexts,
  documentApprovals,
  publicBefore,
  changeTellings,
  members,
  grants,
  undertakingTexts,
  undertakings,
  staffHearings,
  serviceAccounts,
  tokens,
  ownViews,
  acceptedFindings,
  requests,
  requestWishes,
  requestEvents,
  requestTasks,
  messages,
  requestLinks,
  erasures,
  fingerprints,
  invoices,
  invoiceEvents,
  contracts,
  disputes,
  accessPackages,
  packageDecisions,
]

/** The tables that all offices of one installation share. */
export const sharedDeclarations: readonly Declaration[] = [
  offices,
  accounts,
  places,
  sessions,
  links,
  sharedTokens,
  attempts,
]
