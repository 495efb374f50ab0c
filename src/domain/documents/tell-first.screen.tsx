import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PrintIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { Refusals, useSeenPages } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { Paper, PaperLanguages, Word } from '../../ui/paper.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useMay, useWords } from '../../ui/shell.tsx'
import type { Language } from '../../ui/say.ts'
import type { listPeople, PersonRow } from '../people/list-people.ts'
import { calledIn } from '../people/row.screen.tsx'
import type { words } from './documents-screen.words.ts'
import type { seeDocumentVersions } from './see-document-versions.ts'

type Told = OutputOf<typeof seeDocumentVersions>['tell'][number]

/** Who must be told before the document is published: why, whom, and the letter to print (Art. 13(3), 14(4)). */
export function TellFirst({
  tell,
  registerName,
}: {
  tell: readonly Told[]
  registerName: (key: string) => string
}): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const may = useMay()
  return (
    <Section title={say('tell')} state="waiting">
      <p className="no-print">{say('tellWhy')}</p>
      {tell.map((one) => (
        <div className="stack" key={`${one.register} ${one.article}`}>
          <h3 className="h3">
            {registerName(one.register)}
            <span className="note">
              {' '}
              {one.people === null ? say('toldUncounted') : say('toldPeople', { count: one.people })}
            </span>
          </h3>
          <div className="no-print">
            <QuietList items={one.because.map(({ text }, at) => ({ id: `${at}`, text }))} />
          </div>
          {one.people !== null && may('see people') && (
            <Disclosure title={say('showPeople')}>
              <ToldPeople register={one.register} />
            </Disclosure>
          )}
          <Disclosure title={say('letter')}>
            <TellingLetter letters={one.letters} name={say('letterName', { register: registerName(one.register) })} />
          </Disclosure>
        </div>
      ))}
    </Section>
  )
}

/** The people of a register, as far as the reader may see them. */
function ToldPeople({ register }: { register: string }): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const first = { register, limit: 100 }
  const { rows, rest, more, refused } = useSeenPages<typeof listPeople, PersonRow>(
    'list-people',
    first,
    ({ people, more: goesOn }) => {
      const last = people.at(-1)
      return { rows: people, next: goesOn && last ? { ...first, after: last.person } : undefined }
    },
    { purpose: 'legal-duty' },
  )
  return (
    <div className="stack">
      <Refusals refused={refused} />
      {rest === 'loading' && rows.length === 0 && <Waiting />}
      <QuietList
        items={rows.map((row) => ({
          id: row.person,
          text: <Link to={`/people/${row.person}`}>{calledIn(row, say('unnamed'))}</Link>,
          when: row.language ?? undefined,
        }))}
      />
      {rest === 'more' && (
        <div className="acts">
          <Button onPress={more}>{say('more')}</Button>
        </div>
      )}
    </div>
  )
}

/** The letter on paper in the language chosen. */
function TellingLetter({ letters, name }: { letters: Told['letters']; name: string }): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const own = useLanguage()
  const [chosen, setChosen] = useState<Language>(own)
  const letter = letters.find(({ language }) => language === chosen) ?? letters[0]!
  return (
    <div className="stack">
      <Paper
        name={name}
        title={letter.title}
        end={
          <PaperLanguages
            name={say('letterLanguages')}
            languages={letters.map(({ language: id }) => ({ id, name: say(`languageNames.${id}`) }))}
            chosen={letter.language}
            onChoose={(id) => setChosen(id as Language)}
          />
        }
      >
        <div lang={letter.language}>
          {letter.parts.map(({ kind, text }, at) => (
            <Word key={at}>{kind === 'item' ? `– ${text}` : text}</Word>
          ))}
        </div>
      </Paper>
      <div className="acts">
        <Button icon={PrintIcon} onPress={() => window.print()}>
          {say('print')}
        </Button>
      </div>
    </div>
  )
}
