import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './button.tsx'
import { CloseIcon, SearchIcon } from './icons.tsx'
import { KeyLayer } from './keys.tsx'
import { useUiWords } from './language.tsx'
import { useHits } from './palette-hits.ts'
import type { Hit, PaletteSource } from './palette-hits.ts'
import { useLate } from './progress.tsx'

type PaletteProps = {
  isOpen: boolean
  onClose: () => void
  placeholder: string
  /** In the order their groups stand. */
  sources: readonly PaletteSource[]
  /** Opens an address of ours. */
  onGo: (to: string) => void
}

/** Search and commands: words find things, Tab after a thing shows what can be done with it. */
export function Palette({ isOpen, onClose, ...rest }: PaletteProps): ReactElement {
  const say = useUiWords()
  return (
    <ModalOverlay className="veil high" isOpen={isOpen} isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="raised palette">
        <Dialog aria-label={say('paletteName')}>
          <KeyLayer>
            <PaletteInside {...rest} onClose={onClose} />
          </KeyLayer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The part of a name that was written, stressed. */
function Stressed({ name, text }: { name: string; text: string }): ReactElement {
  const word = text.trim().split(/\s+/).at(-1) ?? ''
  const lower = name.toLocaleLowerCase('fi')
  const starts = [0, ...[...lower.matchAll(/[\s-]/g)].map((gap) => gap.index + 1)]
  const start = word === '' ? undefined : starts.find((at) => lower.startsWith(word.toLocaleLowerCase('fi'), at))
  if (start === undefined) return <>{name}</>
  return (
    <>
      {name.slice(0, start)}
      <u>{name.slice(start, start + word.length)}</u>
      {name.slice(start + word.length)}
    </>
  )
}

function PaletteInside({ onClose, placeholder, sources, onGo }: Omit<PaletteProps, 'isOpen'>): ReactElement {
  const say = useUiWords()
  const id = useId()
  const [text, setText] = useState('')
  const [of, setOf] = useState<Hit>()
  const [before, setBefore] = useState('')
  const [at, setAt] = useState(0)
  const [entered, setEntered] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const { groups, waits } = useHits(sources, text, of)
  const hits = groups.flatMap((group) => group.hits)
  const chosen = Math.min(at, hits.length - 1)
  const late = useLate(waits && hits.length === 0)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, hits.length])
  // Enter pressed before the hits came opens the first one when they have come.
  useEffect(() => {
    if (!entered || waits) return
    setEntered(false)
    if (hits[0]) choose(hits[0])
  }, [entered, waits])

  const choose = (hit: Hit) => {
    onClose()
    if (hit.to !== undefined) onGo(hit.to)
    else hit.onChoose?.()
  }
  // Back from a hit's verbs, what was written is there again.
  const narrow = (hit: Hit | undefined) => {
    setOf(hit)
    setText(hit ? '' : before)
    setBefore(text)
    setAt(0)
  }
  const pressed = (event: KeyboardEvent) => {
    const hit = hits[chosen]
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined)
      setAt(
        Math.abs(step) === 1
          ? (chosen + step + hits.length) % Math.max(1, hits.length)
          : Math.max(0, Math.min(hits.length - 1, chosen + step)),
      )
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (waits && at === 0 && text !== '') setEntered(true)
      else if (hit) choose(hit)
    } else if (event.key === 'Tab' && !event.shiftKey) {
      event.stopPropagation()
      if (hit?.verbs?.length) narrow(hit)
    } else if (event.key === 'Backspace' && text === '' && of) narrow(undefined)
    else return
    event.preventDefault()
  }

  let index = -1
  return (
    <>
      <div className="ask">
        <SearchIcon />
        {of && <span className="of">{of.name}</span>}
        <input
          autoFocus
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-activedescendant={hits.length > 0 ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          aria-label={placeholder}
          placeholder={of ? '' : placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
            setEntered(false)
          }}
          onKeyDown={pressed}
        />
        <IconButton icon={CloseIcon} name={say('close')} bare onPress={onClose} />
      </div>
      <div role="listbox" id={`${id}-hits`} aria-label={say('paletteHits')} ref={list} tabIndex={-1}>
        {groups.map((group) => (
          <div role="group" aria-labelledby={`${id}-${group.id}`} key={group.id}>
            <p className="kind" id={`${id}-${group.id}`} role="presentation">
              {group.name}
            </p>
            {group.hits.map((hit) => {
              index += 1
              const here = index
              const Icon = hit.icon
              return (
                <div
                  key={hit.id}
                  id={`${id}-${here}`}
                  className="opt"
                  role="option"
                  aria-selected={here === chosen}
                  onPointerMove={() => here === chosen || setAt(here)}
                  onClick={() => choose(hit)}
                >
                  <Icon />
                  <span className="name">
                    <Stressed name={hit.name} text={text} />
                  </span>
                  {hit.more !== undefined && <span className="more">{hit.more}</span>}
                  {hit.keys !== undefined ? (
                    <kbd aria-hidden="true">{hit.keys}</kbd>
                  ) : (
                    here === chosen && hit.verbs?.length && <span className="hint">{say('paletteTab')}</span>
                  )}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {hits.length === 0 && text !== '' && (!waits || late) && (
        <p className="nothing">{waits ? say('waiting') : say('noHits')}</p>
      )}
      <p className="unseen" role="status">
        {waits ? '' : say('paletteHitCount', { count: hits.length })}
      </p>
      <p className="keys" aria-hidden="true">
        <span>
          <kbd>↑↓</kbd>
          {say('paletteChoose')}
        </span>
        <span>
          <kbd>Enter</kbd>
          {say('paletteOpen')}
        </span>
        <span>
          <kbd>Tab</kbd>
          {say('paletteVerbs')}
        </span>
        <span>
          <kbd>Esc</kbd>
          {say('paletteClose')}
        </span>
      </p>
    </>
  )
}
