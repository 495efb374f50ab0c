import type { Contact, OfficeDeclaration, Recipient, Register } from '../registers/declaration.schema.ts'
import { countryName } from '../registers/countries.rules.ts'
import { fill, listed } from '../registers/text.rules.ts'
import { partyName, registerName } from '../registers/own-names.rules.ts'
import { blocksAt, ownWords, registerPath, stopped, type Block, type Page } from './block.rules.ts'
import { words } from './notice.words.ts'
import { words as people } from './people.words.ts'

type Party = {
  address?: OfficeDeclaration['office']['controller']['address']
  phone?: string | undefined
  email?: string | undefined
}

/** F04-F08: controller, joint controllers, contact persons, representative, data protection officer. */
export function whoIsResponsible({ declaration, registers, language, on }: Page): Block[] {
  const { who } = words[language]
  const { controller } = declaration.office
  const at = blocksAt('F04', 'office/controller')
  const keys = registers.map((register) => register.key)
  const contacts = declaration.contacts.filter((one) => concerns(one, keys) && isInOffice(one, on))
  return [
    ...(controller.name ? [at.text(fill(who.controller, { name: controller.name }))] : []),
    ...(controller.businessId ? [at.more(fill(who.businessId, { id: controller.businessId }))] : []),
    ...reach(controller, at.more, language),
    ...(controller.website ? [at.more(fill(who.web, { web: controller.website }))] : []),
    ...joint(declaration, registers, language),
    ...contacts.flatMap((contact) => {
      const path = `contacts/${declaration.contacts.indexOf(contact)}`
      const fact = contact.role === 'responsible' ? ('F09' as const) : ('F07' as const)
      const here = blocksAt(fact, path)
      return [
        here.text(fill(who[contact.role], { name: contact.name })),
        ...ownWords(fact, path, 'more', contact.title, language),
        ...reach(contact, here.more, language),
      ]
    }),
    ...other('F08', 'dataProtectionOfficer', declaration.dataProtectionOfficer, who.officer, who.noOfficer, language),
    ...other('F05', 'representative', declaration.representative, who.representative, who.noRepresentative, language),
  ]
}

const concerns = (contact: Contact, keys: readonly string[]) =>
  !contact.registers || contact.registers.some((key) => keys.includes(key))
/** Whether a contact has the task on a day (`YYYY-MM-DD`); without a day every one has. */
export const isInOffice = (contact: Contact, on: string | undefined) =>
  !on || ((contact.from ?? '') <= on && on <= (contact.until ?? '9999'))

/** Address, phone and e-mail of a party, each as a sentence. */
export function reach(party: Party, more: (text: string) => Block, language: Page['language']): Block[] {
  const { who } = words[language]
  const { address, phone, email } = party
  const place = [address?.postcode, address?.city].filter(Boolean).join(' ')
  const abroad = address?.country && address.country !== 'FI' ? countryName(address.country, language) : undefined
  const lines = [address?.street, place, abroad].filter(Boolean).join(', ')
  return [
    ...(lines ? [more(fill(who.address, { address: lines }))] : []),
    ...(phone ? [more(fill(who.phone, { phone }))] : []),
    ...(email ? [more(fill(who.email, { email }))] : []),
  ]
}

function other(
  fact: 'F05' | 'F08',
  path: string,
  party: OfficeDeclaration['representative'],
  named: string,
  none: string,
  language: Page['language'],
): Block[] {
  const at = blocksAt(fact, path)
  if (party === undefined) return []
  if (party === 'not-used') return [at.text(none)]
  return [at.text(fill(named, { name: party.name })), ...reach(party, at.more, language)]
}

function joint(declaration: OfficeDeclaration, registers: readonly Register[], language: Page['language']): Block[] {
  const used = new Set(registers.flatMap((register) => register.recipients))
  return declaration.recipients
    .filter((recipient) => recipient.role === 'joint-controller' && used.has(recipient.key))
    .flatMap((recipient: Recipient) => {
      const path = `recipients/${recipient.key}`
      const parts = recipient.arrangement
      return [
        blocksAt('F06', path).text(fill(words[language].who.joint, { name: partyName(recipient, language) })),
        ...(['essence', 'tells', 'answers'] as const).flatMap((part) => {
          const told = ownWords('F06', `${path}/arrangement`, 'more', parts?.[part], language)
          const label = blocksAt('F06', `${path}/arrangement`).more(words[language].who[part])
          return told.length > 0 ? [label, ...told.map(stopped)] : []
        }),
      ]
    })
}

/** F10, F11: which registers the document is about. */
export function whichRegisters({ registers, declaration, language }: Page): Block[] {
  const { who } = words[language]
  const names = registers.map((register) => registerName(register, { declaration, language }))
  const first = registers[0]
  if (!first) return []
  return registers.length === 1
    ? [blocksAt('F10', `${registerPath(first)}/names`).text(fill(who.register, { list: names[0]! }))]
    : [blocksAt('F11', 'documents').text(fill(who.registers, { list: names.join(', ') }))]
}

/** F18. */
export function whoseData(register: Register, { language }: Page): Block[] {
  if (register.subjects.length === 0) return []
  const groups = register.subjects.map((group) => people[language].subjects[group])
  return [
    blocksAt('F18', `${registerPath(register)}/subjects`).text(
      fill(words[language].who.subjects, { list: listed(groups, language) }),
    ),
  ]
}
