import type { ReactElement } from 'react'
import { TextButton } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { words } from './import-screen.words.ts'
import type { ImportSeen } from './import-seen.screen.tsx'
import { useImportTerms } from './import-terms.screen.tsx'

/** Art. 14: who is still to be told, the last day, and the sentence for the first message. */
export function ToTell({ one }: { one: ImportSeen }): ReactElement | null {
  const say = useWords<typeof words>('imports.import-screen')
  const { language } = useSession()
  const { sourceName } = useImportTerms()
  if (one.tellBy === null || one.answers === null) return null
  const untold = one.counts.untold ?? 0
  const ended = one.state === 'done' || one.state === 'stopped'
  if (ended && untold === 0) return null
  const sentence = say('tellSentence', { source: sourceName(one.answers.register, one.answers.source) })
  const copy = async () => {
    await navigator.clipboard.writeText(sentence)
    tell(say('copied'))
  }
  return (
    <div className="spaced">
      <Tell
        state="waiting"
        title={ended ? say('tellTitle', { count: untold }) : say('tellTitlePlain')}
        ground={say('tellGround')}
        acts={
          <>
            <TextButton onPress={() => void copy()}>{say('copy')}</TextButton>
            {ended && (
              <ButtonLink to="/people/views/not-told" small>
                {say('notTold')}
              </ButtonLink>
            )}
          </>
        }
      >
        {say('tellBy', { day: dayInWords(one.tellBy, language) })}
        <br />
        <span className="faint">{say('sentenceTitle')}:</span> {sentence}
      </Tell>
    </div>
  )
}
