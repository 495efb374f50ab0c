import { noticeOf } from '../documents/notice.rules.ts'
import { allRegisters, allSources, isBuiltIn } from '../registers/built-in.rules.ts'
import type { OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import type { KnownDays } from '../registers/last-day.rules.ts'
import { registerName, sourceName, systemName } from '../registers/own-names.rules.ts'
import type { Language } from '../registers/text.rules.ts'
import { words as options } from '../registers/register-options.words.ts'
import { words as terms } from '../registers/terms.words.ts'
import { itemsOf, type Row, type Saying, type Table, type Told } from './items.rules.ts'
import { keptFor, type Place } from './last-days.rules.ts'
import type { Consultation, PackageContent, PackageItem } from './package.schema.ts'

/** Where a row came from, as it was recorded. */
export type Came = {
  source: number
  receivedOn: string
  atLatest: boolean
  byPerson: boolean | null
  way: string
  file: string | null
}

export type Gathered = {
  declaration: OfficeDeclaration
  /** Numbers of registers and sources, by key. */
  registerIds: ReadonlyMap<string, number>
  sourceIds: ReadonlyMap<string, number>
  tables: readonly Table[]
  origins: ReadonlyMap<number, Came>
  organisations: ReadonlyMap<string, string>
  consultations: readonly Consultation[]
  elsewhere: readonly { target: string; result: string | null; found: number | null; on: string | null }[]
  request: { number: string; receivedOn: string }
  office: string
  today: string
  language: Language
}

const rowsIn = (tables: readonly Table[], table: string): readonly Row[] =>
  tables.find(({ declared }) => declared.table === table)?.rows ?? []
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const dayOf = (value: unknown): string | null => text(value)?.slice(0, 10) ?? null

/** A copy of everything that was gathered on one person, in the language asked for (Art. 15). */
export function assembled(given: Gathered): PackageContent {
  const { declaration, tables, language } = given
  const office = { declaration, language }
  const all = allRegisters(declaration)
  const byId = new Map(
    all.flatMap((one) => (given.registerIds.has(one.key) ? [[given.registerIds.get(one.key)!, one] as const] : [])),
  )
  const sources = new Map(
    allSources(declaration).flatMap((one) =>
      given.sourceIds.has(one.key) ? [[given.sourceIds.get(one.key)!, one] as const] : [],
    ),
  )
  const saying: Saying = {
    language,
    own: declaration.ownFields,
    organisations: given.organisations,
    registers: new Map([...byId].map(([id, register]) => [id, registerName(register, office)])),
    sources: new Map([...sources].map(([id, source]) => [id, sourceName(source, language)])),
  }
  const entries = rowsIn(tables, 'entries')
  const positions = rowsIn(tables, 'positions')
  const places = entries.flatMap((entry): Place[] => {
    const register = byId.get(Number(entry['register_id']))
    return register ? [{ register, days: daysOfEntry(entry, positions) }] : []
  })
  const builtIn = new Map(all.filter(({ key }) => isBuiltIn(key)).map((register) => [register.key, register]))
  const closed = new Map(rowsIn(tables, 'requests').map((row) => [row['id'], dayOf(row['closed_on'])]))
  const again = Map.groupBy(rowsIn(tables, 'confirmations'), (row) => row['row_id'])
  const told = tables.flatMap((table) => itemsOf(table, saying))
  const referred = new Set(told.map(({ origin }) => origin))
  const keep = (one: Told): PackageItem => {
    const came = one.origin === null ? undefined : given.origins.get(one.origin)
    const source = came ? sources.get(came.source) : undefined
    const at = placesOf(one, tables, places, builtIn, byId, came && source?.key)
    const days: KnownDays = { ...daysOfRow(one, closed), ...(came ? { received: came.receivedOn } : {}) }
    const kept = keptFor(one.field, at, days, declaration, language)
    const byPerson = came ? (came.byPerson ?? source?.kind === 'person') : null
    return {
      item: one.item,
      group: one.group,
      field: one.field,
      name: one.name,
      value: one.value,
      parts: one.parts,
      beside: one.beside,
      source: came ? [source ? sourceName(source, language) : '', came.file ?? ''].filter(Boolean).join(', ') : null,
      receivedOn: came?.receivedOn ?? null,
      atLatest: came?.atLatest ?? false,
      byPerson,
      way: came ? wayOf(came.way, language) : null,
      again: (again.get(one.row['id']) ?? []).flatMap((row) => {
        const found = given.origins.get(Number(row['origin_id']))
        return found ? [{ source: saying.sources.get(found.source) ?? null, receivedOn: found.receivedOn }] : []
      }),
      registers: at.map(({ register }) => register.key),
      keptUntil: kept.until,
      keptHow: kept.how,
      portable: one.carried && byPerson === true && at.some(({ register }) => isPortable(one.field, register)),
      covered: [],
    }
  }
  const items = told.filter((one) => one.table !== 'origins' || !referred.has(Number(one.row['id']))).map(keep)
  const within = [...new Set([...places.map(({ register }) => register.key), ...items.flatMap((one) => one.registers)])]
  return {
    format: 'seloste-access-package-1',
    language,
    madeOn: given.today,
    controller: declaration.office.controller.name || given.office,
    request: given.request,
    person: nameIn(tables),
    registers: entries.flatMap((entry) => {
      const register = byId.get(Number(entry['register_id']))
      if (!register) return []
      const group = text(entry['subject_group'])
      return [
        {
          key: register.key,
          name: registerName(register, office),
          since: dayOf(entry['entered_at']),
          group: group === null ? null : (options[language].subjectNames[group as 'customers'] ?? group),
          relationBeganOn: dayOf(entry['relation_began_on']),
          relationEndedOn: dayOf(entry['relation_ended_on']),
        },
      ]
    }),
    items: items.toSorted(byGroup(items)),
    consultations: [...given.consultations],
    elsewhere: given.elsewhere.map(({ target, result, found, on }) => {
      const system = declaration.systems.find(({ key }) => key === target)
      return { system: system ? systemName(system, language) || target : target, result, found, on }
    }),
    told: toldOf(declaration, within, language, given.today),
    withheld: [],
  }
}

/** Items of one heading together, headings in the order in which they first come. */
function byGroup(items: readonly PackageItem[]): (a: PackageItem, b: PackageItem) => number {
  const order = [...new Set(items.map(({ group }) => group))]
  return (a, b) => order.indexOf(a.group) - order.indexOf(b.group)
}

const nameIn = (tables: readonly Table[]): string => {
  const own = rowsIn(tables, 'people')[0]
  return [text(own?.['given_name']), text(own?.['family_name'])].filter(Boolean).join(' ')
}

const wayOf = (way: string, language: Language): string | null => terms[language].channels[way as 'email'] ?? null

function daysOfEntry(entry: Row, positions: readonly Row[]): KnownDays {
  const ended = positions.map((row) => dayOf(row['ended_on']))
  return {
    entered: dayOf(entry['entered_at']),
    'relation-ended': dayOf(entry['relation_ended_on']),
    ...(ended.length > 0 && !ended.includes(null) ? { 'position-ended': ended.toSorted().at(-1) } : {}),
  }
}

const daysOfRow = ({ table, row }: Told, closed: ReadonlyMap<unknown, string | null>): KnownDays => ({
  ...(table === 'positions' ? { 'position-ended': dayOf(row['ended_on']) } : {}),
  ...(table === 'prohibitions' ? { 'prohibition-lifted': dayOf(row['lifted_at']) } : {}),
  'request-closed': closed.get(table === 'requests' ? row['id'] : row['request_id']) ?? null,
})

/** The registers that keep a value: those of the person which declare its field and its source, or the program's own. */
function placesOf(
  { table, field, carried, row }: Told,
  tables: readonly Table[],
  places: readonly Place[],
  builtIn: ReadonlyMap<string, Register>,
  byId: ReadonlyMap<number, Register>,
  source: string | undefined,
): Place[] {
  const { ofBuiltIn, register } = tables.find(({ declared }) => declared.table === table)!.declared
  if (ofBuiltIn !== undefined) return builtIn.has(ofBuiltIn) ? [{ register: builtIn.get(ofBuiltIn)!, days: {} }] : []
  if (register !== undefined && row[register] !== null) {
    const own = byId.get(Number(row[register]))
    return places.filter((one) => one.register.key === own?.key)
  }
  if (!carried)
    return field === 'prohibitions'
      ? [...builtIn.values()].filter(({ key }) => key === 'requests').map((one) => ({ register: one, days: {} }))
      : [...places]
  return places.filter(({ register: one }) => {
    const declared = one.fields.find((each) => each.field === field)
    if (!declared) return false
    const from = declared.sources?.length ? declared.sources : one.sources
    return source === undefined || from.includes(source)
  })
}

/** Art. 20: the register uses the field for a purpose that stands on consent or a contract. */
const isPortable = (field: string, register: Register): boolean =>
  !isBuiltIn(register.key) &&
  register.purposes.some(
    ({ basis, fields }) =>
      (basis === 'consent' || basis === 'contract') && (fields === undefined || fields.includes(field)),
  )

/** What the notice tells of these registers: purposes and bases, sources, times, recipients, transfers, rights, authority. */
function toldOf(
  declaration: OfficeDeclaration,
  keys: readonly string[],
  language: Language,
  today: string,
): PackageContent['told'] {
  const key = 'access-package'
  const document = {
    key,
    kind: 'privacy-notice' as const,
    names: { fi: key },
    registers: [...keys],
    headings: {},
    sections: [],
  }
  const notice = noticeOf({ ...declaration, documents: [document] }, key, language, today)
  return (notice?.sections ?? []).map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map(({ kind, text: said, cells }) => ({
      kind,
      text: said,
      ...(cells ? { cells: [...cells] } : {}),
    })),
  }))
}
