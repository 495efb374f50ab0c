import { useState } from 'react'
import type { ReactElement } from 'react'
import { TextButton } from '../../ui/button.tsx'
import { useCall, useWords } from '../../ui/shell.tsx'
import type { words } from './person-screen.words.ts'
import type { seeGuardedValue } from './see-guarded-value.ts'

/** A value that is shown one at a time, when it is asked for; each look has its own line in the log. */
export function GuardedValue({ person, row, name }: { person: string; row: number; name: string }): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const call = useCall()
  const [shown, setShown] = useState<string>()
  const show = async () => {
    const answer = await call<typeof seeGuardedValue>('see-guarded-value', { person, row })
    setShown(
      'done' in answer
        ? answer.done.values.map((one) => String(one.value)).join(', ')
        : answer.refused.map((one) => one.because).join(' '),
    )
  }
  if (shown !== undefined) return <span>{shown}</span>
  return (
    <TextButton onPress={() => void show()}>
      {say('guarded')}
      <span className="unseen">: {name}</span>
    </TextButton>
  )
}
