import { countryName } from '../registers/countries.rules.ts'
import type { OfficeDeclaration, ProcessedForOther, Register } from '../registers/declaration.schema.ts'
import { list } from '../registers/reference-checks.rules.ts'
import { inLanguage, type Language, type Text } from '../registers/text.rules.ts'
import { isInOffice } from './notice-who.rules.ts'
import * as terms from './vocabulary.rules.ts'

/** A node of JSON-LD. */
export type Linked = { [name: string]: string | Linked | (string | Linked)[] }
export type Place = { declaration: OfficeDeclaration; language: Language; on?: string }

export const term = (id: string): Linked => ({ '@id': id })
export const tagged = (text: string, language: Language): Linked => ({ '@value': text, '@language': language })

/** A property in the company's own words, in the nearest language there is; none when there are no words. */
export function said(property: string, text: Text | undefined, language: Language): Linked {
  const found = inLanguage(text, language)
  return found ? { [property]: tagged(found.text, found.language) } : {}
}

/** A property with what there is of it; none when there is nothing. */
export const many = (property: string, found: readonly Linked[]): Linked =>
  found.length > 0 ? { [property]: [...found] } : {}

type Party = ProcessedForOther['controller']

const partyOf = ({ name, businessId, address: given, email, phone }: Party, type: string): Linked => {
  const { street, postcode, city, country } = given ?? {}
  const address = [street, [postcode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
  const reach = [email, phone].filter((one) => one !== undefined)
  return {
    '@type': type,
    'dpv:hasName': name,
    ...(businessId ? { 'dpv:hasIdentifier': businessId } : {}),
    ...(address ? { 'dpv:hasAddress': address } : {}),
    ...(reach.length > 0 ? { 'dpv:hasContact': reach } : {}),
  }
}

/** The office as the controller, reached as it is reached on the day. */
export function controllerOf({ declaration, on }: Place): Linked {
  const { controller } = declaration.office
  const contacts = declaration.contacts.filter((one) => one.role === 'contact' && isInOffice(one, on))
  const reach = [controller, ...contacts]
    .flatMap(({ email, phone }) => [email, phone])
    .filter((one) => one !== undefined)
  return {
    '@id': '#controller',
    ...partyOf(controller, 'dpv:DataController'),
    ...(reach.length > 0 ? { 'dpv:hasContact': [...new Set(reach)] } : {}),
  }
}

export function officerOf({ dataProtectionOfficer: officer }: OfficeDeclaration): Linked {
  if (officer === undefined || officer === 'not-used') return {}
  const { name, email, phone } = officer
  const reach = [email, phone].filter((one) => one !== undefined)
  return {
    'dpv:hasDataProtectionOfficer': {
      '@type': 'dpv:DataProtectionOfficer',
      'dpv:hasName': name,
      ...(reach.length > 0 ? { 'dpv:hasContact': reach } : {}),
    },
  }
}

type Transfer = { country: string; mechanism: keyof typeof terms.mechanismTerms }

/** Countries outside the EEA and what each transfer rests on. */
export const transfersOf = (
  given: Register['transfers'] | ProcessedForOther['transfers'],
  language: Language,
): Linked[] =>
  list<Transfer>(given).map(({ country, mechanism }) => ({
    '@type': 'dpv:ThirdCountry',
    'dct:identifier': country,
    'dct:title': tagged(countryName(country, language), language),
    'dpv:hasLegalBasis': term(terms.mechanismTerms[mechanism]),
  }))

/** Art. 30(2): what the office does for each other controller, as its processor. */
export const forOthers = ({ declaration, language }: Place, measures: readonly Linked[]): Linked[] =>
  list<ProcessedForOther>(declaration.processedForOthers).map((one) => ({
    '@id': `#processed-for/${one.key}`,
    '@type': 'dpv:Process',
    'dpv:hasDataController': {
      ...partyOf(one.controller, 'dpv:DataController'),
      ...(one.representative ? { 'dpv:hasRepresentative': partyOf(one.representative, 'eu-gdpr:Representative') } : {}),
      ...(one.dataProtectionOfficer
        ? { 'dpv:hasDataProtectionOfficer': partyOf(one.dataProtectionOfficer, 'dpv:DataProtectionOfficer') }
        : {}),
    },
    'dpv:hasDataProcessor': { '@id': '#controller', '@type': 'dpv:DataProcessor' },
    'dpv:hasProcessing': { '@type': 'dpv:Processing', ...said('dct:title', one.processing, language) },
    ...many('dpv:hasThirdCountry', transfersOf(one.transfers, language)),
    ...many('dpv:hasTechnicalOrganisationalMeasure', measures),
  }))
