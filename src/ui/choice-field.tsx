import { useId } from 'react'
import type { ReactElement } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select'
import { classes } from './classes.ts'
import { FieldError } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { CheckIcon, DownIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'

export type Choice<Id extends string = string> = { id: Id; name: string; note?: string | undefined }

type ChoiceFieldProps<Id extends string> = FieldProps & {
  choices: readonly Choice<Id>[]
  value: Id | undefined
  onChange: (id: Id) => void
  placeholder?: string | undefined
  /** The label is read aloud only: its words stand elsewhere. */
  unseen?: boolean | undefined
  /** In a row of a table: the label unseen, an edge only under the pointer. */
  bare?: boolean | undefined
}

/** One of a list, for five to some thirty choices; fewer stand open as `OneOf`, more are searched in a `ComboField`. */
export function ChoiceField<Id extends string>(props: ChoiceFieldProps<Id>): ReactElement {
  const { label, hint, error, choices, value, onChange, placeholder, bare, optional } = props
  const unseen = bare || props.unseen
  const say = useUiWords()
  const id = useId()
  return (
    <Select
      className={classes(bare ? 'bare-field' : 'field', props.className)}
      value={value ?? null}
      onChange={(key) => {
        if (key !== null) onChange(key as Id)
      }}
      placeholder={placeholder ?? say('choose')}
      isInvalid={error !== undefined}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(unseen ? { 'aria-label': label } : {})}
      aria-describedby={classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)}
    >
      {!unseen && (
        <Label className="label">
          {label}
          {optional && <span className="optional">{say('optional')}</span>}
        </Label>
      )}
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Button className={classes('select', bare && 'bare')}>
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <DownIcon />
      </Button>
      <FieldError id={`${id}-error`} error={error} />
      <Popover className="raised menu-pop as-wide" placement="bottom start" offset={4}>
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className="item">
              {({ isSelected }) => (
                <>
                  {isSelected ? <CheckIcon /> : <span />}
                  <span className="text">
                    {choice.name}
                    {choice.note !== undefined && <small>{choice.note}</small>}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
