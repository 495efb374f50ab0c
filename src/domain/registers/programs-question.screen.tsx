import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button, TextButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Pair } from '../../ui/form.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { AnyOf } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import { countryCode } from '../../plumbing/text/countries.ts'
import type { Answers } from './answers.rules.ts'
import { programKeys, programs } from './programs.rules.ts'
import type { ProgramKey } from './programs.rules.ts'
import type { words } from './questions-screen.words.ts'
import { say as named } from './text.rules.ts'

type Chosen = NonNullable<Answers['programs']>
type ProgramsQuestionProps = { asked: string; chosen: Chosen; onAnswer: (chosen: Chosen) => void }

/** Programs by ticks; one that is not among them by its name and country. */
export function ProgramsQuestion({ asked, chosen, onAnswer }: ProgramsQuestionProps): ReactElement {
  const say = useWords<typeof words>('registers.questions-screen')
  const language = useLanguage()
  const [name, setName] = useState('')
  const [country, setCountry] = useState('')
  const own = chosen.filter((one) => typeof one !== 'string')
  const code = countryCode(country.trim() === '' ? 'FI' : country)
  const add = () => {
    if (name.trim() === '' || code === undefined) return
    onAnswer([...chosen, { name: name.trim(), country: code }])
    setName('')
    setCountry('')
  }
  return (
    <>
      <AnyOf<ProgramKey>
        question={asked}
        unseen
        answers={programKeys.map((id) => ({ id, name: named(programs[id].names, language) }))}
        value={chosen.filter((one) => typeof one === 'string')}
        onChange={(keys) => onAnswer([...keys, ...own])}
      />
      {own.map((one) => (
        <p key={one.name} className="row-of">
          {one.name}
          <TextButton note onPress={() => onAnswer(chosen.filter((other) => other !== one))}>
            {say('removeProgram', { name: one.name })}
          </TextButton>
        </p>
      ))}
      <Pair>
        <TextField label={say('otherProgram')} optional maxLength={300} value={name} onChange={setName} />
        <TextField label={say('otherCountry')} optional maxLength={60} value={country} onChange={setCountry} />
      </Pair>
      {name.trim() !== '' && (
        <div className="acts">
          <Button small onPress={add}>
            {say('addProgram')}
          </Button>
        </div>
      )}
    </>
  )
}
