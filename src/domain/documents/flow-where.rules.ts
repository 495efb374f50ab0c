import { isBuiltIn } from '../registers/built-in.rules.ts'
import { countryName } from '../registers/countries.rules.ts'
import type { Register, System } from '../registers/declaration.schema.ts'
import { words as offices } from '../registers/office-options.words.ts'
import { words as others } from '../registers/other-options.words.ts'
import { periodInWords } from '../registers/period.rules.ts'
import { list } from '../registers/reference-checks.rules.ts'
import { words as options } from '../registers/register-options.words.ts'
import { capital, fill, listed, type Language } from '../registers/text.rules.ts'
import { copyName, documentName, partyName, registerName, systemName } from '../registers/own-names.rules.ts'
import { blocksAt, ownWords, registerPath, rowAt, stopped, tableAt, type Block, type Page } from './block.rules.ts'
import { words } from './flow.words.ts'

const systemsOf = (register: Register, { declaration }: Page): System[] =>
  register.systems.flatMap((key) => declaration.systems.filter((one) => one.key === key))

/** F11: the registers a document is about, and the copies made of them outside the register. */
export function registersThatArise({ declaration, registers, language }: Page): Block[] {
  const { flow } = words[language]
  const at = (register: Register) => blocksAt('F11', `${registerPath(register)}/copies`)
  const copies = registers.flatMap((register) => list(register.copies).map((copy) => ({ copy, register })))
  const own = registers.filter(({ key }) => !isBuiltIn(key))
  const answered = own.every(({ copies: given }) => given === 'not-used') ? own[0] : undefined
  return [
    ...registers.map((one) =>
      stopped(blocksAt('F11', `${registerPath(one)}/names`).item(registerName(one, { declaration, language }))),
    ),
    ...(copies.length > 0 ? [at(copies[0]!.register).text(flow.copies)] : []),
    ...copies.flatMap(({ copy, register }) => {
      const system = declaration.systems.find((one) => one.key === copy.system)
      return [
        at(register).item(
          fill(flow.copy, { name: copyName(copy, language), kind: others[language].copyKinds[copy.kind] }),
        ),
        ...(system ? [at(register).more(fill(flow.copyIn, { name: systemName(system, language) }))] : []),
        ...(copy.keptFor
          ? [at(register).more(fill(flow.copyKept, { period: periodInWords(copy.keptFor, language) }))]
          : []),
      ]
    }),
    ...(copies.length === 0 && answered ? [at(answered).text(flow.noCopies)] : []),
  ]
}

/** F29: the systems with their kinds. */
export function systemTable(register: Register, page: Page): Block[] {
  const { flow } = words[page.language]
  const rows = systemsOf(register, page).map((one) =>
    rowAt('F29', `systems/${one.key}`, [
      capital(systemName(one, page.language)),
      offices[page.language].systemKinds[one.kind],
    ]),
  )
  return tableAt('F29', `${registerPath(register)}/systems`, [flow.system, flow.systemKind], rows)
}

function placeOf({ place, country }: System, language: Language): string {
  const where = place ? offices[language].systemPlaces[place] : ''
  return [where, country ? countryName(country, language) : ''].filter(Boolean).join(', ')
}

/** F30: where the systems are; one sentence when it is the same for all. */
export function locations(register: Register, page: Page): Block[] {
  const { language } = page
  const { flow } = words[language]
  const placed = systemsOf(register, page).filter((one) => placeOf(one, language))
  const path = `${registerPath(register)}/systems`
  const places = [...new Set(placed.map((one) => placeOf(one, language)))]
  if (places.length === 1) return [blocksAt('F30', path).text(`${capital(places[0]!)}.`)]
  const rows = placed.map((one) =>
    rowAt('F30', `systems/${one.key}`, [capital(systemName(one, language)), placeOf(one, language)]),
  )
  return tableAt('F30', path, [flow.system, flow.where], rows)
}

/** F31: where the work is done. */
export function workplaces(register: Register, { language }: Page): Block[] {
  if (register.places.length === 0) return []
  const names = register.places.map((place) => options[language].places[place])
  return [blocksAt('F31', `${registerPath(register)}/places`).text(`${capital(names.join(', '))}.`)]
}

/** F32: by hand or by machine, and how data move. */
export function steps(register: Register, { language }: Page): Block[] {
  const path = registerPath(register)
  const manners = register.manner.map((one) => options[language].manner[one])
  return [
    ...(manners.length > 0 ? [blocksAt('F32', `${path}/manner`).text(`${capital(listed(manners, language))}.`)] : []),
    ...ownWords('F32', `${path}/steps`, 'text', register.steps, language).map(stopped),
  ]
}

/**
 * F33: who runs the systems, and who has only a technical connection. That the company runs them itself is said only
 * where all are with it.
 */
export function operators(register: Register, page: Page): Block[] {
  const { declaration, language } = page
  const { flow } = words[language]
  const systems = systemsOf(register, page)
  const run = systems.flatMap((system) => {
    const operator = declaration.recipients.find((one) => one.key === system.operator)
    const facts = operator && {
      system: capital(systemName(system, language)),
      name: partyName(operator, language),
    }
    return facts ? [stopped(blocksAt('F33', `systems/${system.key}/operator`).item(fill(flow.operated, facts)))] : []
  })
  const technical = declaration.recipients
    .filter((one) => one.technicalOnly && register.recipients.includes(one.key))
    .map((one) =>
      blocksAt('F33', `recipients/${one.key}`).item(fill(flow.technical, { name: partyName(one, language) })),
    )
  const ours = systems.length > 0 && systems.every(({ place }) => place === 'premises' || place === 'mobile')
  const none = ours && run.length === 0 && technical.length === 0
  return none ? [blocksAt('F33', `${registerPath(register)}/systems`).text(flow.ownSystems)] : [...run, ...technical]
}

/** F52: the privacy notices that tell people of these registers. */
export function noticesOf({ declaration, registers, language, document }: Page): Block[] {
  const { flow } = words[language]
  const named = document?.notice
  const covering = declaration.documents.filter(
    (one) =>
      one.kind === 'privacy-notice' &&
      (named ? one.key === named : one.registers.some((each) => registers.some((register) => register.key === each))),
  )
  const at = blocksAt('F52', document ? `documents/${document.key}/notice` : 'documents')
  const titles = covering.map((one) => documentName(one, { declaration, language }))
  return [at.text(titles.length > 0 ? fill(flow.notice, { list: titles.join(', ') }) : flow.noNotice)]
}
