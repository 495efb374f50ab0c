import type { ReactElement } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Tell } from '../../ui/tell.tsx'
import { useFormWords } from '../registers/form-words.screen.tsx'
import { capital } from '../registers/text.rules.ts'
import type { Asked } from './asked.rules.ts'
import { topics } from './fact.rules.ts'
import type { words as screenWords } from './reading-screen.words.ts'
import type { Read } from './sending-document.screen.tsx'
import type { words } from './words.ts'

type Fact = Read['facts'][number]
const mostShown = 400

/** What the text of the document has to put right. */
export function Defects({ read }: { read: Read }): ReactElement | null {
  const say = useWords<typeof screenWords>('reading.reading-screen')
  if (read.textFindings.length === 0) return null
  return (
    <Section title={say('defects')} count={String(read.textFindings.length)}>
      <div className="stack">
        {read.textFindings.map((one, i) => (
          <Tell key={`${one.code} ${i}`} state="waiting" title={one.text} ground={one.article}>
            <Quote words={one.words} language={read.language} />
          </Tell>
        ))}
      </div>
    </Section>
  )
}

/** Each topic with its facts; facts of the same words stand together over them. */
export function Found({
  read,
  asked,
  answers,
}: {
  read: Read
  asked: readonly Asked[]
  answers: Readonly<Record<string, string>>
}): ReactElement {
  const say = useWords<typeof screenWords>('reading.reading-screen')
  const named = useWords<typeof words>('reading')
  const { label } = useFormWords()
  const waits = ({ path, lacks }: Fact): boolean =>
    lacks?.some(
      (one) => !(asked.some(({ at }) => at === `${path}/${one}`) && (answers[`${path}/${one}`] ?? '') !== ''),
    ) === true
  const said = (one: Fact): string =>
    one.topic === 'not-done' ? `${label(one.path.split('/').at(-1) ?? '')}: ${one.text}` : one.text
  return (
    <Section title={say('found')} note={say('foundWhy')}>
      <ul>
        {topics.map((topic) => {
          const groups = [
            ...Map.groupBy(
              read.facts.filter((one) => one.topic === topic),
              (one) => one.words,
            ),
          ]
          if (groups.length === 0) return null
          return (
            <li key={topic} className="col offer ask">
              <h3 className="from">{named(`topics.${topic}`)}</h3>
              <div className="say stack">
                {groups.map(([quoted, facts]) => (
                  <div key={quoted}>
                    <p>
                      <b>{capital(listed(facts.map(said)))}</b>
                    </p>
                    <Quote words={quoted} language={read.language} />
                    {facts.some(waits) && (
                      <p>
                        <StateMark state="open">{say('lacks')}</StateMark>
                      </p>
                    )}
                  </div>
                ))}
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** Sentences that found no place, and what the form will ask of the draft: folded, since neither must be answered here. */
export function LeftOver({ read }: { read: Read }): ReactElement {
  const say = useWords<typeof screenWords>('reading.reading-screen')
  const { unplaced, findings } = read
  const texts = [...new Set(findings.map((one) => one.text))]
  return (
    <div className="spaced">
      {unplaced.length > 0 && (
        <Disclosure title={say('unplaced', { count: unplaced.length })}>
          <p className="note">{say('unplacedWhy')}</p>
          <QuietList
            items={unplaced.map((one, i) => ({
              id: String(i),
              text: <Quote words={one.words} language={read.language} />,
            }))}
          />
        </Disclosure>
      )}
      {texts.length > 0 && (
        <Disclosure title={say('open', { count: texts.length })}>
          <p className="note">{say('openWhy')}</p>
          <QuietList items={texts.map((text) => ({ id: text, text, state: 'open' as const }))} />
        </Disclosure>
      )}
    </div>
  )
}

/** In one line; sentences follow each other as they are. */
const listed = (texts: readonly string[]): string => [...new Set(texts)].join(', ').replaceAll('., ', '. ')

function Quote({ words, language }: { words: string; language: string }): ReactElement {
  return <q lang={language}>{words.length > mostShown ? `${words.slice(0, mostShown)} …` : words}</q>
}
