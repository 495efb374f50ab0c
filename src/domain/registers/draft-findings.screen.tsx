import type { ReactElement } from 'react'
import { useSeen } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { Answers, DraftColumn } from './answers.rules.ts'
import type { draftDeclaration } from './draft-declaration.ts'
import { FindingLine } from './finding-line.screen.tsx'
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
      <QuietList
        items={done.findings.map((finding) => ({
          id: `${finding.path} ${finding.code}`,
          text: <FindingLine because={finding.because}>{finding.text}</FindingLine>,
          state: finding.level === 'error' ? ('late' as const) : ('open' as const),
        }))}
      />
    </Section>
  )
}
