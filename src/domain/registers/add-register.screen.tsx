import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useGo, useWords } from '../../ui/shell.tsx'
import type { listTemplates } from './list-templates.ts'
import type { words } from './registers-screen.words.ts'
import { templateSources } from './template-parts.rules.ts'
import { say as named } from './text.rules.ts'
import { useWorkingCopy } from './working-copy.screen.tsx'

type Template = OutputOf<typeof listTemplates>['templates'][number]

/** Templates whose people are told of in the notice on marketing, where there is one. */
const marketing: readonly string[] = ['prospects', 'mailing-list', 'business-cards']

/** Documents that are about every register of the company. */
const ofTheOffice: readonly string[] = ['data-flow-description', 'processing-record']

/** A further register from a template, into the declaration that is being changed. */
export function AddRegisterScreen(): ReactElement {
  const say = useWords<typeof words>('registers.registers-screen')
  const language = useLanguage()
  const go = useGo()
  const copy = useWorkingCopy()
  const { done } = useSeen<typeof listTemplates>('list-templates', {})
  if (!done || !copy) return <Waiting />
  const { document, change } = copy
  const take = ({ register, key }: Template) => {
    const taken = new Set(document.registers.map((one) => one.key))
    let free = key
    for (let n = 2; taken.has(free); n++) free = `${key}-${n}`
    const known = new Set(document.sources.map((one) => one.key))
    const sources = Object.values(templateSources).filter(
      (one) => register.sources.includes(one.key) && !known.has(one.key),
    )
    const recipients = new Set(document.recipients.map((one) => one.key))
    change(['sources'], [...document.sources, ...sources])
    change(
      ['registers'],
      [
        ...document.registers,
        { ...register, key: free, recipients: register.recipients.filter((one) => recipients.has(one)) },
      ],
    )
    for (const [at, one] of document.documents.entries())
      if (ofTheOffice.includes(one.kind)) change(['documents', at, 'registers'], [...one.registers, free])
    const wanted = marketing.includes(key) ? 'marketing' : 'customers'
    const notices = document.documents
      .map((one, at) => ({ one, at }))
      .filter(({ one }) => one.kind === 'privacy-notice')
    const notice = notices.find(({ one }) => one.key === wanted) ?? notices[0]
    if (notice) change(['documents', notice.at, 'registers'], [...notice.one.registers, free])
    tell(say('taken'))
    go(`/registers/declaration/fields/register-${free}`)
  }
  return (
    <Page
      title={say('addTitle')}
      trail={[{ to: '/registers', name: say('title') }, { name: say('add') }]}
      lead={say('addLead')}
    >
      <ul>
        {done.templates.map((one) => (
          <li key={one.key} className="col offer">
            <b className="from">{named(one.register.names, language)}</b>
            <span className="say whole">{named(one.hint, language)}</span>
            <Button small onPress={() => take(one)}>
              {say('take')}
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
