import type { ReactElement } from 'react'
import { useSeen } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { Answers, DraftColumn } from './answers.rules.ts'
import type { draftDeclaration } from './draft-declaration.ts'
import type { words } from './questions-screen.words.ts'

/** What the checks say of the draft before it is taken into use. */
export function DraftFindings({
  answers,
  columns,
}: {
  answers: Answers
  columns: readonly DraftColumn[]
}): ReactElement | null {
  const say = useWords<typeof words>('registers.questions-screen')
  const { done } = useSeen<typeof draftDeclaration>('draft-declaration', { answers, columns: [...columns] })
  if (!done || done.findings.length === 0) return null
  return (
    <Section title={say('open')} state="waiting" note={say('openWhy')}>
      <div className="stack">
        {done.findings.map((finding) => (
          <Tell
            key={`${finding.path} ${finding.code} ${finding.text}`}
            state={finding.level === 'error' ? 'late' : 'waiting'}
            title={finding.text}
            ground={finding.because}
          />
        ))}
      </div>
    </Section>
  )
}
