import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../ui/shell.tsx'
import { AddFields } from './add-fields.screen.tsx'
import { useAdding } from './adding.screen.tsx'
import type { words } from './add-screen.words.ts'

type AddDialogProps = {
  /** What has been written of the name already. */
  name: string
  /** The contact person of this organisation. */
  organisation?: { id: string; name: string } | undefined
  onClose: () => void
  onAdded: (person: string) => void
}

/** Adding a person over the page one is on. */
export function AddPersonDialog({ name, organisation, onClose, onAdded }: AddDialogProps): ReactElement {
  const say = useWords<typeof words>('people.add-screen')
  const adding = useAdding({ name, organisation }, (person) => {
    onClose()
    onAdded(person)
  })
  return (
    <Dialog
      title={say('title')}
      isOpen
      broad
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button look="main" atWork={adding.atWork} onPress={() => adding.send()}>
            {say(adding.atWork ? 'adding' : adding.wantsEvenSo ? 'evenSo' : 'add')}
          </Button>
        </>
      }
    >
      <AddFields adding={adding} />
    </Dialog>
  )
}
