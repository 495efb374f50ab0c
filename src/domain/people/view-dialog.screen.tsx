import { useState } from 'react'
import type { ReactElement } from 'react'
import type { addView } from '../views/add-view.ts'
import type { changeView } from '../views/change-view.ts'
import { longestName } from '../views/view.rules.ts'
import type { OwnView } from '../views/view.rules.ts'
import { TextField } from '../../ui/field.tsx'
import { useCall, useGo, useWords } from '../../ui/shell.tsx'
import { contentOf } from './list-shape.rules.ts'
import type { Shape, ViewName } from './list-shape.rules.ts'
import type { words } from './view-screen.words.ts'
import { pathOfOwn } from './own-views.screen.tsx'
import type { OwnViews } from './own-views.screen.tsx'
import { SmallDialog } from './small-dialog.screen.tsx'

type ViewDialogProps = {
  view: ViewName
  shape: Shape
  searched: boolean
  ownViews: OwnViews
  /** Only another name for this one; left out: a new view. */
  renames: OwnView | undefined
  onClose: () => void
}

/** Asks what a view is called, and says what of the list is kept in it and what is not. */
export function ViewDialog({ view, shape, searched, ownViews, renames, onClose }: ViewDialogProps): ReactElement {
  const say = useWords<typeof words>('people.view-screen')
  const call = useCall()
  const go = useGo()
  const [name, setName] = useState(renames?.name ?? '')
  const send = async () => {
    if (name.trim() === '') return { refused: [{ code: 'no-name', because: say('viewNameMissing') }] }
    const { sort, ...content } = contentOf(view, shape)
    const answer = renames
      ? await call<typeof changeView>('change-view', { view: renames.view, name })
      : await call<typeof addView>('add-view', { ...content, ...(sort && { sort }), name })
    if ('refused' in answer) return answer
    ownViews.put(answer.done)
    if (!renames) go(pathOfOwn(answer.done))
    return answer
  }
  return (
    <SmallDialog
      title={say(renames ? 'renameView' : 'saveView')}
      act={say(renames ? 'renameAct' : 'saveView')}
      done={renames ? say('viewRenamed', { name }) : say('viewSaved', { name })}
      send={send}
      onClose={onClose}
    >
      <TextField
        label={say('viewName')}
        hint={say('viewNameHint')}
        value={name}
        onChange={setName}
        maxLength={longestName}
        autoFocus
      />
      {!renames && (
        <p className="note">
          {say('viewKeeps')} {say(searched ? 'searchNotKept' : 'wordsNotKept')}
        </p>
      )}
    </SmallDialog>
  )
}
