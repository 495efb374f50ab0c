import { useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { Popover } from 'react-aria-components/Popover'
import { classes } from './classes.ts'
import type { Choice } from './choice-field.tsx'
import { FieldShape } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { fitsWords } from './fits.ts'
import { DownIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'

type ComboFieldProps<Id extends string> = FieldProps & {
  choices: readonly Choice<Id>[]
  value: Id | undefined
  onChange: (id: Id | undefined) => void
  /** What is being written: fetch new `choices` by it; without it the given ones are narrowed here. */
  onSearch?: ((text: string) => void) | undefined
  /** Accepts a text that is not among the choices. */
  onOwn?: ((text: string) => void) | undefined
  /** The name of the value when it is not among the choices at hand. */
  shownAs?: string | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
}

/** One of many, found by writing. */
export function ComboField<Id extends string>(props: ComboFieldProps<Id>): ReactElement {
  const { choices, value, onChange, onSearch, onOwn, maxLength = 200 } = props
  const say = useUiWords()
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [text, setText] = useState<string>()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const held = choices.find((choice) => choice.id === value)?.name ?? props.shownAs ?? ''
  const shown = onSearch || text === undefined ? choices : choices.filter((choice) => fitsWords(choice.name, text))
  const here = Math.min(at, shown.length - 1)

  const begin = () => {
    setOpen(true)
    setAt(Math.max(0, text === undefined ? choices.findIndex((choice) => choice.id === value) : 0))
  }
  const end = () => {
    setOpen(false)
    setText(undefined)
  }
  const choose = (choice: Choice<Id>) => {
    onChange(choice.id)
    end()
  }
  const leave = () => {
    if (text !== undefined) {
      const written = text.trim()
      const exact = choices.find((choice) => choice.name.toLowerCase() === written.toLowerCase())
      if (written === '') onChange(undefined)
      else if (exact) onChange(exact.id)
      else onOwn?.(written)
    }
    end()
  }
  const pressed = (event: KeyboardEvent) => {
    const choice = shown[here]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) begin()
      else if (shown.length > 0) {
        const next = (here + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) % shown.length
        setAt(next)
        list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
      }
    } else if (event.key === 'Enter' && open && choice && !event.nativeEvent.isComposing) choose(choice)
    else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      end()
    } else return
    event.preventDefault()
  }
  return (
    <FieldShape {...props}>
      {({ id, describedBy }) => (
        <>
          <div className="together" ref={box}>
            <input
              id={id}
              className="input"
              role="combobox"
              name={props.name}
              aria-expanded={open}
              aria-controls={open ? listId : undefined}
              aria-autocomplete="list"
              aria-activedescendant={open && shown.length > 0 ? `${listId}-${here}` : undefined}
              aria-describedby={describedBy}
              aria-invalid={props.error === undefined ? undefined : true}
              autoComplete="off"
              placeholder={props.placeholder}
              maxLength={maxLength}
              value={text ?? held}
              onClick={begin}
              onChange={(event) => {
                setText(event.target.value)
                setOpen(true)
                setAt(0)
                onSearch?.(event.target.value)
              }}
              onKeyDown={pressed}
              onBlur={leave}
            />
            <button
              type="button"
              tabIndex={-1}
              aria-label={`${say('choose')}: ${props.label}`}
              onMouseDown={(event) => {
                event.preventDefault()
                box.current?.querySelector('input')?.focus()
                if (open) end()
                else begin()
              }}
            >
              <DownIcon />
            </button>
          </div>
          <Popover
            className="raised menu-pop as-wide"
            triggerRef={box}
            isOpen={open}
            onOpenChange={(now) => now || end()}
            isNonModal
            placement="bottom start"
            offset={4}
            style={{ '--trigger-width': `${box.current?.offsetWidth ?? 0}px` } as React.CSSProperties}
          >
            <div className="menu no-icons" role="listbox" id={listId} aria-label={props.label} ref={list}>
              {shown.map((choice, index) => (
                <div
                  key={choice.id}
                  id={`${listId}-${index}`}
                  className="item"
                  role="option"
                  aria-selected={choice.id === value}
                  data-focused={index === here ? '' : undefined}
                  data-selected={choice.id === value ? '' : undefined}
                  onMouseDown={(event) => {
                    event.preventDefault()
                    choose(choice)
                  }}
                  onPointerMove={() => index === here || setAt(index)}
                >
                  <span className="text">
                    {choice.name}
                    {choice.note !== undefined && <small>{choice.note}</small>}
                  </span>
                </div>
              ))}
            </div>
            {shown.length === 0 && (
              <p className={classes('menu', 'none')} role="status">
                {say('noHits')}
              </p>
            )}
          </Popover>
        </>
      )}
    </FieldShape>
  )
}
