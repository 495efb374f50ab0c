import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Pair } from '../../ui/form.tsx'
import { AnyOf } from '../../ui/questions.tsx'
import { useTerms, useWords } from '../../ui/shell.tsx'
import { isOfficeWide, needsDays, roles } from './roles.rules.ts'
import type { Role } from './roles.rules.ts'
import { useRegisterNames } from './roles.screen.tsx'
import type { words } from './settings-screen.words.ts'
import type { words as staffWords } from './words.ts'

export type RoleGiven = { role: Role; registers: string[]; from: string | undefined; until: string | undefined }
export const freshRole: RoleGiven = { role: 'clerk', registers: [], from: undefined, until: undefined }

/** The role as an operation takes it: nothing chosen is left out. */
export const roleInput = ({ role, registers, from, until }: RoleGiven) => ({
  role,
  ...(registers.length > 0 && !isOfficeWide(role) ? { registers } : {}),
  ...(from !== undefined && !isOfficeWide(role) ? { from } : {}),
  ...(until !== undefined && !isOfficeWide(role) ? { until } : {}),
})

/** Whether days that the role needs are missing. */
export const daysMissing = ({ role, from, until }: RoleGiven): boolean =>
  needsDays(role) && (from === undefined || until === undefined)

/** A role with its registers and days. */
export function RoleFields({
  given,
  onChange,
  tried,
}: {
  given: RoleGiven
  onChange: (given: RoleGiven) => void
  tried: boolean
}): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  const names = useTerms<typeof staffWords>('staff').roles
  const registers = useRegisterNames()
  const error = tried && daysMissing(given) ? say('daysMissing') : undefined
  return (
    <>
      <ChoiceField
        label={say('role')}
        choices={roles.map((id) => ({ id, name: names[id], note: say(`roleNotes.${id}`) }))}
        value={given.role}
        onChange={(role) => onChange({ ...given, role })}
      />
      {!isOfficeWide(given.role) && (
        <>
          {registers.length > 1 && (
            <AnyOf
              question={say('registers')}
              hint={say('registersHint')}
              answers={registers}
              value={given.registers}
              onChange={(keys) => onChange({ ...given, registers: keys })}
            />
          )}
          <Pair>
            <DayField
              label={say('from')}
              optional={!needsDays(given.role)}
              value={given.from}
              error={error}
              onChange={(from) => onChange({ ...given, from })}
            />
            <DayField
              label={say('until')}
              hint={say('untilHint')}
              optional={!needsDays(given.role)}
              value={given.until}
              onChange={(until) => onChange({ ...given, until })}
            />
          </Pair>
        </>
      )}
    </>
  )
}
