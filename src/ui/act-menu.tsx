import type { KeyboardEvent, ReactElement, ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Separator } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { classes } from './classes.ts'
import { IconButton } from './button.tsx'
import { CheckIcon, MoreIcon } from './icons.tsx'
import type { IconPart } from './icons.tsx'
import { StateShape } from './state-mark.tsx'
import { useUiWords } from './language.tsx'

export type MenuAct = {
  id: string
  name: string
  /** One line of consequence under the name. */
  note?: string | undefined
  icon?: IconPart | undefined
  /** A key that does the same, shown at the right. */
  keys?: string | undefined
  /** Why this cannot be done now: shown in place of the note. Choosing the act still calls `onChoose`. */
  refused?: string | undefined
  /** Cannot be undone: stands last, in the colour of danger. */
  last?: boolean | undefined
  chosen?: boolean | undefined
  /** Goes to a page of ours. */
  to?: string | undefined
  onChoose?: (() => void) | undefined
}

type MenuProps = {
  name: string
  /** `'-'` draws a line between groups. */
  acts: readonly (MenuAct | '-')[]
  /** The button that opens the menu; without it a button with three dots. */
  children?: ReactNode
  bare?: boolean
  /** The button stands at the right edge: the menu ends where it does. */
  atEnd?: boolean
  isOpen?: boolean
  onOpenChange?: (open: boolean) => void
}

function MenuLine({ act, icons }: { act: MenuAct; icons: boolean }): ReactElement {
  const Icon = act.chosen ? CheckIcon : act.icon
  return (
    <MenuItem
      id={act.id}
      textValue={act.name}
      className={classes('item', act.refused !== undefined && 'off', act.last && 'last-act')}
      {...(act.to === undefined ? {} : { href: act.to })}
      {...(act.onChoose ? { onAction: act.onChoose } : {})}
    >
      {icons && (act.refused !== undefined ? <StateShape state="banned" tone="none" /> : Icon ? <Icon /> : <span />)}
      <span className="text">
        {act.name}
        {(act.refused ?? act.note) !== undefined && <small>{act.refused ?? act.note}</small>}
      </span>
      {act.keys !== undefined && <kbd aria-hidden="true">{act.keys}</kbd>}
    </MenuItem>
  )
}

/** A menu of acts: each says its consequence, a refused one says why. */
export function ActMenu({ name, acts, children, bare, atEnd, isOpen, onOpenChange }: MenuProps): ReactElement {
  const icons = acts.some((act) => act !== '-' && (act.icon ?? act.refused ?? act.chosen) !== undefined)
  const chosen = acts.flatMap((act) => (act !== '-' && act.chosen ? [act.id] : []))
  // The key that stands at an act chooses it while the menu is open.
  const chooseByKey = (event: KeyboardEvent<HTMLElement>) => {
    const at = acts.filter((act) => act !== '-').findIndex((act) => act.keys === event.key)
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')[at]?.click()
  }
  return (
    <MenuTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {children ?? <IconButton icon={MoreIcon} name={name} bare={bare} />}
      <Popover
        className="raised menu-pop"
        placement={children === undefined || atEnd ? 'bottom end' : 'bottom start'}
        offset={6}
      >
        <div onKeyDownCapture={chooseByKey}>
          <Menu
            className={classes('menu', !icons && 'no-icons')}
            aria-label={name}
            {...(chosen.length ? { selectionMode: 'single' as const, selectedKeys: chosen } : {})}
          >
            {acts.map((act, at) =>
              act === '-' ? <Separator key={`line-${at}`} /> : <MenuLine key={act.id} act={act} icons={icons} />,
            )}
          </Menu>
        </div>
      </Popover>
    </MenuTrigger>
  )
}

/** The three dots with their usual name. */
export function MoreMenu({ acts, name }: { acts: MenuProps['acts']; name?: string }): ReactElement {
  const say = useUiWords()
  return <ActMenu name={name ?? say('more')} acts={acts} />
}
