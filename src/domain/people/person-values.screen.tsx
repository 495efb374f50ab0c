import { useEffect, useRef, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { ActMenu } from '../../ui/act-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { EditInPlace } from '../../ui/edit-in-place.tsx'
import { InfoIcon, PlusIcon } from '../../ui/icons.tsx'
import { Link } from '../../ui/link.tsx'
import { Row, Section } from '../../ui/page.tsx'
import { locales } from '../../ui/say.ts'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Values } from '../../ui/values.tsx'
import type { Value } from '../../ui/values.tsx'
import { capital } from '../registers/text.rules.ts'
import * as of from './editables.screen.tsx'
import { GuardedValue } from './guarded.screen.tsx'
import { OriginFacts, commonOrigin, originKey, originLine } from './origin.screen.tsx'
import type { Origin } from './origin.screen.tsx'
import { useSave } from './person-page.screen.tsx'
import type { Editable, PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import { fieldIn, registerIn, useRegisterTerms } from './terms.screen.tsx'
import type { RegisterTerms } from './terms.screen.tsx'

type Shown = {
  key: string
  field: string
  editable?: Editable | undefined
  shown?: ReactNode
  mark?: ReactNode
  kind?: 'tel' | 'email' | undefined
  origin?: Origin | null
  again?: PersonPage['entries'][number]['again']
  sale?: { gotAtSale: string | null; banOffered: boolean | null }
}
type RowOf = { name: string; values: Shown[] }
type Ways = 'phone' | 'sms' | 'email' | 'post' | 'visits'

/** The values of a person, each changed where it stands; the origin is said once, and where it differs. */
export function PersonValues({
  page,
  origins,
  onOrigins,
}: {
  page: PersonPage
  origins: boolean
  onOrigins: () => void
}): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const { language } = useSession()
  const mayChange = useMay()('change people')
  const terms = useRegisterTerms()
  const save = useSave(page.person)
  const [adding, setAdding] = useState<string>()
  const place = useRef<HTMLDivElement>(null)
  const { rows, missing } = useRows(page, terms, mayChange, adding)
  const all = rows.flatMap((row) => row.values)
  const common = commonOrigin(all.map((one) => one.origin ?? null))
  useEffect(() => {
    if (adding !== undefined)
      place.current?.querySelector<HTMLElement>(`[data-adding="${adding}"] [data-edit]`)?.click()
  }, [adding])

  const valueOf = (one: Shown): Value => {
    const { editable, origin } = one
    const name = editable?.name ?? ''
    const shown =
      editable && mayChange ? (
        <span data-adding={editable.shown === '' ? one.field : undefined}>
          <EditInPlace
            name={name}
            kind={one.kind}
            value={editable.shown}
            maxLength={one.field.startsWith('contact.') ? 400 : 20_000}
            onSave={async (text, over) => {
              const saved = await save(editable, text, over)
              if (saved === 'saved') setAdding(undefined)
              return saved
            }}
          />
        </span>
      ) : (
        (one.shown ?? editable?.shown)
      )
    const differs = origin && (origins || (common && originKey(origin) !== originKey(common)))
    return {
      id: one.key,
      shown: one.shown !== undefined && editable ? one.shown : shown,
      mark: one.mark,
      ...(differs ? { origin: originLine(origin, terms, say, language) } : {}),
      ...(origin
        ? {
            about: {
              name: say('whence', { what: name }),
              content: (
                <OriginFacts shown={editable?.shown ?? one.shown} origin={origin} again={one.again} sale={one.sale} />
              ),
            },
          }
        : {}),
    }
  }
  return (
    <Section title={say('data')} note={common && say('allFrom', { origin: originLine(common, terms, say, language) })}>
      <div ref={place}>
        <Values origins={origins} rows={rows.map((row) => ({ name: row.name, values: row.values.map(valueOf) }))} />
      </div>
      <Row>
        {mayChange && missing.length > 0 && (
          <ActMenu
            name={say('addValue')}
            acts={missing.map(({ field, name }) => ({ id: field, name, onChoose: () => setAdding(field) }))}
          >
            <Button look="quiet" small icon={PlusIcon}>
              {say('addValue')}
            </Button>
          </ActMenu>
        )}
        {all.some((one) => one.origin) && (
          <Button look="quiet" small icon={InfoIcon} onPress={onOrigins}>
            {say(origins ? 'hideOrigins' : 'showOrigins')}
          </Button>
        )}
      </Row>
    </Section>
  )
}

function useRows(
  page: PersonPage,
  terms: RegisterTerms | undefined,
  mayChange: boolean,
  adding: string | undefined,
): { rows: RowOf[]; missing: { field: string; name: string }[] } {
  const say = useWords<typeof words>('people.person-screen')
  const { language } = useSession()
  const own = page.entries.flatMap((entry) => registerIn(terms, entry.register) ?? [])
  const fields = [...new Map(own.flatMap((register) => register.fields.map((one) => [one.key, one]))).values()]
  const declared = (field: string) => fields.some((one) => one.key === field)
  const bans = new Set(page.bans.filter((one) => one.use === 'direct-marketing').map((one) => one.channel))
  const ban = (...by: Ways[]) =>
    bans.has('all') || by.some((one) => bans.has(one)) ? (
      <StateMark state="banned" lone>
        {say('noAdsValue')}
      </StateMark>
    ) : undefined
  const asks = (field: string) => mayChange && declared(field)
  const named = (code: string) =>
    new Intl.DisplayNames([locales[language]], { type: 'language', fallback: 'code' }).of(code) ?? code
  const rows: RowOf[] = []
  const add = (name: string, values: readonly (Shown | false)[]) => {
    const there = values.filter((one) => one !== false)
    if (there.length > 0) rows.push({ name, values: there })
  }
  const blank = (field: string, held: readonly unknown[] | undefined, editable: () => Editable, always = false) =>
    asks(field) &&
    (adding === field || (always && (held?.length ?? 0) === 0)) && { key: `new-${field}`, field, editable: editable() }
  const facts = (one: { row: number; origin: Origin | null; again: Shown['again'] }) => ({
    key: String(one.row),
    origin: one.origin,
    ...(one.again ? { again: one.again } : {}),
  })
  const noteOf = (use: 'private' | 'work' | 'billing' | null, mark: ReactNode) =>
    use === null ? (
      mark
    ) : (
      <>
        <span className="note">{say(`use.${use}`)}</span>
        {mark}
      </>
    )

  add(say('phone'), [
    ...(page.phones ?? []).map((one) => ({
      ...facts(one),
      field: 'contact.phone',
      kind: 'tel' as const,
      editable: of.phoneValue(say, one),
      mark: noteOf(one.use, ban('phone', 'sms')),
      sale: one,
    })),
    blank('contact.phone', page.phones, () => of.phoneValue(say), true),
  ])
  add(say('email'), [
    ...(page.emails ?? []).map((one) => ({
      ...facts(one),
      field: 'contact.email',
      kind: 'email' as const,
      editable: of.emailValue(say, one),
      mark: noteOf(one.use, ban('email')),
      sale: one,
    })),
    blank('contact.email', page.emails, () => of.emailValue(say), true),
  ])
  add(say('address'), [
    ...(page.addresses ?? []).map((one) => ({
      ...facts(one),
      field: 'contact.address',
      editable: of.addressValue(say, one),
      mark: noteOf(one.use, ban('post', 'visits')),
    })),
    blank('contact.address', page.addresses, () => of.addressValue(say), true),
  ])
  add(
    say('organisation'),
    (page.positions ?? []).map((one) => ({
      ...facts(one),
      key: `organisation ${one.row}`,
      field: 'work.organisation',
      shown: <Link to={`/organisations/${one.organisation}`}>{one.name}</Link>,
      mark: one.endedOn !== null && (
        <span className="note">{say('endedOn', { day: dayInWords(one.endedOn, language) })}</span>
      ),
    })),
  )
  add(
    say('title'),
    (page.positions ?? []).map((one) => ({
      ...facts(one),
      key: `title ${one.row}`,
      field: 'work.title',
      editable: of.titleValue(say, one),
    })),
  )
  for (const part of ['name', 'businessId'] as const) {
    const field = part === 'name' ? 'trade.name' : 'trade.business-id'
    add(say(part === 'name' ? 'trade' : 'businessId'), [
      ...(page.trades ?? []).map((one) => ({
        ...facts(one),
        key: `${part} ${one.row}`,
        field,
        editable: of.tradeValue(say, part, one),
      })),
      blank(field, page.trades, () => of.tradeValue(say, part)),
    ])
  }
  if (page.language || adding === 'language')
    add(say('language'), [
      { key: 'language', field: 'language', editable: of.languageValue(say, page, named), origin: page.languageOrigin },
    ])
  const details = [
    ...new Set([...page.details.map((one) => one.field), ...(adding && isDetail(adding) ? [adding] : [])]),
  ]
  for (const key of details) {
    const field = fieldIn(terms, key)
    add(capital(field?.name ?? key), [
      ...page.details
        .filter((one) => one.field === key)
        .map((one) => ({
          ...facts(one),
          field: key,
          editable: of.detailValue(say, key, field, one),
          ...(one.guarded
            ? { shown: <GuardedValue person={page.person} row={one.row} name={field?.name ?? key} /> }
            : {}),
        })),
      adding === key && { key: `new-${key}`, field: key, editable: of.detailValue(say, key, field) },
    ])
  }
  if (!page.restrictions.some((one) => one.fields === null && one.row === null))
    for (const part of ['given', 'family'] as const)
      if (page[part] !== undefined)
        add(say(part === 'given' ? 'given1' : 'family1'), [
          {
            key: part,
            field: `name.${part}`,
            editable: of.nameValue(say, page, part),
            origin: page[part] ? page.namesOrigin : null,
          },
        ])
  for (const one of page.restrictions)
    for (const field of one.fields ?? [])
      add(capital(fieldIn(terms, field)?.name ?? field), [
        {
          key: `held ${one.id} ${field}`,
          field,
          shown: (
            <StateMark state="held" wrap>
              {say('restrictedValue')}
            </StateMark>
          ),
        },
      ])
  const once = new Set([
    'name.given',
    'name.family',
    'work.organisation',
    'work.title',
    ...(page.language ? ['language'] : []),
  ])
  const held = new Set([
    ...page.details.map((one) => one.field),
    ...((page.trades?.length ?? 0) > 0 ? ['trade.name', 'trade.business-id'] : []),
  ])
  const missing = fields
    .filter((one) => one.kind !== 'built-in' && !once.has(one.key) && !held.has(one.key))
    .map((one) => ({ field: one.key, name: labelOf(one.key, one.name, say) }))
  return { rows, missing }
}

const columns = {
  'contact.phone': 'phone',
  'contact.email': 'email',
  'contact.address': 'address',
  'trade.name': 'trade',
  'trade.business-id': 'businessId',
  language: 'language',
} as const
const isDetail = (field: string): boolean => !(field in columns)
const labelOf = (field: string, name: string, say: ReturnType<typeof useWords<typeof words>>): string =>
  field in columns ? say(columns[field as keyof typeof columns]) : capital(name)
