import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import type { IconPart } from './icons.tsx'
import type { Look } from './button.tsx'

type LinkProps = {
  to: string
  children: ReactNode
  className?: string | undefined
  lang?: string | undefined
  /** Marks the place where the reader is. */
  current?: 'page' | 'step' | true | undefined
  download?: boolean | undefined
}

/** A plain link. The shell opens addresses of our own pages without loading the page anew. */
export function Link({ to, children, className, lang, current, download }: LinkProps): ReactElement {
  return (
    <a
      href={to}
      className={className}
      lang={lang}
      aria-current={current}
      {...(download ? { download: '' } : {})}
      {...(/^https?:/.test(to) ? { rel: 'noreferrer' } : {})}
    >
      {children}
    </a>
  )
}

type ButtonLinkProps = Pick<LinkProps, 'to' | 'children' | 'download'> & {
  look?: Look | undefined
  small?: boolean | undefined
  icon?: IconPart | undefined
}

/** A link with the look of a button: for going somewhere, not for doing. */
export function ButtonLink({
  to,
  look = 'plain',
  small,
  icon: Icon,
  children,
  download,
}: ButtonLinkProps): ReactElement {
  return (
    <a
      href={to}
      className={classes('btn', look === 'main' ? 'main-act' : look !== 'plain' && look, small && 'small')}
      {...(download ? { download: '' } : {})}
    >
      {Icon && <Icon />}
      {children}
    </a>
  )
}
