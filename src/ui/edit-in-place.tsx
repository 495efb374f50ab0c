import { useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { classes } from './classes.ts'
import { Button } from './button.tsx'
import { FieldError } from './field.tsx'
import { CheckIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'
import { useKeys } from './keys.tsx'
import { useLate } from './progress.tsx'

/** What saving answered: done, refused with a sentence, or somebody else had written another value meanwhile. */
export type Saved = 'saved' | { refused: string } | { theirs: string }

type EditInPlaceProps = {
  /** What the value is, read aloud: "Puhelin". */
  name: string
  value: string
  /** `over`: the value that was seen before; saving over another one is a conflict unless `over` says it was seen. */
  onSave: (value: string, over: string) => Promise<Saved>
  kind?: 'text' | 'tel' | 'email' | undefined
  maxLength?: number | undefined
  /** What stands in the place of an empty value. */
  blank?: string | undefined
}

/** A value that is changed where it stands: click or E, Enter or leaving saves, Esc leaves it as it was. */
export function EditInPlace({
  name,
  value,
  onSave,
  kind = 'text',
  maxLength = 500,
  blank,
}: EditInPlaceProps): ReactElement {
  const say = useUiWords()
  const [draft, setDraft] = useState<string>()
  const [state, setState] = useState<'still' | 'saving' | 'saved'>('still')
  const [refused, setRefused] = useState<string>()
  const [theirs, setTheirs] = useState<string>()
  const shownRef = useRef<HTMLButtonElement>(null)
  const inputRef = useRef<HTMLInputElement>(null)
  const seen = useRef(value)
  const backToShown = useRef(false)
  const late = useLate(state === 'saving')

  useKeys([{ keys: 'e', name: say('editKey'), act: editHere }])
  useEffect(() => {
    if (state !== 'saved') return
    const timer = setTimeout(() => setState('still'), 4000)
    return () => clearTimeout(timer)
  }, [state])
  useEffect(() => {
    if (draft !== undefined) inputRef.current?.select()
    else if (backToShown.current) {
      backToShown.current = false
      shownRef.current?.focus()
    }
  }, [draft === undefined])

  const begin = () => {
    seen.current = value
    setRefused(undefined)
    setState('still')
    setDraft(value)
  }
  const leave = () => {
    setDraft(undefined)
    setRefused(undefined)
    setTheirs(undefined)
  }
  const save = async (text: string, over: string) => {
    if (state === 'saving') return
    if (text.trim() === over) {
      leave()
      return
    }
    setState('saving')
    const answer = await onSave(text.trim(), over).catch((problem: unknown) => {
      setState('still')
      throw problem
    })
    if (answer === 'saved') {
      setState('saved')
      leave()
    } else {
      setState('still')
      if ('refused' in answer) setRefused(answer.refused)
      else setTheirs(answer.theirs)
    }
  }

  if (theirs !== undefined && draft !== undefined)
    return (
      <div className="both" role="alert">
        <b>{say('conflict')}</b>
        <div className="pair">
          <div>
            <span>{say('yours')}</span>
            {draft}
          </div>
          <Button small autoFocus onPress={() => void save(draft, theirs)}>
            {say('keepMine')}
          </Button>
        </div>
        <div className="pair">
          <div>
            <span>{say('theirs')}</span>
            {theirs}
          </div>
          <Button small onPress={leave}>
            {say('keepTheirs')}
          </Button>
        </div>
      </div>
    )
  if (draft !== undefined)
    return (
      <span className="edit">
        <input
          ref={inputRef}
          className="input bare"
          type={kind}
          autoFocus
          autoComplete="off"
          aria-label={name}
          aria-invalid={refused === undefined ? undefined : true}
          value={draft}
          maxLength={maxLength}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            backToShown.current = true
            if (event.key === 'Escape') leave()
            else void save(draft, seen.current)
          }}
          onBlur={() => void save(draft, seen.current)}
        />
        {late && <span className="note">{say('saving')}</span>}
        <FieldError error={refused} />
      </span>
    )
  return (
    <span className="edit">
      <button
        ref={shownRef}
        type="button"
        className={classes('shown', value === '' && 'blank')}
        data-edit=""
        aria-label={value === '' ? `${say('addValue')}: ${name}` : `${value}, ${say('edit', { what: name })}`}
        onClick={begin}
      >
        {value === '' ? (blank ?? say('addValue')) : value}
      </button>
      <span role="status" className={state === 'saved' ? 'said-line' : 'unseen'}>
        {state === 'saved' && (
          <>
            <CheckIcon />
            {say('saved')}
          </>
        )}
      </span>
    </span>
  )
}

/** For the key E: begins editing the first value of the page, or the one the focus is at. */
export function editHere(): void {
  const near = document.activeElement?.closest('[data-edit], dd, tr, li')
  const target = near?.matches('[data-edit]')
    ? near
    : (near?.querySelector('[data-edit]') ?? document.querySelector('main [data-edit]'))
  if (target instanceof HTMLElement) target.click()
}
