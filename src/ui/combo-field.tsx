import { useId } from 'react'
import type { ReactElement } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox'
import { classes } from './classes.ts'
import type { Choice } from './choice-field.tsx'
import { FieldError } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { DownIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'

type ComboFieldProps<Id extends string> = FieldProps & {
  choices: readonly Choice<Id>[]
  value: Id | undefined
  onChange: (id: Id | undefined) => void
  /** What is being written: fetch new `choices` by it; without it the given ones are filtered here. */
  onSearch?: ((text: string) => void) | undefined
  text?: string | undefined
  /** Accepts a word that is not among the choices, given to this. */
  onOwn?: ((text: string) => void) | undefined
  placeholder?: string | undefined
}

/** One of many, found by writing. */
export function ComboField<Id extends string>(props: ComboFieldProps<Id>): ReactElement {
  const { label, hint, error, choices, value, onChange, onSearch, onOwn, placeholder, optional, text } = props
  const say = useUiWords()
  const id = useId()
  return (
    <ComboBox
      className={classes('field', props.className)}
      {...(onSearch ? { items: choices } : { defaultItems: choices })}
      value={value ?? null}
      onChange={(key) => onChange(key === null ? undefined : (key as Id))}
      {...(text === undefined ? {} : { inputValue: text })}
      {...(onSearch ? { onInputChange: onSearch } : {})}
      allowsCustomValue={onOwn !== undefined}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={error !== undefined}
      {...(props.name === undefined ? {} : { name: props.name })}
      aria-describedby={classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)}
    >
      <Label className="label">
        {label}
        {optional && <span className="optional">{say('optional')}</span>}
      </Label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className="together">
        <Input
          className="input"
          placeholder={placeholder ?? ''}
          maxLength={200}
          onBlur={(event) => {
            const written = event.currentTarget.value.trim()
            if (onOwn && written !== '' && !choices.some((choice) => choice.name === written)) onOwn(written)
          }}
        />
        <Button aria-label={say('choose')}>
          <DownIcon />
        </Button>
      </div>
      <FieldError id={`${id}-error`} error={error} />
      <Popover className="raised menu-pop as-wide" placement="bottom start" offset={4}>
        <ListBox className="menu no-icons" renderEmptyState={() => <p className="none">{say('noHits')}</p>}>
          {(choice: Choice<Id>) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className="item">
              <span className="text">
                {choice.name}
                {choice.note !== undefined && <small>{choice.note}</small>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
