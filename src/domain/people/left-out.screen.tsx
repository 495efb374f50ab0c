import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QuietList } from '../../ui/lists.tsx'
import { Stack } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import { leavings } from './acts-of-many.rules.ts'
import type { ActOfMany } from './acts-of-many.rules.ts'
import type { words } from './chosen-screen.words.ts'
import type { previewAct } from './preview-act.ts'
import { nameIn } from './row.screen.tsx'

export type Preview = { act: ActOfMany; into: readonly string[] } & Pick<
  OutputOf<typeof previewAct>,
  'left' | 'notThere'
>

/** So many are named of those whom one reason leaves out. */
const mostNamed = 5

/** Before an act for many: how many it concerns, and who is left out and why. */
export function LeftOutDialog({
  preview: { act, into, left, notThere },
  atWork,
  onAct,
  onClose,
}: {
  preview: Preview
  atWork: boolean
  onAct: () => void
  onClose: () => void
}): ReactElement {
  const say = useWords<typeof words>('people.chosen-screen')
  const count = into.length
  const nobody = count === 0
  const reasons = leavings.flatMap((because) => {
    const people = left.filter((one) => one.because === because)
    if (people.length === 0) return []
    const names = people.slice(0, mostNamed).map((one) => nameIn(one) || say('unnamed'))
    const others = people.length - names.length
    return [{ because, text: `${names.join(', ')}${others > 0 ? ` ${say('others', { count: others })}` : ''}` }]
  })
  const lines = [
    ...reasons,
    ...(notThere > 0 ? [{ because: 'not-there' as const, text: say('people', { count: notThere }) }] : []),
  ]
  const out = left.length + notThere
  return (
    <Dialog
      title={nobody ? say('nobody') : say(`questions.${act}`, { count })}
      isOpen
      onClose={onClose}
      acts={
        nobody ? undefined : (
          <>
            <Button onPress={onClose}>{say('cancel')}</Button>
            <Button look="main" atWork={atWork} onPress={onAct}>
              {say(`doing.${act}`, { count })}
            </Button>
          </>
        )
      }
    >
      <Stack>
        {out > 0 && (
          <section aria-label={say('leftOut', { count: out })}>
            <h3 className="h3">{say('leftOut', { count: out })}</h3>
            <QuietList
              items={lines.map(({ because, text }) => ({
                id: because,
                state: 'goes',
                text: (
                  <>
                    <b>{say(`because.${because}`)}</b> {text}
                  </>
                ),
              }))}
            />
          </section>
        )}
        {!nobody && <p className="note">{say('why')}</p>}
      </Stack>
    </Dialog>
  )
}
