import { Suspense, lazy, useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover'
import { readDay, todayHere, writtenDay } from './day.ts'
import type { Day } from './day.ts'
import { FieldShape } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { CalendarIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'
import { Waiting } from './progress.tsx'

const DayPicker = lazy(() => import('./day-picker.tsx').then((file) => ({ default: file.DayPicker })))

type DayFieldProps = FieldProps & {
  value: Day | undefined
  onChange: (day: Day | undefined) => void
  earliest?: Day | undefined
  latest?: Day | undefined
}

/** A day: written in any usual form, or picked from a calendar that is fetched when it is opened. */
export function DayField(props: DayFieldProps): ReactElement {
  const { value, onChange, earliest, latest } = props
  const say = useUiWords()
  const [text, setText] = useState(() => writtenDay(value))
  const [unread, setUnread] = useState(false)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    setText((shown) => (readDay(shown, todayHere()) === value ? shown : writtenDay(value)))
  }, [value])
  return (
    <FieldShape
      {...props}
      hint={props.hint === '' ? undefined : (props.hint ?? say('dayHint'))}
      error={props.error ?? (unread ? say('notADay') : undefined)}
    >
      {({ id, describedBy }) => (
        <div className="together short">
          <input
            id={id}
            className="input num"
            name={props.name}
            autoComplete="off"
            maxLength={20}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setUnread(false)
              onChange(readDay(event.target.value, todayHere()))
            }}
            onBlur={() => {
              const day = readDay(text, todayHere())
              setUnread(day === undefined && text.trim() !== '')
              if (day !== undefined) setText(writtenDay(day))
            }}
            aria-describedby={describedBy}
            aria-invalid={props.error !== undefined || unread ? true : undefined}
          />
          <DialogTrigger isOpen={open} onOpenChange={setOpen}>
            <AriaButton aria-label={`${say('pickDay')}: ${props.label}`}>
              <CalendarIcon />
            </AriaButton>
            <Popover className="raised pop" placement="bottom end" offset={6}>
              <Dialog aria-label={props.label}>
                <Suspense fallback={<Waiting />}>
                  <DayPicker
                    value={value}
                    earliest={earliest}
                    latest={latest}
                    onPick={(day) => {
                      setText(writtenDay(day))
                      setUnread(false)
                      onChange(day)
                      setOpen(false)
                    }}
                  />
                </Suspense>
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
      )}
    </FieldShape>
  )
}
