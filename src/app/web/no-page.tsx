import type { ReactElement, ReactNode } from 'react'
import { Broken, NotPermitted, NotSignedIn, NotUnderstood, TooMuch, Unreachable } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { useMay } from '../../ui/shell.tsx'
import { useFrameWords } from './frame-words.ts'

type NoPageProps = { title: string; why?: string | undefined; act: ReactNode }

/** In the place of a page: what is the matter, why, what to do. */
function NoPage({ title, why, act }: NoPageProps): ReactElement {
  return (
    <main className="page" id="page" tabIndex={-1}>
      <div className="empty plain" role="alert">
        <h1>{title}</h1>
        {why !== undefined && <p>{why}</p>}
        <div className="acts">{act}</div>
      </div>
    </main>
  )
}

/** An address that leads nowhere. */
export function NotHere(): ReactElement {
  const say = useFrameWords()
  return (
    <NoPage title={say('notHere')} why={say('notHereWhy')} act={<ButtonLink to="/">{say('toToday')}</ButtonLink>} />
  )
}

/** Before the first register there is nobody to show: what comes first, and the way to it for those who may. */
export function NothingDeclared(): ReactElement {
  const say = useFrameWords()
  const may = useMay()
  const begins = may('declare registers')
  return (
    <NoPage
      title={say('nothingDeclared')}
      why={say(begins ? 'nothingDeclaredWhy' : 'nothingDeclaredWait')}
      act={
        begins ? (
          <ButtonLink to="/begin" look="main">
            {say('begin')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/">{say('toToday')}</ButtonLink>
        )
      }
    />
  )
}

/** What went wrong, in plain words, with what can be done about it. */
export function WentWrong({ error, again }: { error: unknown; again: () => void }): ReactElement {
  const say = useFrameWords()
  const retry = <Button onPress={again}>{say('again')}</Button>
  const home = <ButtonLink to="/">{say('toToday')}</ButtonLink>
  if (error instanceof NotPermitted)
    return <NoPage title={say('notPermitted')} why={error.message || say('notPermittedWhy')} act={home} />
  if (error instanceof NotSignedIn) {
    const door = <ButtonLink to="/sign-in">{say('signIn')}</ButtonLink>
    return <NoPage title={say('signedOut')} why={say('signedOutWhy')} act={door} />
  }
  if (error instanceof Unreachable) return <NoPage title={say('unreachable')} why={say('unreachableWhy')} act={retry} />
  if (error instanceof TooMuch)
    return <NoPage title={say(error.what === 'often' ? 'tooOften' : 'tooLarge')} act={retry} />
  if (error instanceof NotUnderstood) return <NoPage title={say('notUnderstood')} act={home} />
  const id = error instanceof Broken ? error.incident : undefined
  return <NoPage title={say('broke')} why={id === undefined ? undefined : say('brokeId', { id })} act={retry} />
}
