import './dress/day-picker.css'
import type { ReactElement } from 'react'
import { parseDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar'
import type { Day } from './day.ts'
import { LeftIcon, RightIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'

type DayPickerProps = {
  value: Day | undefined
  onPick: (day: Day) => void
  earliest: Day | undefined
  latest: Day | undefined
}

/** A month of days. Fetched in a piece of its own, when a calendar is first opened. */
export function DayPicker({ value, onPick, earliest, latest }: DayPickerProps): ReactElement {
  const say = useUiWords()
  return (
    <Calendar
      className="days-of-month"
      autoFocus
      value={value === undefined ? null : parseDate(value)}
      {...(earliest === undefined ? {} : { minValue: parseDate(earliest) })}
      {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
      onChange={(day) => onPick(day.toString())}
    >
      <header>
        <Button slot="previous" aria-label={say('previousMonth')}>
          <LeftIcon />
        </Button>
        <Heading />
        <Button slot="next" aria-label={say('nextMonth')}>
          <RightIcon />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
