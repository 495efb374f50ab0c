import { useState } from 'react'
import type { ReactElement } from 'react'
import { TextButton } from '../../ui/button.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ToggleChip } from '../../ui/chips.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { dayInWords } from '../../ui/day.ts'
import { TextField } from '../../ui/field.tsx'
import { Pair } from '../../ui/form.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { Link } from '../../ui/link.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import type { words } from './add-screen.words.ts'
import { ways } from './adding.screen.tsx'
import type { Adding } from './adding.screen.tsx'
import { OrganisationField } from './organisation-field.screen.tsx'

/** What is asked of a new person; source, way and day are filled in and can be changed. */
export function AddFields({ adding }: { adding: Adding }): ReactElement {
  const say = useWords<typeof words>('people.add-screen')
  const { draft, change, errors, register, registers, send } = adding
  useKeys([{ keys: 'mod+Enter', act: () => send(), whileWriting: true }])
  const has = (field: string) => register === undefined || register.fields.some((one) => one.key === field)
  if (registers.length === 0 && register === undefined) return <Tell state="later" title={say('noRegister')} />
  return (
    <form
      className="form"
      aria-label={say('title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label={say('name')}
        hint={<NameHint adding={adding} />}
        error={errors.name}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
        autoFocus
      />
      <Pair>
        {has('contact.phone') && (
          <TextField
            label={say('phone')}
            kind="tel"
            error={errors.phone}
            value={draft.phone}
            onChange={(phone) => change({ phone })}
            maxLength={400}
          />
        )}
        {has('contact.email') && (
          <TextField
            label={say('email')}
            kind="email"
            error={errors.email}
            value={draft.email}
            onChange={(email) => change({ email })}
            maxLength={900}
          />
        )}
      </Pair>
      {has('contact.address') && (
        <TextField
          label={say('address')}
          hint={say('addressHint')}
          error={errors.address}
          value={draft.address}
          onChange={(address) => change({ address })}
          maxLength={500}
        />
      )}
      {has('work.organisation') && (
        <Pair>
          <OrganisationField
            label={say('organisation')}
            error={errors.organisation}
            value={draft.organisation}
            onChange={(organisation) => change({ organisation })}
          />
          {has('work.title') && draft.organisation && (
            <TextField
              label={say('work')}
              value={draft.title}
              onChange={(title) => change({ title })}
              maxLength={200}
            />
          )}
        </Pair>
      )}
      {registers.length > 1 && (
        <ChoiceField
          label={say('register')}
          choices={registers.map(({ key, name }) => ({ id: key, name }))}
          value={register?.key}
          onChange={(key) => change({ register: key, source: undefined, way: undefined })}
        />
      )}
      <Whence adding={adding} />
      <div className="chips">
        <ToggleChip on={draft.noAds} onChange={(noAds) => change({ noAds })}>
          {say('noAds')}
        </ToggleChip>
      </div>
      <SamePeople adding={adding} />
      <Refusals refused={adding.others} />
      <button type="submit" hidden tabIndex={-1} />
    </form>
  )
}

/** How the name was understood, with a way to turn it round. */
function NameHint({ adding: { draft, names, change } }: { adding: Adding }): ReactElement {
  const say = useWords<typeof words>('people.add-screen')
  const { given, family, several } = names
  if (draft.name.trim() === '') return <>{say('nameHint')}</>
  if (several) return <>{say('severalPeople')}</>
  return (
    <>
      {given && family
        ? say('split', { given, family })
        : given
          ? say('onlyGiven', { given })
          : say('onlyFamily', { family })}{' '}
      {(given || family) && (
        <TextButton note onPress={() => change({ swapped: !draft.swapped })}>
          {say('swap')}
        </TextButton>
      )}
    </>
  )
}

/** "Puhelu, asiakas itse, tänään": filled in, changed only when it was otherwise. */
function Whence({ adding }: { adding: Adding }): ReactElement {
  const say = useWords<typeof words>('people.add-screen')
  const { language, office } = useSession()
  const [open, setOpen] = useState(false)
  const { source, way, receivedOn, register, change } = adding
  const day = receivedOn === office.today ? say('today') : dayInWords(receivedOn, language)
  const line = say('whence', { way: say(`ways.${way}`), source: source?.name ?? '', day })
  if (!open)
    return (
      <p className="note">
        {say('whenceLabel')}: {line}.{' '}
        <TextButton note onPress={() => setOpen(true)}>
          {say('change')}
        </TextButton>
      </p>
    )
  return (
    <>
      <Pair>
        <ChoiceField
          label={say('source')}
          choices={(register?.sources ?? []).map(({ key, name }) => ({ id: key, name }))}
          value={source?.key}
          onChange={(key) => change({ source: key })}
        />
        <ChoiceField
          label={say('way')}
          choices={ways.map((one) => ({ id: one, name: say(`ways.${one}`) }))}
          value={way}
          onChange={(one) => change({ way: one })}
        />
      </Pair>
      <DayField
        label={say('received')}
        value={receivedOn}
        latest={office.today}
        onChange={(on) => change({ receivedOn: on })}
      />
    </>
  )
}

/** Who may be the same: shown by name, or only that the keeper must look. */
function SamePeople({ adding: { same } }: { adding: Adding }): ReactElement | null {
  const say = useWords<typeof words>('people.add-screen')
  if (same.people.length === 0 && !same.forKeeper) return null
  return (
    <div className="stack" role="status">
      {same.people.length > 0 && (
        <Tell state="same" title={say('same')}>
          {same.people.map((one) => (
            <span key={one.person}>
              <Link to={`/people/${one.person}`}>{one.name || say('unnamed')}</Link>, {say(`by.${one.by}`)}
              <br />
            </span>
          ))}
        </Tell>
      )}
      {same.forKeeper && <Tell state="held" title={say('forKeeper')} />}
    </div>
  )
}
