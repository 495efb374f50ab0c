import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { classes } from './classes.ts'
import { FieldShape } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { useLanguage } from './language.tsx'
import { readNumber } from './number.ts'
import { locales } from './say.ts'
import type { Language } from './say.ts'

const written = (value: number | undefined, language: Language, decimals: number) =>
  value === undefined
    ? ''
    : new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: Number.isInteger(value) ? 0 : decimals,
        maximumFractionDigits: decimals,
      }).format(value)

type NumberFieldProps = FieldProps & {
  value: number | undefined
  onChange: (value: number | undefined) => void
  /** What follows the number: "€", "vuotta". */
  unit?: string | undefined
  decimals?: number | undefined
  onLeave?: (() => void) | undefined
  /** What cannot be read as a number: keep it in sight, say so in `error`. */
  onUnreadable?: ((text: string) => void) | undefined
}

/** A number, written as people write it; put into the language's form when the field is left. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { value, onChange, unit, decimals = 0, onLeave, onUnreadable } = props
  const language = useLanguage()
  const [text, setText] = useState(() => written(value, language, decimals))
  useEffect(() => {
    setText((shown) => (readNumber(shown) === value ? shown : written(value, language, decimals)))
  }, [value, language, decimals])
  return (
    <FieldShape {...props}>
      {({ id, describedBy }) => (
        <div className="together short">
          <input
            id={id}
            className={classes('input', 'figure')}
            name={props.name}
            inputMode={decimals === 0 ? 'numeric' : 'decimal'}
            autoComplete="off"
            maxLength={20}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              const number = readNumber(event.target.value)
              onChange(number)
              if (number === undefined && event.target.value.trim() !== '') onUnreadable?.(event.target.value)
            }}
            onBlur={() => {
              if (readNumber(text) !== undefined) setText(written(readNumber(text), language, decimals))
              onLeave?.()
            }}
            aria-describedby={describedBy}
            aria-invalid={props.error === undefined ? undefined : true}
          />
          {unit !== undefined && <span className="unit">{unit}</span>}
        </div>
      )}
    </FieldShape>
  )
}
