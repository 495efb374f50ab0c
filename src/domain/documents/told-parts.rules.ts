import type { Register } from '../registers/declaration.schema.ts'
import type { Page } from './block.rules.ts'
import { documentItself } from './dated.rules.ts'
import {
  noticesOf,
  locations,
  operators,
  registersThatArise,
  steps,
  systemTable,
  workplaces,
} from './flow-where.rules.ts'
import { categories, contentByClass, groups, riskLevel, sensitiveData, sourceTable } from './flow-what.rules.ts'
import { erasing, handlers, periods } from './flow-who.rules.ts'
import { basisTable, consentAsked, consentWithdrawn, interests, purposeNames } from './flow-why.rules.ts'
import { retention } from './notice-how-long.rules.ts'
import { cookies, protection } from './notice-protection.rules.ts'
import { changes, complaint, rights } from './notice-rights.rules.ts'
import { automation, publication, recipients, transfers } from './notice-to-whom.rules.ts'
import { dataContent, sources } from './notice-what.rules.ts'
import { purposes, requirement } from './notice-why.rules.ts'
import { whichRegisters, whoIsResponsible, whoseData } from './notice-who.rules.ts'
import type { Part } from './telling.rules.ts'

const paperOnly = (register: Register, page: Page) => {
  const { manual } = register.protection
  return protection({ ...register, protection: manual ? { manual } : {} }, page)
}

const filesOnly = (register: Register, page: Page) => {
  const { electronic } = register.protection
  return protection({ ...register, protection: electronic ? { electronic } : {} }, page)
}

const protectionParts: readonly Part[] = [
  { facts: ['F38', 'F36', 'F37'], base: 'F38', each: protection },
  { facts: ['F36'], each: paperOnly },
  { facts: ['F37'], each: filesOnly },
]

const responsibility: Part = { facts: ['F04', 'F05', 'F06', 'F07', 'F08', 'F09'], whole: whoIsResponsible }

const ofTheWhole: readonly Part[] = [
  { facts: ['F01', 'F02', 'F03'], whole: documentItself },
  { facts: ['F39', 'F40'], whole: cookies },
  { facts: ['F42', 'F43', 'F44', 'F45', 'F46', 'F47', 'F48', 'F49', 'F51'], whole: rights },
  { facts: ['F50', 'F54'], whole: complaint },
  { facts: ['F53'], whole: changes },
]

const alsoInFlow: readonly Part[] = [
  { facts: ['F13'], each: basisTable },
  { facts: ['F14'], each: interests },
  { facts: ['F15'], each: requirement },
  { facts: ['F16'], each: consentAsked },
  { facts: ['F17'], each: consentWithdrawn },
  { facts: ['F22'], each: riskLevel },
  { facts: ['F29'], each: systemTable },
  { facts: ['F30'], each: locations },
  { facts: ['F31'], each: workplaces },
  { facts: ['F32'], each: steps },
  { facts: ['F33'], each: operators },
  { facts: ['F52'], whole: noticesOf },
]

/** A document to the people of a register: sentences that speak to the reader. */
export const toReader: readonly Part[] = [
  responsibility,
  { facts: ['F10', 'F11'], whole: whichRegisters },
  { facts: ['F18'], each: whoseData },
  { facts: ['F12', 'F13', 'F14', 'F15', 'F16', 'F17'], base: 'F12', also: ['F49'], each: purposes },
  { facts: ['F19', 'F20', 'F21'], each: dataContent },
  { facts: ['F23'], each: sources },
  { facts: ['F34', 'F35'], each: retention },
  { facts: ['F24', 'F25', 'F26'], each: recipients },
  { facts: ['F27'], each: transfers },
  { facts: ['F28'], each: publication },
  { facts: ['F41'], each: automation },
  ...protectionParts,
  ...ofTheWhole,
  ...alsoInFlow,
]

/** A document to the company itself and to the authority: names and tables. */
export const toOffice: readonly Part[] = [
  responsibility,
  { facts: ['F10'], whole: whichRegisters },
  { facts: ['F11'], whole: registersThatArise },
  { facts: ['F12'], each: purposeNames },
  { facts: ['F18'], each: groups },
  { facts: ['F19'], each: categories },
  { facts: ['F20'], each: contentByClass },
  { facts: ['F21'], each: sensitiveData },
  { facts: ['F23'], each: sourceTable },
  { facts: ['F26'], each: handlers },
  { facts: ['F34'], each: periods },
  { facts: ['F35'], each: erasing },
  ...protectionParts,
  ...alsoInFlow,
  ...toReader.filter(({ facts }) => ['F24', 'F27', 'F28', 'F41'].some((fact) => facts.includes(fact as 'F24'))),
  ...ofTheWhole,
]
