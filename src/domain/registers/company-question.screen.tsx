import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/field.tsx'
import { Pair } from '../../ui/form.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { AnyOf, OneOf } from '../../ui/questions.tsx'
import { locales } from '../../ui/say.ts'
import { useWords } from '../../ui/shell.tsx'
import type { AnswerTrouble } from './answer-troubles.rules.ts'
import type { Answers } from './answers.rules.ts'
import { staffSizes } from './office-terms.rules.ts'
import type { words } from './questions-screen.words.ts'

type Company = NonNullable<Answers['company']>
type Line = 'name' | 'businessId' | 'contactName' | 'email' | 'phone' | 'website'
type Place = 'street' | 'postcode' | 'city'

/** Who answers for the register, and how they are reached. */
export function CompanyQuestion({
  company,
  troubles,
  onAnswer,
}: {
  company: Company
  troubles: readonly AnswerTrouble[]
  onAnswer: (company: Company) => void
}): ReactElement {
  const say = useWords<typeof words>('registers.questions-screen')
  const language = useLanguage()
  const without = (key: keyof Company): Company => {
    const { [key]: _, ...rest } = company
    return rest as Company
  }
  const wrong = (key: Line): string | undefined =>
    (key === 'businessId' || key === 'email' || key === 'phone' || key === 'website') &&
    troubles.includes(`company.${key}`)
      ? say(`wrong.${key}`)
      : undefined
  const line = (key: Line, props: { kind?: 'email' | 'tel' | 'url'; hint?: string; maxLength?: number } = {}) => (
    <TextField
      label={say(`company.${key}`)}
      maxLength={props.maxLength ?? 300}
      kind={props.kind}
      hint={props.hint}
      value={company[key] ?? ''}
      error={wrong(key)}
      onChange={(value) => onAnswer(value === '' ? without(key) : { ...company, [key]: value })}
    />
  )
  const place = (key: Place) => (
    <TextField
      label={say(`company.${key}`)}
      maxLength={key === 'postcode' ? 12 : 300}
      value={company.address?.[key] ?? ''}
      onChange={(value) => {
        const { [key]: _, ...rest } = company.address ?? {}
        const address = value === '' ? rest : { ...rest, [key]: value }
        onAnswer(Object.keys(address).length === 0 ? without('address') : { ...company, address })
      }}
    />
  )
  const month = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, at) => ({
    id: String(at + 1),
    name: month.format(new Date(Date.UTC(2026, at, 1))),
  }))
  return (
    <>
      {line('contactName', { hint: say('company.contactHint') })}
      <Pair>
        {line('email', { kind: 'email', maxLength: 254 })}
        {line('phone', { kind: 'tel', maxLength: 40 })}
      </Pair>
      {place('street')}
      <Pair>
        {place('postcode')}
        {place('city')}
      </Pair>
      <Pair>
        {line('name')}
        {line('businessId', { maxLength: 20 })}
      </Pair>
      {line('website', { kind: 'url', hint: say('company.websiteHint'), maxLength: 500 })}
      <Disclosure plain title={say('company.more')}>
        <div className="stack">
          <OneOf
            question={say('company.staff')}
            beside
            answers={staffSizes.map((id) => ({ id, name: say(`company.staffOptions.${id}`) }))}
            value={company.staff}
            onChange={(staff) => onAnswer({ ...company, staff })}
          />
          <ChoiceField
            label={say('company.financialYearEnds')}
            choices={months}
            value={String(company.financialYearEnds ?? 12)}
            onChange={(id) => onAnswer({ ...company, financialYearEnds: Number(id) })}
          />
          <AnyOf
            question={say('company.languages')}
            beside
            answers={(['fi', 'sv', 'en'] as const).map((id) => ({ id, name: say(`languagesOf.${id}`) }))}
            value={company.languages ?? ['fi', 'sv', 'en']}
            onChange={(languages) =>
              onAnswer(languages.length === 0 ? without('languages') : { ...company, languages })
            }
          />
        </div>
      </Disclosure>
    </>
  )
}
