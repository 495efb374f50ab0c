import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import { capital } from '../../domain/registers/text.rules.ts'
import { ActMenu } from '../../ui/act-menu.tsx'
import { DownIcon, LockIcon } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { useShell } from '../../ui/shell.tsx'
import { useFrameWords } from './frame-words.ts'

/** What a door is for that is nobody's usual purpose. */
const doors = {
  security: (say: ReturnType<typeof useFrameWords>) => say('keepingWatch'),
  'fulfilling-rights': (say: ReturnType<typeof useFrameWords>) => say('forRights'),
  'register-keeping': (say: ReturnType<typeof useFrameWords>) => say('keeping'),
}

/** Why one is looking, at top right: plain words when there is no choice, a lock when the door decided, else a menu. */
export function Purpose(): ReactElement | null {
  const { session, purpose, setPurpose } = useShell()
  const say = useFrameWords()
  const [open, setOpen] = useState(false)
  const { purposes } = session
  const choice = purposes.length > 1 && !purpose.locked
  useKeys(
    choice
      ? [
          { keys: 'p', name: say('purpose'), act: () => setOpen(true) },
          ...purposes.slice(0, 9).map((one, at) => ({
            keys: `p ${at + 1}`,
            act: () => {
              setOpen(false)
              setPurpose(one.aim)
            },
          })),
        ]
      : [],
  )
  const name =
    purposes.find((one) => one.aim === purpose.aim)?.name ??
    (purpose.locked ? doors[purpose.aim as keyof typeof doors]?.(say) : undefined)
  if (name === undefined) return null
  const now = capital(name)
  if (!choice)
    return (
      <div className="purpose" title={purpose.locked ? say('purposeLocked') : undefined}>
        <span className="what">{say('purpose')}</span>
        {purpose.locked && <LockIcon />}
        <span className="name">{now}</span>
      </div>
    )
  return (
    <ActMenu
      name={say('purpose')}
      atEnd
      isOpen={open}
      onOpenChange={setOpen}
      acts={purposes.map((one, at) => ({
        id: one.aim,
        name: capital(one.name),
        note: one.note,
        keys: at < 9 ? String(at + 1) : undefined,
        chosen: one.aim === purpose.aim,
        onChoose: () => setPurpose(one.aim),
      }))}
    >
      <Button className="purpose">
        <span className="what">{say('purpose')}</span>
        <span className="name">{now}</span>
        <DownIcon />
      </Button>
    </ActMenu>
  )
}
