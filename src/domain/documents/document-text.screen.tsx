import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { useLanguage } from '../../ui/language.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { Paper, PaperLanguages, Unverified, Word } from '../../ui/paper.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { PromiseMark } from '../../ui/promise-line.tsx'
import { useTerms, useWords } from '../../ui/shell.tsx'
import { TextButton } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import type { Language } from '../../ui/say.ts'
import type { listPromises } from '../promises/list-promises.ts'
import { shapeOf, wordOf } from '../promises/marks.rules.ts'
import { markOf as promiseOf } from '../promises/promises.rules.ts'
import type { words as promiseWords } from '../promises/words.ts'
import { readOf } from './block.rules.ts'
import type { compareDocumentVersions } from './compare-document-versions.ts'
import type { words } from './documents-screen.words.ts'
import type { seeDocumentVersion } from './see-document-version.ts'

/** The text of a version on paper, in the language chosen; without a number what is written now. */
export function DocumentText({ document, number }: { document: string; number: number | undefined }): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const own = useLanguage()
  const [chosen, setChosen] = useState<Language>(own)
  const { done, refused } = useSeen<typeof seeDocumentVersion>(
    'see-document-version',
    { document, ...(number === undefined ? {} : { number }), language: chosen },
    { keepsOlder: true },
  )
  const promises = useSeen<typeof listPromises>('list-promises', { language: chosen }, { keepsOlder: true })
  const { states } = useTerms<typeof promiseWords>('promises')
  if (refused) return <Refusals refused={refused} />
  if (!done) return <Waiting />
  const { written, languages } = done
  const markOf = (block: Block): ReactElement | undefined => {
    const promise = promises.done && promiseOf(block, promises.done.promises)
    if (!promise) return undefined
    const word = `${states[wordOf(promise)]}: ${promise.sentence}`
    return <PromiseMark state={shapeOf(promise)} word={word} to={`/promises#p${promise.number}`} />
  }
  return (
    <Paper
      follows
      name={number === undefined ? say('now') : say('version', { number })}
      title={written.title}
      end={
        languages.length > 1 && (
          <PaperLanguages
            name={say('textLanguages')}
            languages={languages.map((id) => ({ id, name: say(`languageNames.${id}`) }))}
            chosen={written.language}
            onChoose={(id) => setChosen(id as Language)}
          />
        )
      }
    >
      <div lang={written.language}>
        {written.dated.length > 0 && <Word>{written.dated.map(readOf).join(' ')}</Word>}
        {written.sections.map((section, at) => (
          <div key={at}>
            <h3>{[section.number, section.heading].filter(Boolean).join(' ')}</h3>
            {paragraphs(section.blocks).map((blocks, nth) =>
              blocks[0]!.kind === 'subheading' ? (
                <h4 key={nth}>{blocks[0]!.text}</h4>
              ) : (
                <Word key={nth}>
                  {blocks[0]!.kind === 'item' && '– '}
                  {blocks.map((block, at) => (
                    <span key={at} lang={block.lang}>
                      {at > 0 && ' '}
                      {block.text}
                      {block.mark && <Unverified>{block.mark}</Unverified>}
                      {markOf(block)}
                    </span>
                  ))}
                </Word>
              ),
            )}
          </div>
        ))}
      </div>
    </Paper>
  )
}

type Block = OutputOf<typeof seeDocumentVersion>['written']['sections'][number]['blocks'][number]

/** Sentences as they stand together: what goes on joins what is before it; the head of a table is said by its rows. */
function paragraphs(blocks: readonly Block[]): Block[][] {
  const made: Block[][] = []
  for (const block of blocks) {
    if (block.kind === 'head') continue
    const last = made.at(-1)
    if (block.kind === 'more' && last) last.push(block)
    else made.push([block])
  }
  return made
}

/** What differs between two versions, or a version and the text as it is written now. */
export function Compared({
  document,
  from,
  versions,
  onClose,
}: {
  document: string
  from: number
  versions: readonly { number: number }[]
  onClose: () => void
}): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const language = useLanguage()
  const [chosen, setChosen] = useState('now')
  const to = chosen === 'now' || Number(chosen) === from ? undefined : Number(chosen)
  const [older, newer] = to !== undefined && to < from ? [to, from] : [from, to]
  const name = (number: number | undefined) => (number === undefined ? say('textNow') : say('numbered', { number }))
  const { done, refused } = useSeen<typeof compareDocumentVersions>('compare-document-versions', {
    document,
    from: older,
    ...(newer === undefined ? {} : { to: newer }),
    language,
  })
  return (
    <Section
      title={say('compared', { number: older, other: name(newer) })}
      note={
        <TextButton note onPress={onClose}>
          {say('close')}
        </TextButton>
      }
    >
      {versions.length > 1 && (
        <ChoiceField
          label={say('compareWith')}
          choices={[
            { id: 'now', name: name(undefined) },
            ...versions
              .filter(({ number }) => number !== from)
              .map(({ number }) => ({ id: String(number), name: name(number) })),
          ]}
          value={to === undefined ? 'now' : String(to)}
          onChange={setChosen}
        />
      )}
      <Refusals refused={refused} />
      {!done && !refused && <Waiting />}
      {done && done.changes.length + done.differences.length === 0 && <p className="soft">{say('same')}</p>}
      {done && done.changes.length > 0 && (
        <QuietList items={done.changes.map(({ text }, at) => ({ id: `${at}`, text, state: 'added' as const }))} />
      )}
      {done?.differences.map((one) => (
        <div key={one.heading} lang={done.language}>
          <h3 className="h3">{one.heading}</h3>
          <QuietList
            items={[
              ...one.gone.map((text, at) => ({ id: `gone ${at}`, text: <>{`${say('gone')} ${text}`}</> })),
              ...one.come.map((text, at) => ({ id: `come ${at}`, text: <>{`${say('come')} ${text}`}</> })),
            ]}
          />
        </div>
      ))}
    </Section>
  )
}
