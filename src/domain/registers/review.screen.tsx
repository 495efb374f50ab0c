import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf, Refusal } from '../../ui/answer.ts'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { LastQuestion } from '../../ui/dialog.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { Tick } from '../../ui/questions.tsx'
import { useCall, useShell, useWords } from '../../ui/shell.tsx'
import { EmptyState, Tell } from '../../ui/tell.tsx'
import type { declareRegisters } from './declare-registers.ts'
import { fieldsAddress } from './declaration-parts.rules.ts'
import { forgetCopy, keepNow } from './kept-copy.screen.tsx'
import { Meanwhile } from './meanwhile.screen.tsx'
import type { words as meanwhileWords } from './meanwhile-screen.words.ts'
import { useRemarks } from './remarks.screen.tsx'
import { useEffectSentences } from './review-sentences.screen.tsx'
import type { previewDeclaration } from './preview-declaration.ts'
import type { words } from './registers-screen.words.ts'
import { Underway } from './underway.screen.tsx'
import { useWorkingCopy } from './working-copy.screen.tsx'
import type { WorkingCopy } from './working-copy.screen.tsx'

/** What a change would do to the data that are there and who must be told, before it is accepted. */
export function ReviewScreen(): ReactElement {
  const copy = useWorkingCopy()
  const say = useWords<typeof words>('registers.registers-screen')
  const call = useCall()
  const preview = useQuery({
    queryKey: ['preview-declaration', copy?.document],
    enabled: copy?.changed === true,
    queryFn: ({ signal }) =>
      call<typeof previewDeclaration>('preview-declaration', { document: { ...copy?.document } }, { signal }),
  })
  const trail = [
    { to: '/registers', name: say('title') },
    { to: '/registers/declaration/fields', name: say('allFields') },
  ]
  const looked = preview.data && 'done' in preview.data ? preview.data.done : undefined
  if (!copy) return <Waiting />
  if (copy.changed && (looked?.base ?? copy.inForce) !== copy.base) return <Meanwhile copy={copy} trail={trail} />
  const fields = <ButtonLink to="/registers/declaration/fields">{say('back')}</ButtonLink>
  if (!copy.changed || looked?.unchanged)
    return (
      <Page title={say('reviewTitle')} trail={trail}>
        <EmptyState title={say('unchanged')} acts={fields}>
          {say('unchangedWhy')}
        </EmptyState>
      </Page>
    )
  if (!preview.data) return <Waiting />
  if ('refused' in preview.data)
    return (
      <Page title={say('reviewTitle')} trail={trail} acts={fields}>
        <Hindered copy={copy} refused={preview.data.refused} />
      </Page>
    )
  return <Weighed copy={copy} weighed={preview.data.done} trail={trail} lookAgain={() => void preview.refetch()} />
}

/** What must be answered before the change can be accepted, each with the way to its place. */
function Hindered({ copy, refused }: { copy: WorkingCopy; refused: readonly Refusal[] }): ReactElement {
  const say = useWords<typeof words>('registers.registers-screen')
  const errors = useRemarks(copy.document).filter((one) => one.level === 'error')
  if (errors.length === 0) return <Refusals refused={refused} />
  return (
    <Section title={say('notYet', { count: errors.length })} state="waiting" note={say('notYetWhy')}>
      <QuietList
        items={errors.map((one, at) => ({
          id: `${at}`,
          state: 'late' as const,
          text: <Link to={fieldsAddress(one.path)}>{one.text}</Link>,
        }))}
      />
    </Section>
  )
}

type Weighed = OutputOf<typeof previewDeclaration>

function Weighed({
  copy,
  weighed,
  trail,
  lookAgain,
}: {
  copy: WorkingCopy
  weighed: Weighed
  trail: readonly { to?: string; name: string }[]
  lookAgain: () => void
}): ReactElement {
  const say = useWords<typeof words>('registers.registers-screen')
  const sayMeanwhile = useWords<typeof meanwhileWords>('registers.meanwhile-screen')
  const { go, refreshSession } = useShell()
  const call = useCall()
  const declare = useAct<typeof declareRegisters>('declare-registers', { leaves: true })
  const [letGo, setLetGo] = useState(false)
  const [asks, setAsks] = useState(false)
  const sentences = useEffectSentences(copy.document)
  const { changes, effects, tell: told, findings } = weighed
  const values = effects.going.reduce((sum, one) => sum + one.values, 0)
  const next = copy.base + 1

  const accept = async () => {
    // What is kept of this change goes with its acceptance: nothing else may be on its way.
    await keepNow(call)
    const input = { document: { ...copy.document }, base: copy.base, effects: letGo ? 'let-go' : 'refuse' } as const
    const answer = await declare.act(input)
    setAsks(false)
    if ('refused' in answer && answer.refused.some((one) => one.code === 'changed-meanwhile')) return lookAgain()
    if (!('done' in answer)) return
    forgetCopy()
    const { version, published, waiting } = answer.done
    const said = say('done', { version, published: published.length, waiting: waiting.length })
    tell(said, waiting.length > 0 ? { name: say('openDocuments'), do: () => go('/documents') } : undefined)
    await refreshSession()
    go('/registers')
  }
  return (
    <Page
      title={say('reviewTitle')}
      trail={trail}
      lead={copy.base === 0 ? sayMeanwhile('nothingInForce') : say('reviewLead', { version: copy.base })}
      bar={
        <BottomBar note={say('changes', { count: changes.length })}>
          <Button
            look="quiet"
            onPress={() => {
              const back = copy.drop()
              tell(say('dropped'), { name: say('takeBack'), do: back })
              go('/registers')
            }}
          >
            {say('drop')}
          </Button>
          <ButtonLink to="/registers/declaration/fields">{say('back')}</ButtonLink>
          <Button look="main" atWork={declare.atWork} onPress={() => (letGo ? setAsks(true) : void accept())}>
            {declare.atWork ? say('accepting') : say('accept', { version: next })}
          </Button>
        </BottomBar>
      }
    >
      <Refusals refused={declare.refused} />
      <Underway own={false} />
      <Section title={say('changes', { count: changes.length })}>
        <QuietList items={changes.map((one, at) => ({ id: `${at}`, state: 'filled' as const, text: one.text }))} />
      </Section>
      <Section title={say('effects')}>
        <div className="stack">
          {sentences.effects(effects).map((one) => (
            <Tell key={one.text} state={one.stops ? 'late' : 'goes'} title={one.text}>
              {one.why}
            </Tell>
          ))}
          {sentences.effects(effects).length === 0 && <p className="soft">{say('noEffects')}</p>}
          {effects.going.length > 0 && (
            <Tick value={letGo} onChange={setLetGo} note={say('letGoNote')}>
              {say('letGo')}
            </Tick>
          )}
        </div>
      </Section>
      <Section title={say('tell')}>
        {told.length === 0 ? (
          <p className="soft">{say('tellNobody')}</p>
        ) : (
          <div className="stack">
            {told.map((one) => (
              <Tell
                key={`${one.register} ${one.article}`}
                state="waiting"
                title={say('tellWhom', { name: sentences.register(one.register), people: one.people ?? 0 })}
                ground={one.article}
              >
                {one.because.map((reason) => reason.text).join(' ')}
              </Tell>
            ))}
          </div>
        )}
      </Section>
      {findings.length > 0 && (
        <Section title={say('findings')} count={String(findings.length)}>
          <div className="stack">
            {findings.map((one) => (
              <Tell
                key={`${one.path} ${one.code} ${one.text}`}
                state={one.level === 'error' ? 'late' : 'waiting'}
                title={one.text}
                ground={one.because}
                acts={<Link to={fieldsAddress(one.path)}>{say('fix')}</Link>}
              />
            ))}
          </div>
        </Section>
      )}
      <LastQuestion
        title={say('letGoTitle', { count: values })}
        isOpen={asks}
        onCancel={() => setAsks(false)}
        onAct={() => void accept()}
        act={say('letGoAct')}
        atWork={declare.atWork}
      >
        <p>{say('letGoNote')}</p>
      </LastQuestion>
    </Page>
  )
}
