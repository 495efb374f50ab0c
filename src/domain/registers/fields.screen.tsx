import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { Unreachable } from '../../ui/answer.ts'
import { MoreMenu } from '../../ui/act-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useGo, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import { otherFacts, partOf, wholeParts } from './declaration-parts.rules.ts'
import { FieldsBar } from './fields-bar.screen.tsx'
import type { words } from './fields-screen.words.ts'
import { FormProvider } from './form-context.screen.tsx'
import { FormField } from './form-field.screen.tsx'
import { Properties } from './form-groups.screen.tsx'
import type { FormNode } from './form-nodes.rules.ts'
import { useReferences } from './form-references.screen.tsx'
import { useFormWords } from './form-words.screen.tsx'
import { useRemarks } from './remarks.screen.tsx'
import type { words as registersWords } from './registers-screen.words.ts'
import { say as named } from './text.rules.ts'
import { useWorkingCopy } from './working-copy.screen.tsx'
import type { WorkingCopy } from './working-copy.screen.tsx'

const inAnswer = ['responses', '200', 'content', 'application/json', 'schema', 'properties', 'done', 'properties']

/** The schema of a declaration, as the program publishes it with its operations. */
function useSchema(): FormNode | undefined {
  const { data } = useQuery({
    queryKey: ['openapi.json'],
    staleTime: 'static',
    queryFn: async ({ signal }) => {
      const response = await fetch('/openapi.json', { signal })
      if (!response.ok) throw new Unreachable()
      const all = (await response.json()) as { paths: Record<string, { post: unknown }> }
      const answer = inAnswer.reduce<unknown>(
        (at, step) => (at as Record<string, unknown> | undefined)?.[step],
        all.paths['/api/see-declaration']?.post,
      )
      return (answer as { document: FormNode }).document
    },
  })
  return data
}

/** One part of the declaration as a form that its schema makes. */
export function FieldsScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const schema = useSchema()
  const copy = useWorkingCopy()
  if (!schema || !copy) return <Waiting />
  return <PartForm part={params['part'] ?? ''} schema={schema} copy={copy} />
}

function PartForm({ part, schema, copy }: { part: string; schema: FormNode; copy: WorkingCopy }): ReactElement {
  const say = useWords<typeof words>('registers.fields-screen')
  const sayRegisters = useWords<typeof registersWords>('registers.registers-screen')
  const language = useLanguage()
  const go = useGo()
  const label = useFormWords()
  const references = useReferences(copy.document)
  const remarks = useRemarks(copy.document)
  const [wanted, setWanted] = useState(() => decodeURIComponent(location.hash.slice(1)))
  const { document, change } = copy
  useEffect(() => {
    const turned = () => setWanted(decodeURIComponent(location.hash.slice(1)))
    window.addEventListener('hashchange', turned)
    return () => window.removeEventListener('hashchange', turned)
  }, [])
  useEffect(() => {
    const parts = wanted.split('/')
    for (let most = parts.length; most > 0; most--) {
      const found = globalThis.document.getElementById(parts.slice(0, most).join('/'))
      if (!found) continue
      found.scrollIntoView({ block: 'center' })
      found.querySelector<HTMLElement>('input, textarea, button')?.focus()
      return
    }
  }, [wanted])

  const trail = [
    { to: '/registers', name: sayRegisters('title') },
    { to: '/registers/declaration/fields', name: say('title') },
  ]
  const at = part.startsWith('register-')
    ? document.registers.findIndex((one) => `register-${one.key}` === part)
    : undefined
  const register = at === undefined ? undefined : document.registers[at]
  const known = (wholeParts as readonly string[]).includes(part)
  if (!register && !known)
    return (
      <Page title={say('noPart')} trail={trail}>
        <ButtonLink to="/registers/declaration/fields">{say('title')}</ButtonLink>
      </Page>
    )
  const own = remarks.filter((one) => partOf(one.path) === part)
  const root = document as unknown as Record<string, unknown>
  const field = (name: string) => (
    <FormField
      key={name}
      node={schema.properties?.[name] ?? {}}
      value={root[name]}
      steps={[name]}
      path={name}
      property={name}
      parent=""
    />
  )
  const end = () => {
    if (!register) return
    const before = document.registers
    change(
      ['registers'],
      before.filter((one) => one.key !== register.key),
    )
    tell(say('removedRegister'), { name: say('undo'), do: () => change(['registers'], before) })
    go('/registers/declaration/fields')
  }
  return (
    <FormProvider
      value={{
        words: label,
        languages: document.office.languages,
        references,
        change,
        remarks,
        wanted,
        Field: FormField,
      }}
    >
      <Page
        title={register ? named(register.names, language) : label.label(part)}
        trail={[...trail, { name: register ? named(register.names, language) : label.label(part) }]}
        acts={register && <MoreMenu acts={[{ id: 'end', name: say('removeRegister'), last: true, onChoose: end }]} />}
        bar={<FieldsBar copy={copy} />}
      >
        {own.length > 0 && (
          <Section title={sayRegisters('findings')} count={String(own.length)}>
            <div className="stack">
              {own.map((one, n) => (
                <Tell
                  key={n}
                  state={one.level === 'error' ? 'late' : 'waiting'}
                  title={one.text}
                  ground={one.because}
                  acts={
                    <Button look="quiet" onPress={() => setWanted(one.path)}>
                      {sayRegisters('fix')}
                    </Button>
                  }
                />
              ))}
            </div>
          </Section>
        )}
        <div className="form">
          {register && at !== undefined ? (
            <Properties
              node={schema.properties?.['registers']?.items ?? {}}
              value={register}
              steps={['registers', at]}
              path={`registers/${register.key}`}
              property="registers"
              parent=""
            />
          ) : part === 'others' ? (
            otherFacts.map(field)
          ) : part === 'office' || part === 'rights' || part === 'builtIn' ? (
            <Properties
              node={schema.properties?.[part] ?? {}}
              value={root[part]}
              steps={[part]}
              path={part}
              property={part}
              parent=""
            />
          ) : (
            field(part)
          )}
        </div>
      </Page>
    </FormProvider>
  )
}
