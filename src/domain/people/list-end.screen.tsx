import { Suspense, lazy, useState } from 'react'
import type { ReactElement } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { changeView } from '../views/change-view.ts'
import type { addView } from '../views/add-view.ts'
import type { removeView } from '../views/remove-view.ts'
import type { OwnView } from '../views/view.rules.ts'
import { ActMenu } from '../../ui/act-menu.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { ColumnsIcon, DownIcon } from '../../ui/icons.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Popover } from '../../ui/popover.tsx'
import { AnyOf } from '../../ui/questions.tsx'
import { useCall, useGo, useWords } from '../../ui/shell.tsx'
import type { ListColumn } from './columns.rules.ts'
import { columnsOf, contentOf, isAsKept } from './list-shape.rules.ts'
import type { Shape, ViewName } from './list-shape.rules.ts'
import type { words } from './list-screen.words.ts'
import type { words as viewWords } from './view-screen.words.ts'
import { pathOfOwn } from './own-views.screen.tsx'
import type { OwnViews } from './own-views.screen.tsx'

const ViewDialog = lazy(() => import('./view-dialog.screen.tsx').then((file) => ({ default: file.ViewDialog })))

type EndProps = {
  view: ViewName
  own: OwnView | undefined
  shape: Shape
  onShape: (shape: Shape) => void
  offered: readonly ListColumn[]
  /** Something is searched: search words are in no view. */
  searched: boolean
  ownViews: OwnViews
}

/** Keeping the list as a view of one's own, and choosing its columns. */
export function ListEnd(props: EndProps): ReactElement {
  const { view, own, shape, onShape, offered } = props
  const say = useWords<typeof words>('people.list-screen')
  const sayView = useWords<typeof viewWords>('people.view-screen')
  const [asks, setAsks] = useState<'new' | 'name'>()
  return (
    <>
      {own ? (
        <OwnViewMenu {...props} own={own} onAsk={setAsks} />
      ) : (
        <Button look="quiet" small onPress={() => setAsks('new')}>
          {sayView('saveView')}
        </Button>
      )}
      <Popover
        name={say('columns')}
        placement="bottom end"
        button={<IconButton icon={ColumnsIcon} name={say('columns')} bare small className="for-desk" />}
      >
        <AnyOf<ListColumn>
          question={say('columns')}
          answers={offered.map((column) => ({ id: column, name: say(column) }))}
          value={columnsOf(view, shape, offered)}
          onChange={(columns) => onShape({ ...shape, columns: withUnseen(columns, shape, offered) })}
        />
        {shape.columns && (
          <Button look="quiet" small onPress={() => onShape({ ...shape, columns: undefined })}>
            {say('usualColumns')}
          </Button>
        )}
      </Popover>
      {asks && (
        <Suspense>
          <ViewDialog {...props} renames={asks === 'name' ? own : undefined} onClose={() => setAsks(undefined)} />
        </Suspense>
      )}
    </>
  )
}

/** Columns that another purpose shows stay chosen. */
const withUnseen = (columns: ListColumn[], { columns: before = [] }: Shape, offered: readonly ListColumn[]) => [
  ...columns,
  ...before.filter((one) => !offered.includes(one)),
]

/** What is done to a view of one's own. */
function OwnViewMenu({
  own,
  shape,
  ownViews,
  onAsk,
}: EndProps & { own: OwnView; onAsk: (asks: 'new' | 'name') => void }): ReactElement {
  const say = useWords<typeof viewWords>('people.view-screen')
  const call = useCall()
  const go = useGo()
  const queries = useQueryClient()
  const changed = !isAsKept(own, shape)
  const save = async () => {
    const { sort, ...shows } = contentOf('all', shape)
    const answer = await call<typeof changeView>('change-view', {
      view: own.view,
      shows: { ...shows, ...(sort && { sort }) },
    })
    if ('refused' in answer) return tell(answer.refused.map((one) => one.because).join(' '))
    ownViews.put(answer.done)
    tell(say('viewSaved', { name: own.name }))
  }
  const bringBack = async ({ view: _gone, sort, ...content }: OwnView) => {
    const answer = await call<typeof addView>('add-view', { ...content, ...(sort && { sort }) })
    if ('refused' in answer) return tell(answer.refused.map((one) => one.because).join(' '))
    ownViews.put(answer.done)
    go(pathOfOwn(answer.done))
  }
  const remove = async () => {
    const answer = await call<typeof removeView>('remove-view', { view: own.view }, { purpose: 'security' })
    if ('refused' in answer) return tell(answer.refused.map((one) => one.because).join(' '))
    go('/people', { replace: true })
    ownViews.drop(own.view)
    await queries.invalidateQueries({ queryKey: ['list-log'] })
    tell(say('viewRemoved', { name: own.name }), {
      name: say('undoView'),
      do: () => void bringBack(answer.done.removed),
    })
  }
  return (
    <>
      {changed && (
        <Button look="quiet" small onPress={() => void save()}>
          {say('saveChanges')}
        </Button>
      )}
      <ActMenu
        name={say('viewActs')}
        acts={[
          { id: 'name', name: say('renameView'), onChoose: () => onAsk('name') },
          { id: 'new', name: say('saveAsNew'), onChoose: () => onAsk('new') },
          '-',
          { id: 'remove', name: say('removeView'), onChoose: () => void remove() },
        ]}
      >
        <Button look="quiet" small icon={DownIcon}>
          {say('viewActs')}
        </Button>
      </ActMenu>
    </>
  )
}
