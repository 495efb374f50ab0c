import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { DownloadIcon } from '../../ui/icons.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { Refusals, useAct, useSeen, useSeenPages, type SeenPages } from '../../ui/operation.tsx'
import { Word } from '../../ui/paper.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { lettersInFile, tellChannels, type TellChannel, type ToldHow } from './document-state.rules.ts'
import type { words as shared } from './documents-screen.words.ts'
import type { listPeopleToTell } from './list-people-to-tell.ts'
import type { markChangeTold } from './mark-change-told.ts'
import type { words } from './people-to-tell-screen.words.ts'
import type { seeDocumentVersions } from './see-document-versions.ts'

type Row = OutputOf<typeof listPeopleToTell>['people'][number]
type Letter = OutputOf<typeof seeDocumentVersions>['tell'][number]['letters'][number]
type Place = { document: string; register: string }

const purpose = 'legal-duty'
const wayOf: Record<TellChannel, ToldHow> = { email: 'email', post: 'post', phone: 'phone', none: 'public' }

const usePages = (place: Place): SeenPages<Row> => {
  const first = { ...place, limit: 100 }
  return useSeenPages<typeof listPeopleToTell, Row>(
    'list-people-to-tell',
    first,
    ({ people, more }) => {
      const last = people.at(-1)
      return { rows: people, next: more && last ? { ...first, after: last.person } : undefined }
    },
    { purpose },
  )
}

/** Whom a change concerns: how many are still to be told by each channel, then everybody, each told or not. */
export function PeopleToTell(place: Place): ReactElement {
  const say = useWords<typeof words>('documents.people-to-tell-screen')
  const sayOf = useWords<typeof shared>('documents.documents-screen')
  const may = useMay()
  const { office } = useSession()
  const { inWords } = useOfficeDay()
  const { rows, rest, more, refused } = usePages(place)
  const { done } = useSeen<typeof listPeopleToTell>('list-people-to-tell', { ...place, limit: 1 }, { purpose })
  const mark = useAct<typeof markChangeTold>('mark-change-told', { purpose })
  const marks = may('change people')
  const record = async (channel: TellChannel, people?: string[]) => {
    const told = { on: office.today, how: wayOf[channel] }
    const answer = await mark.act({ ...place, ...(people ? { people } : { channel }), told })
    if ('done' in answer) tell(say('marked', { count: answer.done.people }))
  }
  const takeBack = (person: string) => mark.act({ ...place, people: [person], told: null })
  return (
    <div className="stack">
      <Refusals refused={refused ?? mark.refused} />
      {done && (
        <QuietList
          items={tellChannels
            .filter((channel) => (done.still[channel] ?? 0) > 0)
            .map((channel) => ({
              id: channel,
              state: 'waiting' as const,
              text: (
                <>
                  {say('byChannel', { channel: say(`channels.${channel}`), count: done.still[channel] ?? 0 })}{' '}
                  {marks && (
                    <TextButton note onPress={() => void record(channel)}>
                      {say('markAll')}
                    </TextButton>
                  )}
                </>
              ),
            }))}
        />
      )}
      {rest === 'loading' && rows.length === 0 && <Waiting />}
      <QuietList
        items={rows.map((row) => ({
          id: row.person,
          state: row.told ? ('kept' as const) : ('open' as const),
          text: (
            <>
              <Link to={`/people/${row.person}`}>{calledBy(row, sayOf('unnamed'))}</Link>{' '}
              <span className="note">
                {row.told
                  ? say('toldTo', { how: sayOf(`toldHows.${row.told.how}`), day: inWords(row.told.on) })
                  : row.restricted
                    ? say('restricted')
                    : say(`channels.${row.channel}`)}
              </span>{' '}
              {marks &&
                (row.told ? (
                  <TextButton note onPress={() => void takeBack(row.person)}>
                    {say('takeBack')}
                  </TextButton>
                ) : (
                  <TextButton note onPress={() => void record(row.channel, [row.person])}>
                    {say('markOne')}
                  </TextButton>
                ))}
            </>
          ),
          when: row.language ?? undefined,
        }))}
      />
      <div className="acts">
        {rest === 'more' && <Button onPress={more}>{sayOf('more')}</Button>}
        {['csv', 'xlsx'].map((as) => (
          <ButtonLink
            key={as}
            small
            download
            icon={DownloadIcon}
            to={`/documents/${place.document}/people-to-tell?register=${place.register}&as=${as}`}
          >
            {`${say('asTable')}, ${as === 'csv' ? 'CSV' : 'Excel'}`}
          </ButtonLink>
        ))}
      </div>
    </div>
  )
}

/** The letters by post as a file to print: a page for each person, in the person’s language; as few files as they fit in. */
export function AddressedLetters({ document, register }: Place): ReactElement {
  const say = useWords<typeof words>('documents.people-to-tell-screen')
  const { done, refused } = useSeen<typeof listPeopleToTell>(
    'list-people-to-tell',
    { document, register, limit: 1 },
    { purpose },
  )
  const count = done?.still.post ?? 0
  const files = Array.from({ length: Math.ceil(count / lettersInFile) }, (_, at) => ({
    part: at + 1,
    from: at * lettersInFile + 1,
    to: Math.min(count, (at + 1) * lettersInFile),
  }))
  if (!done && !refused) return <Waiting />
  return (
    <div className="stack">
      <Refusals refused={refused} />
      <p className="soft">{say('withAddressesWhy')}</p>
      <p>{say('byChannel', { channel: say('channels.post'), count })}</p>
      <div className="acts">
        {files.map(({ part, from, to }) => (
          <ButtonLink
            key={part}
            small
            download
            icon={DownloadIcon}
            to={`/documents/${document}/letters?register=${register}&part=${part}`}
          >
            {`${files.length === 1 ? say('printLetters') : say('letters', { from, to })}, PDF`}
          </ButtonLink>
        ))}
      </div>
    </div>
  )
}

const calledBy = ({ given, family, email, phone }: Row, unnamed: string): string =>
  [given, family].filter(Boolean).join(' ') || email || phone || unnamed

/** The sentences of a letter. */
export const LetterText = ({ letter }: { letter: Letter }): ReactElement => (
  <div lang={letter.language}>
    {letter.parts.map(({ kind, text }, at) => (
      <Word key={at}>{kind === 'item' ? `– ${text}` : text}</Word>
    ))}
  </div>
)
