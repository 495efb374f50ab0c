import { useEffect, useState } from 'react'
import type { InputOf, OutputOf } from '../../ui/answer.ts'
import { useSeen } from '../../ui/operation.tsx'
import type { findSamePerson } from './find-same-person.ts'

type Input = InputOf<typeof findSamePerson>
type Same = OutputOf<typeof findSamePerson>

const nobody: Same = { people: [], forKeeper: false }

/** Who may be the same as what is being written, asked when the writing rests and there is enough to ask by. */
export function useSame(values: Input): Same {
  const [asked, setAsked] = useState<Input>()
  const text = JSON.stringify(values)
  useEffect(() => {
    const { given, family, phones = [], emails = [] } = values
    const phone = phones.some((one) => String(one).replace(/\D/g, '').length > 5)
    const email = emails.some((one) => /\S@\S+\.\S/.test(String(one)))
    const enough = (given && family) || phone || email
    const timer = setTimeout(() => setAsked(enough ? values : undefined), 400)
    return () => clearTimeout(timer)
  }, [text])
  const seen = useSeen<typeof findSamePerson>('find-same-person', asked ?? {}, {
    enabled: asked !== undefined,
    keepsOlder: true,
  })
  return asked === undefined ? nobody : (seen.done ?? nobody)
}
