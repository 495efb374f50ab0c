import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf, Refusal } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { DropFile } from '../../ui/drop-file.tsx'
import { QuietList, SmallTable } from '../../ui/lists.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useGo, useSession, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { seeDeclaration } from '../registers/see-declaration.ts'
import { beginCopy } from '../registers/working-copy.screen.tsx'
import { topics } from './fact.rules.ts'
import { joined } from './merge.rules.ts'
import type { readDocument } from './read-document.ts'
import type { words as screenWords } from './reading-screen.words.ts'
import { useReadDocument } from './sending-document.screen.tsx'
import type { words } from './words.ts'

type Read = OutputOf<typeof readDocument>
const mostBytes = 20_000_000
const endings = ['.pdf', '.docx', '.html', '.htm', '.txt', '.md']

/** An existing document, read as the start of a declaration. Nothing is stored here. */
export function ReadingScreen(): ReactElement {
  const say = useWords<typeof screenWords>('reading.reading-screen')
  const { read, reading } = useReadDocument()
  const [found, setFound] = useState<Read>()
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const [wrong, setWrong] = useState<string>()
  const take = async (file: File) => {
    setWrong(undefined)
    setRefused(undefined)
    const answer = await read(file)
    if ('done' in answer) setFound(answer.done)
    else setRefused(answer.refused)
  }
  return (
    <Page title={say('title')} trail={[{ to: '/registers', name: say('registers') }]} lead={say('lead')}>
      <div className="stack">
        <Refusals refused={refused} />
        {reading !== undefined && <Waiting>{say('reading', { name: reading })}</Waiting>}
        {found ? (
          <>
            <WhatWasRead read={found} />
            <div className="acts">
              <Button onPress={() => setFound(undefined)}>{say('another')}</Button>
            </div>
          </>
        ) : (
          <DropFile
            title={say('drop')}
            hint={say('dropHint')}
            accept={endings}
            limit={mostBytes}
            onFile={(file) => void take(file)}
            onTooLarge={(file) =>
              setWrong(say('tooLarge', { size: Math.ceil(file.size / 1e6), most: mostBytes / 1e6 }))
            }
            error={wrong}
          />
        )}
      </div>
    </Page>
  )
}

function WhatWasRead({ read }: { read: Read }): ReactElement {
  const say = useWords<typeof screenWords>('reading.reading-screen')
  const named = useWords<typeof words>('reading')
  const { office } = useSession()
  const go = useGo()
  const declared = useSeen<typeof seeDeclaration>('see-declaration', {})
  const { document, facts, unplaced, textFindings, problems, findings } = read
  const begin = () => {
    if (!document) return
    const { done } = declared
    if (done) beginCopy(office.id, done.version, done.document, joined(done.document, document))
    else beginCopy(office.id, 0, { ...document, registers: [] }, document)
    go('/registers/declaration/fields')
  }
  const known = declared.done !== undefined || declared.refused !== undefined
  return (
    <div className="stack">
      {document && known && (
        <Tell
          title={read.title}
          acts={
            <Button look="main" onPress={begin}>
              {say('begin')}
            </Button>
          }
        >
          {say('beginWhy')}
        </Tell>
      )}
      {textFindings.length > 0 && (
        <Section title={say('defects')} count={String(textFindings.length)}>
          <div className="stack">
            {textFindings.map((one, i) => (
              <Tell key={`${one.code} ${i}`} state="waiting" title={one.text} ground={one.article}>
                <q lang={read.language}>{one.words}</q>
              </Tell>
            ))}
          </div>
        </Section>
      )}
      <Section title={say('found')} count={String(facts.length)} note={say('foundWhy')}>
        {topics.map((topic) => {
          const own = facts.filter((one) => one.topic === topic)
          if (own.length === 0) return null
          const name = named(`topics.${topic}`)
          return (
            <div key={topic}>
              <h3>{name}</h3>
              <SmallTable
                name={name}
                columns={[
                  { id: 'fact', name },
                  { id: 'words', name: say('foundWhy') },
                ]}
                rows={own.map((one, i) => ({
                  id: `${one.path} ${one.value} ${i}`,
                  cells: [
                    <span key="fact">
                      {one.text}
                      {one.lacks && <span className="note"> {say('lacks')}</span>}
                    </span>,
                    <q key="words" lang={read.language}>
                      {one.words}
                    </q>,
                  ],
                }))}
              />
            </div>
          )
        })}
      </Section>
      {unplaced.length > 0 && (
        <Section title={say('unplaced')} count={String(unplaced.length)} note={say('unplacedWhy')}>
          <QuietList
            items={unplaced.map((one, i) => ({ id: String(i), text: <q lang={read.language}>{one.words}</q> }))}
          />
        </Section>
      )}
      {problems.length + findings.length > 0 && (
        <Section title={say('open')} count={String(problems.length + findings.length)}>
          <QuietList
            items={[...problems, ...findings].map((one, i) => ({
              id: `${one.path} ${i}`,
              text: one.text,
              state: 'open' as const,
            }))}
          />
        </Section>
      )}
    </div>
  )
}
