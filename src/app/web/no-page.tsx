import type { ReactElement, ReactNode } from 'react'
import { Broken, NotPermitted, NotSignedIn, NotUnderstood, TooMuch, Unreachable } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { ErrorLine, Tell } from '../../ui/tell.tsx'
import { useFrameWords } from './frame-words.ts'

const Place = ({ children }: { children: ReactNode }) => (
  <main className="page" id="page" tabIndex={-1}>
    {children}
  </main>
)

/** An address that leads nowhere. */
export function NotHere(): ReactElement {
  const say = useFrameWords()
  return (
    <Place>
      <Tell title={say('notHere')} acts={<ButtonLink to="/">{say('toToday')}</ButtonLink>}>
        {say('notHereWhy')}
      </Tell>
    </Place>
  )
}

/** What went wrong, in plain words, with what can be done about it. */
export function WentWrong({ error, again }: { error: unknown; again: () => void }): ReactElement {
  const say = useFrameWords()
  const retry = <Button onPress={again}>{say('again')}</Button>
  if (error instanceof NotPermitted)
    return (
      <Place>
        <Tell state="held" title={say('notPermitted')} alert>
          {say('notPermittedWhy')}
        </Tell>
      </Place>
    )
  if (error instanceof NotSignedIn)
    return (
      <Place>
        <Tell
          state="waiting"
          title={say('signedOut')}
          acts={<ButtonLink to="/sign-in">{say('signIn')}</ButtonLink>}
          alert
        >
          {say('signedOutWhy')}
        </Tell>
      </Place>
    )
  if (error instanceof Unreachable)
    return (
      <Place>
        <Tell state="waiting" title={say('unreachable')} acts={retry} alert>
          {say('unreachableWhy')}
        </Tell>
      </Place>
    )
  const title =
    error instanceof TooMuch
      ? say(error.what === 'often' ? 'tooOften' : 'tooLarge')
      : error instanceof NotUnderstood
        ? say('notUnderstood')
        : say('broke')
  return (
    <Place>
      <ErrorLine title={title} acts={retry}>
        {error instanceof Broken && error.incident !== undefined && say('brokeId', { id: error.incident })}
      </ErrorLine>
    </Place>
  )
}
