import { useId } from 'react'
import type { ReactElement, ReactNode, Ref } from 'react'
import { classes } from './classes.ts'
import { StateShape } from './state-mark.tsx'
import { useUiWords } from './language.tsx'

export type FieldProps = {
  label: string
  /** What to write, where to find it; stands above the field so that the keyboard of a phone does not hide it. */
  hint?: ReactNode
  /** What is wrong and what to do. */
  error?: string | undefined
  optional?: boolean | undefined
  name?: string | undefined
  className?: string | undefined
}

/** Label, hint, the control and what is wrong with it; `children` gets the ids that tie them together. */
export function FieldShape({
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FieldProps & { children: (ids: { id: string; describedBy: string | undefined }) => ReactNode }): ReactElement {
  const id = useId()
  const say = useUiWords()
  const describedBy = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined
  return (
    <div className={classes('field', className)} data-invalid={error === undefined ? undefined : ''}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional">{say('optional')}</span>}
      </label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, describedBy })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

export function FieldError({ id, error }: { id?: string | undefined; error: string | undefined }): ReactElement | null {
  if (error === undefined) return null
  return (
    <p className="err" id={id}>
      <StateShape state="late" tone="none" />
      {error}
    </p>
  )
}

type TextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** When the field is left: the moment to check. */
  onLeave?: (() => void) | undefined
  kind?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | undefined
  autoComplete?: string | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  /** Shorter than its place: for codes and numbers. */
  short?: boolean | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | undefined
  autoFocus?: boolean | undefined
  ref?: Ref<HTMLInputElement> | undefined
  lang?: string | undefined
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactElement {
  const { value, onChange, onLeave, kind = 'text', autoComplete = 'off', placeholder, maxLength = 500 } = props
  return (
    <FieldShape {...props}>
      {({ id, describedBy }) => (
        <input
          id={id}
          ref={props.ref}
          className={classes('input', props.short && 'short')}
          type={kind}
          name={props.name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
          autoComplete={autoComplete}
          placeholder={placeholder}
          maxLength={maxLength}
          inputMode={props.inputMode}
          autoFocus={props.autoFocus}
          lang={props.lang}
          spellCheck={kind === 'text'}
          aria-describedby={describedBy}
          aria-invalid={props.error === undefined ? undefined : true}
        />
      )}
    </FieldShape>
  )
}

type LongTextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  onLeave?: (() => void) | undefined
  maxLength?: number | undefined
  rows?: number | undefined
  placeholder?: string | undefined
  lang?: string | undefined
  autoFocus?: boolean | undefined
}

/** Several lines; grows with what is written. */
export function LongTextField(props: LongTextFieldProps): ReactElement {
  return (
    <FieldShape {...props}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          className="input"
          name={props.name}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onLeave}
          rows={props.rows ?? 3}
          maxLength={props.maxLength ?? 10_000}
          placeholder={props.placeholder}
          lang={props.lang}
          autoFocus={props.autoFocus}
          aria-describedby={describedBy}
          aria-invalid={props.error === undefined ? undefined : true}
        />
      )}
    </FieldShape>
  )
}
