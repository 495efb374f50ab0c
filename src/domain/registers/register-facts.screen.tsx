import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/page.tsx'
import { useTerms, useWords } from '../../ui/shell.tsx'
import { Values } from '../../ui/values.tsx'
import type { Value } from '../../ui/values.tsx'
import { fieldName } from './catalogue.rules.ts'
import { countryName } from './countries.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { words as options } from './register-options.words.ts'
import type { words } from './registers-screen.words.ts'
import { retentionPhrase, retentionSubject } from './retention-phrase.rules.ts'
import type { seeRegister } from './see-register.ts'
import type { words as terms } from './terms.words.ts'
import { capital, say as named } from './text.rules.ts'

type Seen = OutputOf<typeof seeRegister>
type RegisterFactsProps = {
  seen: Seen
  declaration: OfficeDeclaration
  /** The address of the field of a path; undefined for who may not change. */
  editAt?: ((path: string) => string) | undefined
}

/** What has been said of a register, in plain words. */
export function RegisterFacts({ seen, declaration, editAt }: RegisterFactsProps): ReactElement {
  const say = useWords<typeof words>('registers.registers-screen')
  const language = useLanguage()
  const { bases } = useTerms<typeof terms>('registers.terms')
  const { subjectNames } = useTerms<typeof options>('registers.register-options')
  const { register } = seen
  const nameOf = (list: 'sources' | 'recipients' | 'systems', key: string): string =>
    named(declaration[list].find((one) => one.key === key)?.names, language) || key
  const value = (id: string, shown: string, origin?: string): Value => ({
    id,
    shown: capital(shown),
    ...(origin === undefined ? {} : { origin }),
  })
  const row = (name: string, values: Value[]) => ({
    name,
    values: values.length > 0 ? values : [{ id: 'none', shown: <span className="faint">{say('unanswered')}</span> }],
  })
  const { transfers } = register
  const rows = [
    row(
      say('subjects'),
      register.subjects.map((group) => value(group, subjectNames[group])),
    ),
    row(
      say('purposes'),
      register.purposes.map((one) => value(one.key, named(one.names, language), bases[one.basis])),
    ),
    row(
      say('fields'),
      register.fields.map((one) =>
        value(
          one.field,
          fieldName(one.field, language, declaration.ownFields),
          one.required ? say('required') : undefined,
        ),
      ),
    ),
    row(
      say('sources'),
      register.sources.map((key) => {
        const count = seen.sources.find((one) => one.source === key)?.people ?? 0
        return value(key, nameOf('sources', key), count === 0 ? undefined : say('fromHere', { count }))
      }),
    ),
    row(
      say('retention'),
      register.retention.map((rule, at) =>
        value(
          String(at),
          retentionSubject(rule, language, declaration.ownFields, register.retention.length === 1),
          retentionPhrase(rule, language),
        ),
      ),
    ),
    row(
      say('recipients'),
      register.recipients.length > 0
        ? register.recipients.map((key) => value(key, nameOf('recipients', key)))
        : [value('own', say('ownStaff'))],
    ),
    row(
      say('transfers'),
      transfers === 'not-used'
        ? [value('none', say('noTransfers'))]
        : (transfers ?? []).map((one, at) => value(String(at), countryName(one.country, language))),
    ),
    row(
      say('systems'),
      register.systems.map((key) => value(key, nameOf('systems', key))),
    ),
  ]
  return (
    <Section
      title={say('facts')}
      note={editAt && <Link to={editAt(`registers/${register.key}`)}>{say('change')}</Link>}
    >
      <Values rows={rows} />
    </Section>
  )
}
