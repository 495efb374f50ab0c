import type { ReactElement, ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { classes } from './classes.ts'
import type { IconPart } from './icons.tsx'

export type Look = 'plain' | 'main' | 'danger' | 'quiet'

type ActProps = {
  /** What happens. A button is never disabled: when the act cannot be done, explain why and go to the reason. */
  onPress?: (() => void) | undefined
  submits?: boolean | undefined
  /** The act is under way: further presses do nothing, a bar runs under the words. Say what happens in `children`. */
  atWork?: boolean | undefined
  ref?: Ref<HTMLButtonElement> | undefined
  autoFocus?: boolean | undefined
  className?: string | undefined
  /** `close` inside a dialog or a popover closes it. */
  slot?: 'close' | undefined
}

type ButtonProps = ActProps & {
  look?: Look | undefined
  small?: boolean | undefined
  /** As wide as its place. */
  wide?: boolean | undefined
  icon?: IconPart | undefined
  /** The act's name with its figure: "Tuo 1 189 riviä". Never OK or Yes. */
  children: ReactNode
}

const looks: Record<Look, string | false> = { plain: false, main: 'main-act', danger: 'danger', quiet: 'quiet' }

const acting = ({ onPress, submits, atWork, ref, autoFocus, slot }: ActProps) => ({
  type: submits ? ('submit' as const) : ('button' as const),
  ...(onPress && !atWork ? { onPress: () => onPress() } : {}),
  ...(atWork ? { isPending: true } : {}),
  ...(ref ? { ref } : {}),
  ...(autoFocus ? { autoFocus } : {}),
  ...(slot ? { slot } : {}),
})

/** A button. One `main` on a page; `danger` only for what cannot be undone. */
export function Button({
  look = 'plain',
  small,
  wide,
  icon: Icon,
  children,
  className,
  ...act
}: ButtonProps): ReactElement {
  return (
    <AriaButton {...acting(act)} className={classes('btn', looks[look], small && 'small', wide && 'wide', className)}>
      {Icon && <Icon />}
      {children}
    </AriaButton>
  )
}

type IconButtonProps = ActProps & {
  icon: IconPart
  /** The name, read aloud and shown on hover. */
  name: string
  small?: boolean | undefined
  /** Without an edge. */
  bare?: boolean | undefined
}

/** A button with a picture alone: only for more, close, origin and columns. */
export function IconButton({ icon: Icon, name, small, bare, className, ...act }: IconButtonProps): ReactElement {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      <AriaButton
        {...acting(act)}
        aria-label={name}
        className={classes('btn square', small && 'small', bare && 'bare', className)}
      >
        <Icon />
      </AriaButton>
      <Tooltip className="tip" offset={6}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  )
}

/** An act inside a sentence or at the end of a row. */
export function TextButton({
  children,
  className,
  note,
  ...act
}: ActProps & { children: ReactNode; note?: boolean }): ReactElement {
  return (
    <AriaButton {...acting(act)} className={classes('textbtn', note && 'note', className)}>
      {children}
    </AriaButton>
  )
}
