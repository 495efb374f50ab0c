import type { ReactElement } from 'react'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { MoreMenu } from '../../ui/act-menu.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { Events } from '../../ui/lists.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Page, Section, TwoColumns } from '../../ui/page.tsx'
import { Paper, Word, WordPart } from '../../ui/paper.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useGo, useMay, useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Tell } from '../../ui/tell.tsx'
import { noticeOf } from '../documents/notice.rules.ts'
import { fieldsAddress } from './declaration-parts.rules.ts'
import type { listDeclarationVersions } from './list-declaration-versions.ts'
import { RegisterFacts } from './register-facts.screen.tsx'
import type { words } from './registers-screen.words.ts'
import type { seeDeclaration } from './see-declaration.ts'
import type { seeRegister } from './see-register.ts'
import { say as named } from './text.rules.ts'
import { useExport } from './exporting.screen.tsx'

/** One register: what is open, what has been said of it, its documents and versions. */
export function RegisterScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const key = params['register'] ?? ''
  const say = useWords<typeof words>('registers.registers-screen')
  const language = useLanguage()
  const { office } = useSession()
  const may = useMay()
  const go = useGo()
  const { withClock: moment } = useOfficeDay()
  const exportYaml = useExport()
  const { done, refused } = useSeen<typeof seeRegister>('see-register', { register: key })
  const declaration = useSeen<typeof seeDeclaration>('see-declaration', {})
  const versions = useSeen<typeof listDeclarationVersions>('list-declaration-versions', {})
  if (refused)
    return (
      <Page title={say('title')} trail={[{ to: '/registers', name: say('title') }]}>
        <Refusals refused={refused} />
      </Page>
    )
  if (!done || !declaration.done) return <Waiting />
  const { register, findings, documents, people, ended, builtIn } = done
  const declares = may('declare registers') && !builtIn
  const counts = [
    say('version', { version: done.version }),
    ...(people === null ? [] : [say('peopleCount', { count: people })]),
    ...(ended ? [say('ended', { count: ended })] : []),
  ]
  const first = documents[0] && noticeOf(declaration.done.document, documents[0].key, language, office.today)
  const brief = first?.brief.filter((one) => one.path.startsWith(`registers/${key}/`)) ?? []
  const changes = (versions.done?.versions ?? []).map((one) => ({
    ...one,
    own: one.changes.filter(({ path }) => path === `registers/${key}` || path.startsWith(`registers/${key}/`)),
  }))
  return (
    <Page
      title={named(register.names, language)}
      trail={[{ to: '/registers', name: say('title') }, { name: say('version', { version: done.version }) }]}
      lead={`${counts.join('. ')}.`}
      acts={
        <>
          {declares && <ButtonLink to={fieldsAddress(`registers/${key}`)}>{say('allFields')}</ButtonLink>}
          <MoreMenu
            acts={[
              { id: 'versions', name: say('versions'), to: '/registers/declaration/versions' },
              { id: 'yaml', name: say('exportYaml'), note: say('yamlWhy'), onChoose: () => void exportYaml() },
            ]}
          />
        </>
      }
    >
      <TwoColumns
        sideName={say('documents')}
        side={
          <div className="stack">
            {brief.length > 0 && (
              <Paper name={say('paper')} title={first?.title}>
                {brief.map((one) => (
                  <div key={one.id}>
                    <h3>{one.label}</h3>
                    <Word lang={language}>
                      {declares ? (
                        <WordPart onPress={() => go(fieldsAddress(one.path))}>{one.text}</WordPart>
                      ) : (
                        one.text
                      )}
                    </Word>
                  </div>
                ))}
              </Paper>
            )}
            <Section title={say('documents')}>
              <ul className="stack">
                {documents.map((one) => (
                  <li key={one.key}>
                    <Link to={one.isPublic ? `/notices/${office.id}/${one.key}` : `/documents/${one.key}`}>
                      {named(one.names, language)}
                    </Link>
                    {one.isPublic && <span className="note"> {say('isPublic')}</span>}
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        }
      >
        <Section title={say('findings')} count={findings.length > 0 ? String(findings.length) : undefined}>
          {findings.length === 0 ? (
            <StateMark state="kept">{say('noFindings')}</StateMark>
          ) : (
            <div className="stack">
              {findings.map((one) => (
                <Tell
                  key={`${one.path} ${one.code}`}
                  state={one.level === 'error' ? 'late' : 'waiting'}
                  title={one.text}
                  ground={one.because}
                  acts={declares && <Link to={fieldsAddress(one.path)}>{say('fix')}</Link>}
                />
              ))}
            </div>
          )}
        </Section>
        <RegisterFacts
          seen={done}
          declaration={declaration.done.document}
          editAt={declares ? (path) => fieldsAddress(path) : undefined}
        />
        <Section title={say('history')}>
          <Events
            events={changes.map((one) => ({
              id: String(one.version),
              state: 'kept' as const,
              text:
                one.own.length > 0
                  ? one.own.map((change) => change.text).join(' ')
                  : say(one.version === 1 ? 'firstVersion' : 'noChangesHere'),
              meta: [say('accepted', { version: one.version, when: moment(one.acceptedAt) }), one.acceptedByName]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </Section>
      </TwoColumns>
    </Page>
  )
}
