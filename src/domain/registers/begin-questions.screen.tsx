import { useState } from 'react'
import type { ReactElement } from 'react'
import { useSeen } from '../../ui/operation.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { Answers } from './answers.rules.ts'
import { AskedQuestions } from './asked-questions.screen.tsx'
import type { words } from './questions-screen.words.ts'
import type { seeDraft } from './see-draft.ts'

/** At most eight questions, each beside the sentence it writes. */
export function BeginQuestionsScreen(): ReactElement {
  const say = useWords<typeof words>('registers.questions-screen')
  const { office, account } = useSession()
  const [declaredBefore] = useState(office.declared)
  const { done } = useSeen<typeof seeDraft>('see-draft', {}, { enabled: !declaredBefore })
  if (declaredBefore)
    return (
      <Page title={say('title')}>
        <EmptyState title={say('already')} acts={<ButtonLink to="/registers">{say('toRegisters')}</ButtonLink>}>
          {say('alreadyWhy')}
        </EmptyState>
      </Page>
    )
  if (!done) return <Waiting />
  const kept = done.draft?.answers ?? {}
  const company = { name: office.name, contactName: account.name, email: account.email, ...kept.company }
  const answers: Answers = { ...kept, company }
  return <AskedQuestions first={answers} columns={done.draft?.columns ?? []} keptAt={done.draft?.keptAt} />
}
