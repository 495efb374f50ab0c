import type { ReactElement } from 'react'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { TextButton } from '../../ui/button.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { Note, Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { useWords } from '../../ui/shell.tsx'
import { useExport } from './exporting.screen.tsx'
import type { listDeclarationVersions } from './list-declaration-versions.ts'
import type { words } from './registers-screen.words.ts'

/** Every accepted version, what it changed in plain words, and the version as a file. */
export function VersionsScreen(): ReactElement {
  const say = useWords<typeof words>('registers.registers-screen')
  const { withClock: moment } = useOfficeDay()
  const exportYaml = useExport()
  const { done } = useSeen<typeof listDeclarationVersions>('list-declaration-versions', {})
  if (!done) return <Waiting />
  return (
    <Page
      title={say('versionsTitle')}
      trail={[{ to: '/registers', name: say('title') }, { name: say('versions') }]}
      lead={`${say('versionsLead')} ${say('yamlWhy')}`}
    >
      {done.versions.map((one) => (
        <Section
          key={one.version}
          title={say('accepted', { version: one.version, when: moment(one.acceptedAt) })}
          note={
            <TextButton note onPress={() => void exportYaml(one.version)}>
              {say('exportYaml')}
            </TextButton>
          }
        >
          {one.acceptedByName !== null && <Note>{say('acceptedBy', { who: one.acceptedByName })}</Note>}
          {one.changes.length === 0 ? (
            <p className="soft">{say('firstVersion')}</p>
          ) : (
            <QuietList items={one.changes.map((change, at) => ({ id: `${at}`, text: change.text }))} />
          )}
        </Section>
      ))}
    </Page>
  )
}
