import { useState } from 'react'
import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Page, Stack } from '../../ui/page.tsx'
import { Paper } from '../../ui/paper.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { MarkedWord } from '../../ui/promise-line.tsx'
import { useDoor, useSession, useWords } from '../../ui/shell.tsx'
import { writtenOf } from '../documents/written.rules.ts'
import type { seeDeclaration } from '../registers/see-declaration.ts'
import { say as named } from '../registers/text.rules.ts'
import type { listPromises } from './list-promises.ts'
import { shapeOf, wordOf } from './marks.rules.ts'
import { markOf } from './promises.rules.ts'
import type { words } from './words.ts'

/** A document as it stands, with the state of its promise beside each sentence: for the staff only. */
export function SentencesScreen(): ReactElement {
  const say = useWords<typeof words>('promises')
  const language = useLanguage()
  const { office } = useSession()
  useDoor('register-keeping')
  const promises = useSeen<typeof listPromises>('list-promises', {})
  const declaration = useSeen<typeof seeDeclaration>('see-declaration', {})
  const [chosen, setChosen] = useState<string>()
  const trail = [{ to: '/promises', name: say('title') }]
  const document = declaration.done?.document
  const offered = (document?.documents ?? []).flatMap(({ key, names }) =>
    document && writtenOf(document, key, language, office.today) ? [{ id: key, name: named(names, language) }] : [],
  )
  const key = chosen ?? offered[0]?.id
  const written = document && key ? writtenOf(document, key, language, office.today) : undefined
  return (
    <Page title={say('sentencesTitle')} lead={say('sentencesLead')} trail={trail}>
      <Refusals refused={promises.refused ?? declaration.refused} />
      {(promises.waits || declaration.waits) && <Waiting />}
      {written && promises.done && (
        <Stack>
          {offered.length > 1 && (
            <ChoiceField label={say('document')} choices={offered} value={key} onChange={setChosen} />
          )}
          <Paper name={written.controller} title={written.title}>
            {written.sections.map((section, at) => (
              <section key={at}>
                <h3>{section.heading}</h3>
                {section.blocks
                  .filter(({ kind }) => kind !== 'head')
                  .map((block, nth) => {
                    if (block.kind === 'subheading') return <h4 key={nth}>{block.text}</h4>
                    const promise = markOf(block, promises.done!.promises)
                    return (
                      <MarkedWord
                        key={nth}
                        lang={block.lang ?? written.language}
                        {...(promise
                          ? {
                              state: shapeOf(promise),
                              word: `${say(`states.${wordOf(promise)}`)}: ${promise.sentence}`,
                              to: `/promises#p${promise.number}`,
                            }
                          : {})}
                      >
                        {block.text}
                      </MarkedWord>
                    )
                  })}
              </section>
            ))}
          </Paper>
        </Stack>
      )}
    </Page>
  )
}
