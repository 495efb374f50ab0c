import type { ReactElement } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { partOf, wholeParts } from './declaration-parts.rules.ts'
import { FieldsBar } from './fields-bar.screen.tsx'
import type { words } from './fields-screen.words.ts'
import { useFormWords } from './form-words.screen.tsx'
import { useRemarks } from './remarks.screen.tsx'
import type { words as registersWords } from './registers-screen.words.ts'
import { say as named } from './text.rules.ts'
import { useWorkingCopy } from './working-copy.screen.tsx'

/** The parts of the declaration, each with what is open in it. */
export function FieldsListScreen(): ReactElement {
  const say = useWords<typeof words>('registers.fields-screen')
  const sayRegisters = useWords<typeof registersWords>('registers.registers-screen')
  const language = useLanguage()
  const label = useFormWords()
  const copy = useWorkingCopy()
  const remarks = useRemarks(copy?.document)
  if (!copy) return <Waiting />
  const { document } = copy
  const line = (part: string, name: string, items: unknown) => {
    const open = remarks.filter((one) => partOf(one.path) === part).length
    return (
      <li key={part} className="col names">
        <Link to={`/registers/declaration/fields/${part}`}>{name}</Link>
        <span className="say">
          {Array.isArray(items) && items.length > 0 ? say('items', { count: items.length }) : ''}
        </span>
        {open > 0 ? <StateMark state="waiting">{say('open', { count: open })}</StateMark> : <span />}
      </li>
    )
  }
  return (
    <Page
      title={say('title')}
      trail={[{ to: '/registers', name: sayRegisters('title') }, { name: say('title') }]}
      lead={say('lead')}
      bar={<FieldsBar copy={copy} />}
    >
      <Section title={say('registers')}>
        <ul>{document.registers.map((one) => line(`register-${one.key}`, named(one.names, language), undefined))}</ul>
      </Section>
      <Section title={say('parts')}>
        <ul>
          {wholeParts.map((part) => line(part, label.label(part), part === 'others' ? undefined : document[part]))}
        </ul>
      </Section>
    </Page>
  )
}
