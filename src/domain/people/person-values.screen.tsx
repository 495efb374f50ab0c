import { useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { capital } from '../registers/text.rules.ts'
import { ActMenu } from '../../ui/act-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { EditInPlace } from '../../ui/edit-in-place.tsx'
import { InfoIcon, PlusIcon } from '../../ui/icons.tsx'
import { Row, Section } from '../../ui/page.tsx'
import { useMay, useWords } from '../../ui/shell.tsx'
import { Values } from '../../ui/values.tsx'
import type { Value } from '../../ui/values.tsx'
import { OriginFacts, commonOrigin, originKey, useOriginLine } from './origin.screen.tsx'
import type { words as originWords } from './origin-screen.words.ts'
import { useSave } from './person-page.screen.tsx'
import type { PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import { useRegisterTerms } from './terms.screen.tsx'
import { useRows } from './value-rows.screen.tsx'
import type { Shown } from './value-rows.screen.tsx'

/** The values of a person, each changed where it stands; the origin is said once, and where it differs. */
export function PersonValues({
  page,
  origins,
  onOrigins,
}: {
  page: PersonPage
  origins: boolean
  onOrigins: () => void
}): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const sayOrigin = useWords<typeof originWords>('people.origin-screen')
  const lineOf = useOriginLine()
  const mayChange = useMay()('change people')
  const terms = useRegisterTerms()
  const save = useSave(page.person)
  const [adding, setAdding] = useState<string>()
  const place = useRef<HTMLDivElement>(null)
  const { rows, missing } = useRows(page, terms, mayChange, adding)
  const all = rows.flatMap((row) => row.values)
  const common = commonOrigin(all.map((one) => one.origin ?? null))
  useEffect(() => {
    if (adding !== undefined)
      place.current?.querySelector<HTMLElement>(`[data-adding="${adding}"] [data-edit]`)?.click()
  }, [adding])

  const correct = (key: string, close: () => void) => {
    close()
    setTimeout(() => place.current?.querySelector<HTMLElement>(`[data-value="${key}"] [data-edit]`)?.click(), 0)
  }
  const valueOf = (one: Shown): Value => {
    const { editable, origin } = one
    const name = editable?.name ?? ''
    const shown =
      editable && mayChange ? (
        <span data-value={one.key} data-adding={editable.shown === '' ? one.field : undefined}>
          <EditInPlace
            name={name}
            kind={one.kind}
            value={editable.shown}
            maxLength={one.field.startsWith('contact.') ? 400 : 20_000}
            onSave={async (text, over) => {
              const saved = await save(editable, text, over)
              if (saved === 'saved') setAdding(undefined)
              return saved
            }}
          />
        </span>
      ) : (
        (one.shown ?? editable?.shown)
      )
    const differs = origin && (origins || (common && originKey(origin) !== originKey(common)))
    return {
      id: one.key,
      shown: one.shown !== undefined && editable ? one.shown : shown,
      mark: one.mark,
      ...(differs ? { origin: capital(lineOf(origin)) } : {}),
      ...(origin
        ? {
            about: {
              name: sayOrigin('whence', { what: name }),
              content: (close: () => void) => (
                <OriginFacts
                  shown={editable?.shown ?? one.shown}
                  origin={origin}
                  again={one.again}
                  sale={one.sale}
                  {...(editable && mayChange && one.shown === undefined
                    ? { onCorrect: () => correct(one.key, close) }
                    : {})}
                />
              ),
            },
          }
        : {}),
    }
  }
  return (
    <Section title={say('data')} note={common && sayOrigin('allFrom', { origin: capital(lineOf(common)) })}>
      <div ref={place}>
        <Values origins={origins} rows={rows.map((row) => ({ name: row.name, values: row.values.map(valueOf) }))} />
      </div>
      <Row>
        {mayChange && missing.length > 0 && (
          <ActMenu
            name={say('addValue')}
            acts={missing.map(({ field, name }) => ({ id: field, name, onChoose: () => setAdding(field) }))}
          >
            <Button look="quiet" small icon={PlusIcon}>
              {say('addValue')}
            </Button>
          </ActMenu>
        )}
        {all.some((one) => one.origin) && (
          <Button look="quiet" small icon={InfoIcon} onPress={onOrigins}>
            {say(origins ? 'hideOrigins' : 'showOrigins')}
          </Button>
        )}
      </Row>
    </Section>
  )
}
