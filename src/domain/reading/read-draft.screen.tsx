import { useState } from 'react'
import type { ReactElement } from 'react'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { FileBox } from '../../ui/drop-file.tsx'
import { goToFault } from '../../ui/fault.ts'
import { tell } from '../../ui/message-line.tsx'
import { Page } from '../../ui/page.tsx'
import { useGo, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import { ConflictChoices } from '../registers/conflict-choices.screen.tsx'
import type { Choice } from '../registers/conflict.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { useFormWords } from '../registers/form-words.screen.tsx'
import { useTakeIn } from '../registers/working-copy.screen.tsx'
import { askedOf, withAnswers } from './asked.rules.ts'
import { DraftQuestions } from './draft-questions.screen.tsx'
import { joined } from './merge.rules.ts'
import type { words } from './reading-screen.words.ts'
import type { Read } from './sending-document.screen.tsx'
import { Defects, Found, LeftOver } from './what-was-read.screen.tsx'

type ReadDocumentProps = {
  name: string
  read: Read
  /** The declaration as it stands, with changes that are not in force yet. */
  present: OfficeDeclaration
  empty: OfficeDeclaration
  trail: readonly { to?: string; name: string }[]
  onAnother: () => void
}

const isRegister = (at: string): boolean => at.startsWith('registers/')

/** What was read: what must be answered first, then what to put right, then all of it; the draft is begun from it. */
export function ReadDocument({ name, read, present, empty, trail, onAnother }: ReadDocumentProps): ReactElement {
  const say = useWords<typeof words>('reading.reading-screen')
  const { option } = useFormWords()
  const takeIn = useTakeIn()
  const go = useGo()
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const [tried, setTried] = useState(false)
  const asked = askedOf(read.draft, read.facts)
  const holds = read.document !== null
  // The server has read the complete parts as a declaration; an answer is one of a list, or a name.
  const own = withAnswers(read.draft, answers, read.language) as unknown as OfficeDeclaration
  const { document, conflicts } = joined(present, own, chosen)
  const begin = () => {
    setTried(true)
    if (asked.some((one) => one.kind === 'name' && !answers[one.at]?.trim())) return goToFault()
    const back = takeIn(document, empty)
    tell(say('begun'), {
      name: say('undo'),
      do: () => {
        back()
        go('/registers/declaration/read')
      },
    })
    go('/registers/declaration/fields')
  }
  const kind = read.kind === null ? undefined : option('documents', 'kind', read.kind)
  return (
    <Page
      title={say('readTitle')}
      trail={trail}
      lead={say('readLead')}
      bar={
        holds && (
          <BottomBar note={say('nothingStored')}>
            <Button look="main" onPress={begin}>
              {say('begin')}
            </Button>
          </BottomBar>
        )
      }
    >
      <FileBox
        name={name}
        note={[kind, option('', 'languages', read.language), say('facts', { count: read.facts.length })]
          .filter(Boolean)
          .join(', ')}
        onChange={onAnother}
      />
      {!holds && (
        <Tell state="late" title={say('noDraft')}>
          {read.problems.map((one) => one.text).join(' ')}
        </Tell>
      )}
      {holds && (
        <DraftQuestions
          asked={asked}
          language={read.language}
          answers={answers}
          tried={tried}
          onAnswer={(at, answer) => setAnswers({ ...answers, [at]: answer })}
        />
      )}
      {holds && (
        <ConflictChoices
          title={say('conflicts', { count: conflicts.length })}
          why={say('conflictsWhy')}
          conflicts={conflicts}
          documents={[present]}
          nameOf={(at, name) => (isRegister(at) ? say('sameRegister', { name }) : name)}
          answer={(at, id, what) =>
            isRegister(at) ? say(`register.${id}`) : id === 'both' ? say('both') : say(id, { what })
          }
          chosen={chosen}
          onChoose={(at, choice) => setChosen({ ...chosen, [at]: choice })}
        />
      )}
      <Defects read={read} />
      <Found read={read} asked={asked} answers={answers} />
      <LeftOver read={read} />
    </Page>
  )
}
