import { countryName } from '../registers/countries.rules.ts'
import type { OfficeDeclaration, ProcessedForOther } from '../registers/declaration.schema.ts'
import { list } from '../registers/reference-checks.rules.ts'
import { fill, type Language } from '../registers/text.rules.ts'
import { blocksAt, rowAt, tableAt, type Block, type Page, saidOrWhere } from './block.rules.ts'
import { composed, type Form, type Notice } from './composing.rules.ts'
import { words as headings } from './form-headings.words.ts'
import {
  categoryTable,
  disclosureTable,
  periodTable,
  purposeTable,
  recipientTable,
  transferTable,
} from './record-tables.rules.ts'
import { words } from './record.words.ts'
import { toOffice } from './told-parts.rules.ts'

/** F26, Art. 30(2): for whom the company processes data as a processor; that it does not is an answer. */
function forOthers(page: Page): Block[] {
  const { declaration, language } = page
  const { record } = words[language]
  const path = 'processedForOthers'
  const at = blocksAt('F26', path)
  const given = declaration.processedForOthers
  if (given === undefined) return []
  if (given === 'not-used') return [at.text(record.noOthers)]
  const rows = given.map((one) =>
    rowAt('F26', `${path}/${one.key}`, [
      one.controller.name,
      contactsOf(one, language),
      saidOrWhere(one.processing, language).replace(/\.$/, ''),
      movedTo(one, language),
    ]),
  )
  return [
    at.text(fill(record.processor, { name: declaration.office.controller.name })),
    ...tableAt('F26', path, [record.controller, record.contact, record.processing, record.transfers], rows),
    at.text(record.samePlace),
  ]
}

type Party = ProcessedForOther['controller']

const reachOf = ({ address, phone, email, businessId }: Party): string[] => {
  const place = [address?.postcode, address?.city].filter(Boolean).join(' ')
  return [businessId, address?.street, place, phone, email].flatMap((one) => one || [])
}

function contactsOf({ controller, representative, dataProtectionOfficer }: ProcessedForOther, language: Language) {
  const { record } = words[language]
  const named = (template: string, party: Party | undefined) =>
    party ? [[fill(template, { name: party.name }), ...reachOf(party)].join(', ')] : []
  return [
    reachOf(controller).join(', '),
    ...named(record.representative, representative),
    ...named(record.officer, dataProtectionOfficer),
  ]
    .filter(Boolean)
    .join('; ')
}

function movedTo({ transfers }: ProcessedForOther, language: Language): string {
  const { record, mechanisms } = words[language]
  if (transfers === 'not-used') return record.notMoved
  return list(transfers)
    .map((one) => `${countryName(one.country, language)}: ${mechanisms[one.mechanism]}`)
    .join('; ')
}

/** The whole office on one record: Art. 30(1)(a)-(g) as a controller, and Art. 30(2) as a processor for others. */
const form: Form = {
  headings: [
    { id: 'F04', number: '1 a', facts: ['F04', 'F06', 'F05', 'F08', 'F07', 'F09'] },
    { id: 'F12', number: '1 b', facts: ['F12'] },
    { id: 'F18', number: '1 c', facts: ['F18', 'F21'] },
    { id: 'F24', number: '1 d', facts: ['F24', 'F25'] },
    { id: 'F27', number: '1 e', facts: ['F27'] },
    { id: 'F34', number: '1 f', facts: ['F34'] },
    { id: 'F38', number: '1 g', facts: ['F38', 'F36', 'F37'] },
    { id: 'F26', number: '2', facts: ['F26'] },
  ],
  names: { fi: headings.fi.record, sv: headings.sv.record, en: headings.en.record },
  parts: [
    { facts: ['F12'], beside: true, whole: purposeTable },
    { facts: ['F18'], beside: true, whole: categoryTable },
    { facts: ['F24', 'F25'], base: 'F24', beside: true, whole: recipientTable },
    { facts: ['F25'], beside: true, whole: disclosureTable },
    { facts: ['F27'], beside: true, whole: transferTable },
    { facts: ['F34'], beside: true, whole: periodTable },
    { facts: ['F26'], beside: true, whole: forOthers },
    ...toOffice,
  ],
  wholeOffice: true,
}

/** The record of processing activities of a document in a language, as of a day (`YYYY-MM-DD`). */
export const recordOf = (
  declaration: OfficeDeclaration,
  documentKey: string,
  language: Language,
  on?: string,
): Notice | undefined => composed(form, declaration, documentKey, language, on)
