import { useMemo, useState, useSyncExternalStore } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { InfoIcon, SearchIcon } from '../../ui/icons.tsx'
import { KeyHelp } from '../../ui/key-help.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { MessageLine } from '../../ui/message-line.tsx'
import { Palette } from '../../ui/palette.tsx'
import { useMay, useShell } from '../../ui/shell.tsx'
import { StateShape } from '../../ui/state-mark.tsx'
import { PhoneTabs, SideNav } from './frame-nav.tsx'
import { useFrameWords } from './frame-words.ts'
import { placeSource, purposeSource } from './palette-places.ts'
import { lastMakers, sourceMakers } from './palette-sources.ts'
import { placeOf, placesFor } from './places.ts'
import { Purpose } from './purpose.tsx'
import { isReached, watchReach } from './reach.ts'
import { rememberLetterKeys } from './theme.ts'

/** Frame, list, side: F6 goes round the parts of the page. */
function nextPart(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('.nav, #page, #page aside')]
  const at = parts.findLastIndex((part) => part.contains(document.activeElement))
  const next = parts[(at + 1) % parts.length]
  const first = next?.querySelector<HTMLElement>('a[href], button, input, [tabindex="0"]')
  ;(first ?? next)?.focus()
}

/** The line that says the program cannot be reached; nothing while it can. */
export function OfflineLine(): ReactElement {
  const say = useFrameWords()
  const reach = useSyncExternalStore(watchReach, isReached)
  return (
    <div role="status">
      {!reach && <p className="offline">{[<StateShape key="shape" state="waiting" />, say('offline')]}</p>}
    </div>
  )
}

/** What surrounds a screen: navigation, search and commands, purpose, message line, keys. */
export function Frame({ path, children }: { path: string; children: ReactNode }): ReactElement {
  const shell = useShell()
  const may = useMay()
  const say = useFrameWords()
  const [palette, setPalette] = useState(false)
  const [keys, setKeys] = useState(false)
  const places = useMemo(() => placesFor(may), [shell.session])
  const current = placeOf(path, places)
  const { banner } = shell.session
  const sources = useMemo(
    () => [
      ...sourceMakers.map((make) => make(shell)),
      placeSource(places, say),
      purposeSource(shell, say),
      ...lastMakers.map((make) => make(shell)),
    ],
    [shell, places, say],
  )
  useKeys([
    { keys: 'mod+k', name: say('seek'), act: () => setPalette(true), whileWriting: true },
    { keys: '/', name: say('seek'), act: () => setPalette(true) },
    { keys: '?', name: say('keys'), act: () => setKeys(true) },
    { keys: 'F6', name: say('nextPart'), act: nextPart, whileWriting: true },
    ...places.slice(0, 9).map((place, at) => ({
      keys: `g ${at + 1}`,
      name: `${say('go')}: ${say(place.word)}`,
      act: () => shell.go(place.to),
    })),
  ])
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {say('skip')}
      </a>
      <SideNav places={places} current={current} onKeys={() => setKeys(true)} />
      <div className="main">
        <header className="top">
          <Button className="seek" onPress={() => setPalette(true)}>
            <SearchIcon />
            {say('seek')}
            <kbd aria-hidden="true">/</kbd>
            <kbd aria-hidden="true">Ctrl K</kbd>
          </Button>
          <Purpose />
        </header>
        <OfflineLine />
        {banner && (
          <p className="banner">
            <InfoIcon />
            {banner.text} {banner.act && <a href={banner.act.to}>{banner.act.name}</a>}
          </p>
        )}
        {children}
      </div>
      <PhoneTabs places={places} current={current} onKeys={() => setKeys(true)} onSeek={() => setPalette(true)} />
      <Palette
        isOpen={palette}
        onClose={() => setPalette(false)}
        placeholder={say('seek')}
        sources={sources}
        onGo={(to) => shell.go(to)}
      />
      <KeyHelp isOpen={keys} onClose={() => setKeys(false)} onLetters={rememberLetterKeys} />
      <MessageLine />
    </div>
  )
}
