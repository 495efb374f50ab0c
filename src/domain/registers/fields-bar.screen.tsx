import type { ReactElement } from 'react'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { words } from './fields-screen.words.ts'
import type { words as meanwhileWords } from './meanwhile-screen.words.ts'
import type { WorkingCopy } from './working-copy.screen.tsx'

/** The bar under the form while there are changes: what they would do, or away with them. */
export function FieldsBar({ copy }: { copy: WorkingCopy }): ReactElement | null {
  const say = useWords<typeof words>('registers.fields-screen')
  const sayMeanwhile = useWords<typeof meanwhileWords>('registers.meanwhile-screen')
  if (!copy.changed) return null
  const what = copy.inForce === copy.base ? undefined : sayMeanwhile('came', { version: copy.inForce })
  return (
    <BottomBar what={what} note={sayMeanwhile(copy.kept ? 'kept' : 'notKept')}>
      <Button look="quiet" onPress={() => tell(say('dropped'), { name: say('takeBack'), do: copy.drop() })}>
        {say('drop')}
      </Button>
      <ButtonLink to="/registers/declaration/review" look="main">
        {say('review')}
      </ButtonLink>
    </BottomBar>
  )
}
