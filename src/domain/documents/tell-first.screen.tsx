import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PrintIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { Section } from '../../ui/page.tsx'
import { Paper, PaperLanguages } from '../../ui/paper.tsx'
import { useMay, useWords } from '../../ui/shell.tsx'
import type { Language } from '../../ui/say.ts'
import type { words } from './documents-screen.words.ts'
import { AddressedLetters, LetterText, PeopleToTell } from './people-to-tell.screen.tsx'
import type { words as told } from './people-to-tell-screen.words.ts'
import type { seeDocumentVersions } from './see-document-versions.ts'

type Told = OutputOf<typeof seeDocumentVersions>['tell'][number]

/** Who must be told before the document is published: why, whom, and the letter to print (Art. 13(3), 14(4)). */
export function TellFirst({
  document,
  tell,
  registerName,
}: {
  document: string
  tell: readonly Told[]
  registerName: (key: string) => string
}): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const sayTold = useWords<typeof told>('documents.people-to-tell-screen')
  const may = useMay()
  return (
    <Section title={say('tell')} state={tell.some(({ people }) => people !== 0) ? 'waiting' : 'kept'}>
      <p className="no-print">
        {say('tellWhy')} {sayTold('notAdvertising')}
      </p>
      {tell.map((one) => (
        <div className="stack" key={`${one.register} ${one.article}`}>
          <h3 className="h3">
            {registerName(one.register)}
            <span className="note">
              {' '}
              {one.people === null ? say('toldUncounted') : say('toldPeople', { count: one.people })}
              {one.told > 0 && `, ${sayTold('toldAlready', { count: one.told })}`}
            </span>
          </h3>
          <div className="no-print">
            <QuietList items={one.because.map(({ text }, at) => ({ id: `${at}`, text }))} />
          </div>
          {one.people !== null && may('see people') && (
            <Disclosure title={say('showPeople')}>
              <PeopleToTell document={document} register={one.register} />
            </Disclosure>
          )}
          <Disclosure title={say('letter')}>
            <TellingLetter letters={one.letters} name={say('letterName', { register: registerName(one.register) })} />
          </Disclosure>
          {one.people !== null && may('see people') && (
            <Disclosure title={sayTold('withAddresses')}>
              <AddressedLetters document={document} register={one.register} />
            </Disclosure>
          )}
        </div>
      ))}
    </Section>
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
        <LetterText letter={letter} />
      </Paper>
      <div className="acts">
        <Button icon={PrintIcon} onPress={() => window.print()}>
          {say('print')}
        </Button>
      </div>
    </div>
  )
}
