import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Pair } from '../../ui/form.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Page, Row, Stack } from '../../ui/page.tsx'
import { useGo, useWords } from '../../ui/shell.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { useAddingOrganisation } from './adding-organisation.screen.tsx'
import type { AddingOrganisation } from './adding-organisation.screen.tsx'
import type { words } from './organisations-screen.words.ts'

/** Adding an organisation over the list. */
export function AddOrganisationDialog({ name, onClose }: { name: string; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const go = useGo()
  const adding = useAddingOrganisation(name, (organisation) => {
    onClose()
    go(`/organisations/${organisation}`)
  })
  return (
    <Dialog
      title={say('add')}
      isOpen
      broad
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <SendButton adding={adding} />
        </>
      }
    >
      <Fields adding={adding} />
    </Dialog>
  )
}

/** Adding an organisation on a page of its own. */
export function AddOrganisationScreen(): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const go = useGo()
  const adding = useAddingOrganisation('', (organisation) => go(`/organisations/${organisation}`, { replace: true }))
  return (
    <Page title={say('add')}>
      <Stack>
        <Fields adding={adding} />
        <Row>
          <SendButton adding={adding} />
          <ButtonLink to="/organisations">{say('cancel')}</ButtonLink>
        </Row>
      </Stack>
    </Page>
  )
}

function SendButton({ adding }: { adding: AddingOrganisation }): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  return (
    <Button look="main" atWork={adding.atWork} onPress={() => void adding.send()}>
      {say(adding.atWork ? 'adding' : adding.wantsEvenSo ? 'evenSo' : 'addAct')}
    </Button>
  )
}

function Fields({ adding }: { adding: AddingOrganisation }): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const { draft, change, errors, send } = adding
  useKeys([{ keys: 'mod+Enter', act: () => void send(), whileWriting: true }])
  return (
    <form
      className="form"
      aria-label={say('add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Pair>
        <TextField
          label={say('name')}
          hint={say('traderHint')}
          error={errors.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={200}
          autoFocus
        />
        <TextField
          label={say('businessId')}
          hint="1234567-1"
          optional
          error={errors.businessId}
          value={draft.businessId}
          onChange={(businessId) => change({ businessId })}
          maxLength={60}
        />
      </Pair>
      <Pair>
        <TextField
          label={say('phone')}
          kind="tel"
          optional
          error={errors.phone}
          value={draft.phone}
          onChange={(phone) => change({ phone })}
          maxLength={60}
        />
        <TextField
          label={say('email')}
          kind="email"
          optional
          error={errors.email}
          value={draft.email}
          onChange={(email) => change({ email })}
          maxLength={254}
        />
      </Pair>
      <TextField
        label={say('street')}
        optional
        value={draft.street}
        onChange={(street) => change({ street })}
        maxLength={200}
      />
      <Pair>
        <TextField
          label={say('postalCode')}
          optional
          error={errors.postalCode}
          short
          value={draft.postalCode}
          onChange={(postalCode) => change({ postalCode })}
          maxLength={20}
        />
        <TextField
          label={say('city')}
          optional
          value={draft.city}
          onChange={(city) => change({ city })}
          maxLength={100}
        />
      </Pair>
      <Refusals refused={adding.others} />
      <button type="submit" hidden tabIndex={-1} />
    </form>
  )
}
