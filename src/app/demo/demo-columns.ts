import type { ColumnAnswer } from '../../domain/imports/import.schema.ts'
import type { GeneratedPerson } from './generated-person.ts'

export type DemoRow = { person: GeneratedPerson; bans: 'all' | 'post' | undefined }

type Column = { field: string; channel?: 'all' | 'post'; of(row: DemoRow): string }

const whole = (kind: GeneratedPerson['kind']) => kind !== 'trader'

/** Columns of the demo's files by their headings, each with the field that it is. */
const columns = {
  Etunimi: { field: 'name.given', of: ({ person }) => person.given },
  Sukunimi: { field: 'name.family', of: ({ person }) => person.family },
  Sähköposti: { field: 'contact.email', of: ({ person }) => person.emails.join('; ') },
  Puhelin: { field: 'contact.phone', of: ({ person }) => person.phones.join(', ') },
  Katuosoite: { field: 'contact.address.street', of: ({ person }) => person.addresses[0]?.street ?? '' },
  Postinumero: { field: 'contact.address.postal-code', of: ({ person }) => person.addresses[0]?.postalCode ?? '' },
  Postitoimipaikka: { field: 'contact.address.city', of: ({ person }) => person.addresses[0]?.city ?? '' },
  Maa: { field: 'contact.address.country', of: ({ person }) => person.addresses[0]?.country ?? '' },
  Kieli: { field: 'language', of: ({ person }) => person.language },
  Yritys: {
    field: 'work.organisation',
    of: ({ person }) => (whole(person.kind) ? (person.organisation ?? '') : ''),
  },
  'Yrityksen Y-tunnus': {
    field: 'work.business-id',
    of: ({ person }) => (whole(person.kind) && person.organisation ? (person.businessId ?? '') : ''),
  },
  Tehtävä: { field: 'work.title', of: ({ person }) => person.title ?? '' },
  Toiminimi: { field: 'trade.name', of: ({ person }) => (whole(person.kind) ? '' : (person.organisation ?? '')) },
  'Y-tunnus': { field: 'trade.business-id', of: ({ person }) => (whole(person.kind) ? '' : (person.businessId ?? '')) },
  Saatu: { field: 'received', of: ({ person }) => person.receivedOn },
  'Asiakas alkaen': { field: 'relation.began', of: ({ person }) => person.relationBegan ?? '' },
  'Asiakkuus päättyi': { field: 'relation.ended', of: ({ person }) => person.relationEnded ?? '' },
  Huomautus: { field: 'note', of: ({ person }) => person.note ?? '' },
  Mainoskielto: { field: 'ban', channel: 'all', of: ({ bans }) => (bans === 'all' ? 'kyllä' : '') },
  Postikielto: { field: 'ban', channel: 'post', of: ({ bans }) => (bans === 'post' ? 'kyllä' : '') },
} as const satisfies Record<string, Column>

export type DemoColumn = keyof typeof columns

/** What the import is told of these columns; `Saatu` is named as the day of receiving instead. */
export const columnAnswers = (names: readonly DemoColumn[]): ColumnAnswer[] =>
  names
    .filter((name) => name !== 'Saatu')
    .map((name) => {
      const { field, channel }: Column = columns[name]
      return { column: name, as: 'field', field, ...(channel ? { channel } : {}) }
    })

/** The cells of a row under these columns; a spoilt row comes as it is. */
export const cellsOf = (names: readonly DemoColumn[], row: DemoRow | string[]): string[] =>
  Array.isArray(row) ? row : names.map((name) => columns[name].of(row))
