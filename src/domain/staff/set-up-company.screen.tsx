import { useState } from 'react'
import type { ReactElement } from 'react'
import { TextField } from '../../ui/field.tsx'
import { Tick } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { readBusinessId } from '../organisations/business-id.rules.ts'
import type { words } from './door-screen.words.ts'

export type Company = { name: string; businessId: string; none: boolean }
type Trouble = 'businessIdMissing' | 'businessIdShape' | 'businessIdDigit' | 'companyMissing'

/** What is missing of the company before one can go on. */
export function companyTrouble({ name, businessId, none }: Company): Trouble | undefined {
  const id = none ? undefined : idTrouble(businessId)
  return id ?? (name.trim() === '' ? 'companyMissing' : undefined)
}

function idTrouble(text: string): Trouble | undefined {
  if (text.trim() === '') return 'businessIdMissing'
  const read = readBusinessId(text)
  if ('id' in read) return undefined
  return read.wrong === 'shape' ? 'businessIdShape' : 'businessIdDigit'
}

/** As many digits as an id has: time to say whether the check digit is right. */
const isWhole = (text: string) => text.replace(/\D/g, '').length >= 8

type SetUpCompanyProps = { company: Company; onChange: (company: Company) => void; tried: boolean }

/** Business id, its check digit looked at as it is typed, and the name. */
export function SetUpCompany({ company, onChange, tried }: SetUpCompanyProps): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const [left, setLeft] = useState(false)
  const { name, businessId, none } = company
  const trouble = none ? undefined : idTrouble(businessId)
  const read = readBusinessId(businessId)
  const shown = trouble && (tried || (businessId !== '' && (left || isWhole(businessId)))) ? say(trouble) : undefined
  return (
    <>
      {!none && (
        <div>
          <TextField
            label={say('businessId')}
            hint={say('businessIdHint')}
            short
            autoFocus
            maxLength={20}
            inputMode="numeric"
            value={businessId}
            onChange={(text) => {
              setLeft(false)
              onChange({ ...company, businessId: text })
            }}
            onLeave={() => {
              setLeft(true)
              if ('id' in read) onChange({ ...company, businessId: read.id })
            }}
            error={shown}
          />
          <p className="note" role="status">
            {'id' in read && <StateMark state="kept">{say('businessIdGood')}</StateMark>}
          </p>
        </div>
      )}
      <Tick value={none} onChange={(on) => onChange({ ...company, none: on })}>
        {say('noBusinessId')}
      </Tick>
      <TextField
        label={say('company')}
        hint={say('companyHint')}
        name="organization"
        autoComplete="organization"
        maxLength={300}
        value={name}
        onChange={(text) => onChange({ ...company, name: text })}
        error={tried && name.trim() === '' ? say('companyMissing') : undefined}
      />
    </>
  )
}
