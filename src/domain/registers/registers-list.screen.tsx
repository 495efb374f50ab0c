import type { ReactElement } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { SmallTable } from '../../ui/lists.tsx'
import type { OutputOf } from '../../ui/answer.ts'
import { useSeen } from '../../ui/operation.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { figure } from '../../ui/say.ts'
import { useMay, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { listRegisters } from './list-registers.ts'
import type { words } from './registers-screen.words.ts'
import { say as named } from './text.rules.ts'
import { Underway } from './underway.screen.tsx'

type Listed = OutputOf<typeof listRegisters>['registers'][number]

/** One row for each register: people, open questions. */
export function RegistersListScreen(): ReactElement {
  const say = useWords<typeof words>('registers.registers-screen')
  const language = useLanguage()
  const may = useMay()
  const { done } = useSeen<typeof listRegisters>('list-registers', {})
  if (!done) return <Waiting />
  const declares = may('declare registers')
  if (done.registers.length === 0)
    return (
      <Page title={say('title')}>
        <div className="stack">
          <Underway own />
          <EmptyState
            title={say('emptyTitle')}
            acts={
              declares && (
                <>
                  <ButtonLink to="/begin" look="main">
                    {say('begin')}
                  </ButtonLink>
                  <ButtonLink to="/registers/declaration/read">{say('readDocument')}</ButtonLink>
                </>
              )
            }
          >
            {say('emptyWhy')}
          </EmptyState>
        </div>
      </Page>
    )
  const asks = done.registers.some((one) => one.findings > 0)
  const table = (name: string, registers: readonly Listed[], counted: boolean) => (
    <SmallTable
      name={name}
      columns={[
        { id: 'name', name: say('name') },
        ...(counted ? [{ id: 'people', name: say('people'), end: true }] : []),
        ...(asks ? [{ id: 'open', name: say('open'), end: true }] : []),
      ]}
      rows={registers.map((one) => ({
        id: one.key,
        cells: [
          <Link key="name" to={`/registers/${one.key}`}>
            {named(one.names, language)}
          </Link>,
          ...(counted ? [one.people === null ? '' : figure(one.people, language)] : []),
          ...(asks
            ? [one.findings === 0 ? '' : <StateMark state="waiting">{figure(one.findings, language)}</StateMark>]
            : []),
        ],
      }))}
    />
  )
  return (
    <Page
      title={say('title')}
      lead={say('lead', { version: done.version })}
      acts={
        <>
          <ButtonLink to="/registers/declaration/findings">{say('check')}</ButtonLink>
          <ButtonLink to="/registers/declaration/versions">{say('versions')}</ButtonLink>
          {declares && <ButtonLink to="/registers/declaration/read">{say('readDocument')}</ButtonLink>}
          {declares && <ButtonLink to="/registers/declaration/fields">{say('allFields')}</ButtonLink>}
          {declares && (
            <ButtonLink to="/registers/declaration/add" look="main">
              {say('add')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Underway own />
      <Section title={say('own')} bare>
        {table(
          say('own'),
          done.registers.filter((one) => !one.builtIn),
          true,
        )}
      </Section>
      <Section title={say('builtIn')} bare note={say('builtInWhy')}>
        {table(
          say('builtIn'),
          done.registers.filter((one) => one.builtIn),
          false,
        )}
      </Section>
    </Page>
  )
}
