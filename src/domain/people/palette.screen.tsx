import type { allowMarketing } from '../prohibitions/allow-marketing.ts'
import type { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import type { Answer, InputOf, NameOf, OutputOf } from '../../ui/answer.ts'
import { fitsWords } from '../../ui/fits.ts'
import { BuildingIcon, CheckIcon, PlusIcon, UploadIcon, UserIcon } from '../../ui/icons.tsx'
import { tell } from '../../ui/message-line.tsx'
import type { Hit, PaletteSource } from '../../ui/palette-hits.ts'
import { fillIn, textAt } from '../../ui/say.ts'
import type { Shell } from '../../ui/shell.tsx'
import { StateShape } from '../../ui/state-mark.tsx'
import type { confirmPerson } from './confirm-person.ts'
import type { PersonRow } from './list-people.ts'
import type { words } from './palette-screen.words.ts'
import { calledIn, latestOpened } from './row.screen.tsx'
import type { searchPeople } from './search-people.ts'

type Key = keyof (typeof words)['fi']

/** The palette's words in the reader's language. */
export const paletteWords =
  ({ textsOf, session }: Shell) =>
  (key: Key, values: Record<string, string> = {}): string =>
    fillIn(textAt(textsOf('people.palette-screen'), key) ?? key, values, session.language)

/** Calls an operation for the purpose in force, outside a part. */
export const callFrom =
  ({ call, purpose }: Shell) =>
  <O,>(name: NameOf<O>, input: InputOf<O>, signal?: AbortSignal): Promise<Answer<OutputOf<O>>> =>
    call(name, input, { purpose: purpose.aim, signal }) as Promise<Answer<OutputOf<O>>>

export const sees = ({ session }: Shell): boolean => session.permissions.includes('see people')
const BanIcon = () => <StateShape state="banned" tone="none" />

/** The ten opened last, while nothing is written. */
export const latestHits = (shell: Shell): PaletteSource => ({
  id: 'latest',
  search: (text) => [
    {
      id: 'latest',
      name: paletteWords(shell)('latest'),
      hits:
        text !== '' || !sees(shell)
          ? []
          : latestOpened(shell.session).map(({ id, kind, name, more }) => ({
              id,
              name,
              more,
              icon: kind === 'person' ? UserIcon : BuildingIcon,
              to: kind === 'person' ? `/people/${id}` : `/organisations/${id}`,
            })),
    },
  ],
})

/** People by what is written, asked when the writing pauses. */
export const peopleHits = (shell: Shell): PaletteSource => ({
  id: 'people',
  slow: true,
  search: async (text, signal) => {
    if (text.trim() === '' || !sees(shell)) return []
    const say = paletteWords(shell)
    const found = async (of: string, limit: number): Promise<Hit[]> => {
      const answer = await callFrom(shell)<typeof searchPeople>('search-people', { text: of, limit }, signal)
      return 'refused' in answer ? [] : answer.done.people.map((row) => hitOf(row, shell))
    }
    const asked = verbIn(text, say)
    const [hits, things] = await Promise.all([found(text, 8), asked ? found(asked.thing, 4) : []])
    const done = things.flatMap(({ id, name, verbs = [] }) =>
      verbs
        .filter((verb) => verb.id === asked?.verb)
        .map((verb) => ({ ...verb, id: `${verb.id} ${id}`, name: `${verb.name}: ${name}` })),
    )
    return [
      { id: 'people', name: say('people'), hits },
      { id: 'people-verbs', name: say('acts'), hits: done },
    ]
  },
})

const verbs = ['open', 'check', 'forbid'] as const

/** "kiellä aino", "aino kiellä": a word that begins a verb, and the rest that names the person. */
function verbIn(text: string, say: (key: Key) => string): { verb: string; thing: string } | undefined {
  const all = text.trim().split(/\s+/)
  for (const word of all.filter((one) => one.length >= 3))
    for (const verb of verbs)
      if (all.length > 1 && fitsWords(say(`${verb}Words`), word))
        return { verb, thing: all.filter((one) => one !== word).join(' ') }
  return undefined
}

function hitOf(row: PersonRow, shell: Shell): Hit {
  const say = paletteWords(shell)
  const call = callFrom(shell)
  const { person } = row
  const name = calledIn(row, say(row.marks.includes('restricted') ? 'restricted' : 'unnamed'))
  const because = (answer: Answer<unknown>) =>
    'refused' in answer ? answer.refused.map((one) => one.because).join(' ') : undefined
  const check = async () => {
    const answer = await call<typeof confirmPerson>('confirm-person', { people: [person] })
    tell(because(answer) ?? say('checked', { name }))
  }
  const forbid = async () => {
    const answer = await call<typeof forbidMarketing>('forbid-marketing', { person, channels: ['all'] })
    const no = because(answer)
    if (no !== undefined) tell(no)
    else tell(say('forbidden', { name }), { name: say('undo'), do: () => void allow() })
  }
  const allow = async () => {
    const no = because(await call<typeof allowMarketing>('allow-marketing', { person, channels: ['all'] }))
    if (no !== undefined) tell(no)
  }
  const changes = shell.session.permissions.includes('change people')
  return {
    id: person,
    name,
    more: row.work?.name ?? row.city ?? undefined,
    icon: UserIcon,
    to: `/people/${person}`,
    verbs: [
      { id: 'open', name: say('open'), icon: UserIcon, to: `/people/${person}` },
      ...(changes
        ? [
            { id: 'check', name: say('check'), icon: CheckIcon, onChoose: () => void check() },
            ...(row.bans.includes('all')
              ? []
              : [{ id: 'forbid', name: say('forbid'), icon: BanIcon, onChoose: () => void forbid() }]),
          ]
        : []),
    ],
  }
}

/** What can be begun anywhere. */
export const peopleActs = (shell: Shell): PaletteSource => ({
  id: 'people-acts',
  search: (text) => {
    const say = paletteWords(shell)
    const may = (permission: string) => shell.session.permissions.includes(permission)
    const hits: Hit[] = [
      ...(may('add people')
        ? [
            { id: 'add-person', name: say('add'), icon: PlusIcon, to: '/people/add' },
            { id: 'add-organisation', name: say('addOrganisation'), icon: PlusIcon, to: '/organisations/add' },
          ]
        : []),
      ...(may('import people') ? [{ id: 'bring', name: say('bring'), icon: UploadIcon, to: '/imports/new' }] : []),
    ]
    return [{ id: 'people-acts', name: say('acts'), hits: hits.filter((hit) => fitsWords(hit.name, text)) }]
  },
})

/** Adding the one whose name was written: last of all, so that Enter never means it by accident. */
export const addNamed = (shell: Shell): PaletteSource => ({
  id: 'add-named',
  search: (text) => {
    const say = paletteWords(shell)
    const name = text.trim()
    if (name.length < 2 || /[\d@]/.test(name) || !shell.session.permissions.includes('add people')) return []
    const add = () => shell.go('/people/add', { state: { name } })
    const hit = { id: 'add-named', name: say('addThis', { name }), icon: PlusIcon, onChoose: add }
    return [{ id: 'add-named', name: say('acts'), hits: [hit] }]
  },
})
