import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components/Popover'
import type { Placement } from 'react-aria-components/Popover'

type PopoverProps = {
  /** What it tells, read aloud: "Mistä postiosoite on". */
  name: string
  /** The button that opens it. */
  button: ReactNode
  placement?: Placement | undefined
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small window beside its button: where a value came from, who added it, what it was. */
export function Popover({ name, button, placement = 'bottom start', children }: PopoverProps): ReactElement {
  return (
    <DialogTrigger>
      {button}
      <AriaPopover className="raised pop" placement={placement} offset={6}>
        <Dialog aria-label={name}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
