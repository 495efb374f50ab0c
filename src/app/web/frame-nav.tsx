import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from 'react-aria-components/Button'
import { ActMenu } from '../../ui/act-menu.tsx'
import { classes } from '../../ui/classes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { MenuIcon, SearchIcon, SignIcon } from '../../ui/icons.tsx'
import { StateShape } from '../../ui/state-mark.tsx'
import { useSession } from '../../ui/shell.tsx'
import { useAccountActs } from './account-acts.tsx'
import { useFrameWords } from './frame-words.ts'
import type { Place } from './places.ts'

function PlaceLink({ place, current }: { place: Place; current: boolean }): ReactElement {
  const say = useFrameWords()
  const count = useSession().counts?.[place.to]
  const Icon = place.icon
  return (
    <li>
      <a href={place.to} aria-current={current ? 'page' : undefined} title={say(place.word)}>
        <Icon />
        {say(place.word)}
        {count && count.count > 0 && (
          <span className={classes('count', count.bad && 'bad')}>
            {count.bad && <StateShape state="late" tone="none" />}
            <span aria-hidden="true">{count.count}</span>
            <span className="unseen">
              {say(count.bad ? (place.word === 'requests' ? 'openLate' : 'broken') : 'open', { count: count.count })}
            </span>
          </span>
        )}
      </a>
    </li>
  )
}

type NavProps = { places: readonly Place[]; current: Place | undefined; onKeys: () => void }

/** The navigation at the left: only what this reader has. */
export function SideNav({ places, current, onKeys }: NavProps): ReactElement {
  const say = useFrameWords()
  const { account, office } = useSession()
  const acts = useAccountActs(onKeys)
  const list = (part: Place['part']) => {
    const own = places.filter((place) => place.part === part)
    return own.length === 0 ? null : (
      <ul>
        {own.map((place) => (
          <PlaceLink key={place.to} place={place} current={place === current} />
        ))}
      </ul>
    )
  }
  const initials = account.name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
  const keeping = list('keeping')
  return (
    <nav className="nav" aria-label={say('mainNav')}>
      <div className="office" title={office.name}>
        <SignIcon />
        {office.name}
      </div>
      {list('work')}
      {keeping && <p className="part">{say('keeping')}</p>}
      {keeping}
      {list('last')}
      <div className="me">
        <ActMenu name={say('account')} acts={acts}>
          <Button data-initials={initials}>
            {account.name}
            <span>{account.email}</span>
          </Button>
        </ActMenu>
      </div>
    </nav>
  )
}

/** The tabs of a phone: three places, search, and the rest behind one. */
export function PhoneTabs({ places, current, onKeys, onSeek }: NavProps & { onSeek: () => void }): ReactElement {
  const say = useFrameWords()
  const [more, setMore] = useState(false)
  const acts = useAccountActs(onKeys)
  const tabs = places.filter((place) => place.tab)
  const rest = places.filter((place) => !place.tab)
  const tab = (place: Place) => {
    const Icon = place.icon
    return (
      <a key={place.to} href={place.to} aria-current={place === current ? 'page' : undefined}>
        <Icon />
        {say(place.word)}
      </a>
    )
  }
  return (
    <nav className="tabs" aria-label={say('phoneNav')}>
      {tabs.slice(0, 2).map(tab)}
      <button type="button" onClick={onSeek}>
        <SearchIcon />
        {say('search')}
      </button>
      {tabs.slice(2, 3).map(tab)}
      <button
        type="button"
        aria-expanded={more}
        aria-current={current && rest.includes(current) ? 'true' : undefined}
        onClick={() => setMore(true)}
      >
        <MenuIcon />
        {say('more')}
      </button>
      <Dialog title={say('more')} isOpen={more} onClose={() => setMore(false)}>
        <ul className="more-places">
          {rest.map((place) => {
            const Icon = place.icon
            return (
              <li key={place.to}>
                <a href={place.to} onClick={() => setMore(false)}>
                  <Icon />
                  {say(place.word)}
                </a>
              </li>
            )
          })}
        </ul>
        <ul className="more-places">
          {acts.map(
            (act) =>
              act !== '-' && (
                <li key={act.id}>
                  {act.to === undefined ? (
                    <button
                      type="button"
                      aria-pressed={act.chosen}
                      onClick={() => {
                        setMore(false)
                        act.onChoose?.()
                      }}
                    >
                      {act.icon ? <act.icon /> : <span className="i" />}
                      {act.name}
                    </button>
                  ) : (
                    <a href={act.to} onClick={() => setMore(false)}>
                      {act.icon ? <act.icon /> : <span className="i" />}
                      {act.name}
                    </a>
                  )}
                </li>
              ),
          )}
        </ul>
      </Dialog>
    </nav>
  )
}
