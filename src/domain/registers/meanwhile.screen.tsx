import { useState } from 'react'
import type { ReactElement } from 'react'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { Note, Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useGo, useWords } from '../../ui/shell.tsx'
import type { Chosen } from './conflict.rules.ts'
import { ConflictChoices } from './conflict-choices.screen.tsx'
import type { listDeclarationVersions } from './list-declaration-versions.ts'
import { broughtOnto } from './meanwhile.rules.ts'
import type { words } from './meanwhile-screen.words.ts'
import type { words as registersWords } from './registers-screen.words.ts'
import type { seeDeclaration } from './see-declaration.ts'
import type { WorkingCopy } from './working-copy.screen.tsx'

type MeanwhileProps = { copy: WorkingCopy; trail: readonly { to?: string; name: string }[] }

/** Who changed the declaration since one's own change was begun, when and what; and one's own brought onto it. */
export function Meanwhile({ copy, trail }: MeanwhileProps): ReactElement {
  const say = useWords<typeof words>('registers.meanwhile-screen')
  const sayRegisters = useWords<typeof registersWords>('registers.registers-screen')
  const { withClock } = useOfficeDay()
  const go = useGo()
  const [chosen, setChosen] = useState<Chosen>({})
  const { done: now } = useSeen<typeof seeDeclaration>('see-declaration', {})
  const { done: listed } = useSeen<typeof listDeclarationVersions>('list-declaration-versions', {})
  // What was asked before the other change came into force says nothing of it.
  if (!now || !listed || now.version === copy.base) return <Waiting />
  const { version } = now
  const { document, conflicts } = broughtOnto(copy.before, now.document, copy.document, chosen)
  return (
    <Page
      title={say('title')}
      trail={trail}
      lead={copy.base === 0 ? say('leadFirst', { version }) : say('lead', { base: copy.base, version })}
      bar={
        <BottomBar note={say('bringNote')}>
          <Button
            look="quiet"
            onPress={() => {
              const back = copy.drop()
              tell(sayRegisters('dropped'), { name: sayRegisters('takeBack'), do: back })
              go('/registers')
            }}
          >
            {sayRegisters('drop')}
          </Button>
          <Button
            look="main"
            onPress={() => {
              copy.bringOnto(version, now.document, document)
              tell(say('brought', { version }))
            }}
          >
            {say('bring', { version })}
          </Button>
        </BottomBar>
      }
    >
      {listed.versions
        .filter((one) => one.version > copy.base && one.version <= version)
        .map((one) => (
          <Section
            key={one.version}
            title={sayRegisters('accepted', { version: one.version, when: withClock(one.acceptedAt) })}
          >
            {one.acceptedByName !== null && <Note>{sayRegisters('acceptedBy', { who: one.acceptedByName })}</Note>}
            {one.changes.length === 0 ? (
              <p className="soft">{sayRegisters('firstVersion')}</p>
            ) : (
              <QuietList items={one.changes.map((change, at) => ({ id: `${at}`, text: change.text }))} />
            )}
          </Section>
        ))}
      {conflicts.length === 0 ? (
        <Note>{say('noConflicts')}</Note>
      ) : (
        <ConflictChoices
          title={say('conflicts', { count: conflicts.length })}
          why={say('conflictsWhy')}
          conflicts={conflicts}
          documents={[now.document, copy.document, copy.before]}
          answer={(_at, id, what) => (id === 'held' ? say('held', { version, what }) : say('read', { what }))}
          chosen={chosen}
          onChoose={(at, choice) => setChosen({ ...chosen, [at]: choice })}
        />
      )}
    </Page>
  )
}
