import type { ReactElement } from 'react'
import { Button, TextButton } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FieldError, TextField } from '../../ui/field.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { words } from './fields-screen.words.ts'
import { useForm } from './form-context.screen.tsx'
import type { FieldProps } from './form-context.screen.tsx'
import { countryName } from './countries.rules.ts'
import { emptyOf, kindOf, pathOf } from './form-nodes.rules.ts'
import type { FormNode } from './form-nodes.rules.ts'
import { capital, say as named } from './text.rules.ts'

type WithError = FieldProps & { error: string | undefined }

/** Keys and templates are for those who know them: last. */
const last = ['template', 'key']
const inOrder = (properties: NonNullable<FormNode['properties']>) =>
  Object.entries(properties).toSorted(([a], [b]) => last.indexOf(a) - last.indexOf(b))

/** Every property of a thing, under each other. */
export function Properties({ node, value, steps, path, property }: FieldProps): ReactElement {
  const { Field } = useForm()
  const parts = (value ?? {}) as Record<string, unknown>
  return (
    <>
      {inOrder(node.properties ?? {}).map(([name, part]) => (
        <Field
          key={name}
          node={part}
          value={parts[name]}
          steps={[...steps, name]}
          path={pathOf(path, name, parts[name])}
          property={name}
          parent={property}
        />
      ))}
    </>
  )
}

/** A thing with parts: folded while nothing of it is wanted. */
export function GroupField(props: WithError): ReactElement {
  const { value, path, property, error, headless } = props
  const { words: label, wanted, remarks } = useForm()
  const say = useWords<typeof words>('registers.fields-screen')
  if (headless)
    return (
      <div className="stack under">
        <FieldError error={error} />
        <Properties {...props} />
      </div>
    )
  const inside = remarks.filter((one) => one.path.startsWith(`${path}/`)).length
  return (
    <Disclosure
      title={label.label(property)}
      note={value === undefined ? say('unanswered') : undefined}
      state={inside > 0 || error !== undefined ? 'waiting' : undefined}
      open={wanted.startsWith(path) || undefined}
    >
      <div className="stack">
        {label.help(property) !== undefined && <p className="note">{label.help(property)}</p>}
        <FieldError error={error} />
        <Properties {...props} />
      </div>
    </Disclosure>
  )
}

/** Things of one kind, each folded under its name; they can be added and taken away. */
export function ListField(props: WithError): ReactElement {
  const { node, value, steps, path, property, error, headless } = props
  const say = useWords<typeof words>('registers.fields-screen')
  const { words: label, change, wanted, remarks } = useForm()
  const titleOf = useTitle(property)
  const item = node.items ?? {}
  const list = (value ?? []) as unknown[]
  const name = label.label(property)
  const add = () => {
    const fresh = emptyOf(item) as Record<string, unknown>
    const taken = new Set(list.map((one) => (one as { key?: string }).key))
    let key = `new-${list.length + 1}`
    for (let n = list.length + 2; taken.has(key); n++) key = `new-${n}`
    change(steps, [...list, 'key' in fresh ? { ...fresh, key } : fresh])
  }
  const remove = (at: number, title: string) => {
    change(steps, list.toSpliced(at, 1))
    tell(say('removed', { name: title }), { name: say('undo'), do: () => change(steps, list) })
  }
  return (
    <section className="stack" aria-label={name}>
      {!headless && (
        <div>
          <p className="row-of">
            <b>{name}</b>
            <span className="note">{say('items', { count: list.length })}</span>
          </p>
          {label.help(property) !== undefined && <p className="note">{label.help(property)}</p>}
        </div>
      )}
      <FieldError error={error} />
      <div>
        {list.map((one, at) => {
          const own = pathOf(path, at, one)
          const title = titleOf(one, at)
          const remarked = remarks.some((remark) => remark.path === own || remark.path.startsWith(`${own}/`))
          return (
            <Disclosure
              key={own}
              id={own}
              title={title}
              state={remarked ? 'waiting' : undefined}
              open={wanted === own || wanted.startsWith(`${own}/`) || undefined}
            >
              <div className="stack">
                {remarks
                  .filter((remark) => remark.path === own)
                  .map((remark) => (
                    <FieldError key={remark.text} error={remark.text} />
                  ))}
                <Properties node={item} value={one} steps={[...steps, at]} path={own} property={property} parent="" />
                <div className="acts">
                  <TextButton note onPress={() => remove(at, title)}>
                    {say('remove', { name: title })}
                  </TextButton>
                </div>
              </div>
            </Disclosure>
          )
        })}
      </div>
      <div className="acts">
        <Button small onPress={add}>
          {say('add', { name })}
        </Button>
      </div>
    </section>
  )
}

/** What a listed thing is called: by its name, its field, to whom, to which country, else its number. */
function useTitle(property: string): (one: unknown, at: number) => string {
  const language = useLanguage()
  const { references, words: label } = useForm()
  return (one, at) => {
    const thing = (one ?? {}) as Record<string, unknown>
    const { names, name, field, to, country, heading, key, data } = thing
    const nameIn = (list: string, id: unknown) =>
      references(list)?.find((choice) => choice.id === id)?.name ?? String(id)
    if (names) return capital(named(names, language)) || String(key)
    if (heading) return named(heading, language)
    if (name) return String(name)
    if (field !== undefined) return nameIn('field', field)
    if (to !== undefined) return nameIn('to', to)
    if (Array.isArray(data)) return data.map((id) => nameIn('data', id)).join(', ')
    if (typeof country === 'string') return countryName(country, language)
    return String(key ?? `${label.label(property)} ${at + 1}`)
  }
}

/** Answers by name: one field for each that has been given, and a choice of those that have not. */
export function TableField({ node, value, steps, path, property, parent, error }: WithError): ReactElement {
  const say = useWords<typeof words>('registers.fields-screen')
  const { words: label, change, Field } = useForm()
  const part = node.additionalProperties as FormNode
  const given = (value ?? {}) as Record<string, unknown>
  const nameOf = (id: string) => `${/^F\d\d$/.test(id) ? `${id} ` : ''}${capital(label.option(parent, property, id))}`
  const left = (node.propertyNames?.enum ?? []).filter((id) => !(id in given))
  const plain = kindOf(part) === 'text'
  const shown = plain ? (node.propertyNames?.enum ?? []) : Object.keys(given)
  return (
    <Disclosure title={label.label(property)} note={say('items', { count: Object.keys(given).length })}>
      <div className="stack">
        {label.help(property) !== undefined && <p className="note">{label.help(property)}</p>}
        <FieldError error={error} />
        {shown.map((id) =>
          plain ? (
            <TextField
              key={id}
              label={nameOf(id)}
              maxLength={300}
              value={String(given[id] ?? '')}
              onChange={(text) => change([...steps, id], text === '' ? undefined : text)}
            />
          ) : (
            <fieldset key={id}>
              <legend>{nameOf(id)}</legend>
              <Field
                node={part}
                value={given[id]}
                steps={[...steps, id]}
                path={`${path}/${id}`}
                property="text"
                parent={property}
              />
            </fieldset>
          ),
        )}
        {!plain && left.length > 0 && (
          <ChoiceField
            label={say('choose', { name: label.label(property) })}
            choices={left.map((id) => ({ id, name: nameOf(id) }))}
            value={undefined}
            onChange={(id) => change([...steps, id], {})}
          />
        )}
      </div>
    </Disclosure>
  )
}
