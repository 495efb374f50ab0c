import { useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { ActMenu } from '../../ui/act-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { EditInPlace } from '../../ui/edit-in-place.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { Row, Section } from '../../ui/page.tsx'
import { useMay, useWords } from '../../ui/shell.tsx'
import { Values } from '../../ui/values.tsx'
import { factText, useSaveFact } from './organisation-facts.screen.tsx'
import type { Fact, OrganisationPage } from './organisation-facts.screen.tsx'
import type { words } from './organisations-screen.words.ts'

const facts: readonly Fact[] = ['name', 'businessId', 'phone', 'email', 'street', 'postalCode', 'city']
const billingFacts: readonly Fact[] = ['eInvoiceAddress', 'operator', 'billingEmail', 'reference']

/** What is known of an organisation and where its invoices go; what is not known is added from a menu. */
export function OrganisationValues({ page }: { page: OrganisationPage }): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const mayChange = useMay()('change people')
  const [adding, setAdding] = useState<Fact>()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (adding !== undefined) place.current?.querySelector<HTMLElement>(`[data-fact="${adding}"] [data-edit]`)?.click()
  }, [adding])
  const isHere = (fact: Fact) => fact === adding || factText(page, fact) !== ''
  const missing = mayChange ? [...facts, ...billingFacts].filter((fact) => !isHere(fact)) : []
  const values = (of: readonly Fact[]) => (
    <Values
      rows={of.filter(isHere).map((fact) => ({
        name: say(fact),
        values: [{ id: fact, shown: <FactValue page={page} fact={fact} /> }],
      }))}
    />
  )
  return (
    <div ref={place}>
      <Section title={say('facts')}>
        {values(facts)}
        {missing.length > 0 && (
          <Row>
            <ActMenu
              name={say('addFact')}
              acts={missing.map((fact) => ({ id: fact, name: say(fact), onChoose: () => setAdding(fact) }))}
            >
              <Button look="quiet" small icon={PlusIcon}>
                {say('addFact')}
              </Button>
            </ActMenu>
          </Row>
        )}
      </Section>
      {billingFacts.some(isHere) && <Section title={say('billing')}>{values(billingFacts)}</Section>}
    </div>
  )
}

function FactValue({ page, fact }: { page: OrganisationPage; fact: Fact }): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const mayChange = useMay()('change people')
  const { shown, save } = useSaveFact(page, fact)
  if (!mayChange) return <>{shown}</>
  return (
    <span data-fact={fact}>
      <EditInPlace
        name={say(fact)}
        value={shown}
        kind={fact === 'phone' ? 'tel' : fact === 'email' || fact === 'billingEmail' ? 'email' : 'text'}
        maxLength={200}
        onSave={save}
      />
    </span>
  )
}
