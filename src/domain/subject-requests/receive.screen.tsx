import { useState } from 'react'
import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { dayInWords } from '../../ui/day.ts'
import { DayField } from '../../ui/day-field.tsx'
import { LongTextField, TextField } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Pair } from '../../ui/form.tsx'
import { tell } from '../../ui/message-line.tsx'
import { useAct } from '../../ui/operation.tsx'
import { AnyOf } from '../../ui/questions.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import { PersonField, type PersonGiven } from './person-field.screen.tsx'
import type { receiveRequest } from './receive-request.ts'
import type { words } from './receive-screen.words.ts'
import { forWhoms, requestWays, wishKinds, type ForWhom, type WishKind } from './request-terms.rules.ts'
import type { words as termWords } from './terms-screen.words.ts'

type Way = Exclude<(typeof requestWays)[number], 'public-page'>
const ways = requestWays.filter((one): one is Way => one !== 'public-page')
const languages = ['fi', 'sv', 'en'] as const

type Draft = {
  kinds: readonly WishKind[]
  person: PersonGiven | undefined
  name: string
  email: string
  phone: string
  forWhom: ForWhom
  representative: string
  authority: string
  way: Way
  language: (typeof languages)[number]
  receivedOn: string
  said: string
}

type ReceiveProps = {
  /** Whose data, when it is recorded from their page. */
  person?: PersonGiven | undefined
  onClose: () => void
  /** Where to go with the new case; only for those who work on cases. */
  onDone?: ((request: string) => void) | undefined
}

/** A request as it came: what is asked, whose data, by whom, how and when. An ordinary change of address is no case. */
export function ReceiveDialog({ person, onClose, onDone }: ReceiveProps): ReactElement {
  const say = useWords<typeof words>('subject-requests.receive-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const { language, office } = useSession()
  const handles = useMay()('handle requests')
  const { act, atWork, refused } = useAct<typeof receiveRequest>('receive-request')
  const [tried, setTried] = useState(false)
  const [draft, setDraft] = useState<Draft>({
    kinds: [],
    person,
    name: person?.name ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    forWhom: 'self',
    representative: '',
    authority: '',
    way: 'phone',
    language,
    receivedOn: office.today,
    said: '',
  })
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const nothing = draft.kinds.length === 0
  // Somebody who asks for another is recorded by name: left out, the case would become the person's own.
  const nameless = draft.forWhom !== 'self' && draft.representative.trim() === ''
  const again = refused?.some(({ code }) => code === 'asked-already') ?? false
  const send = async () => {
    if (atWork) return
    setTried(true)
    if (nothing || nameless) return
    const answer = await act(inputOf(draft, again))
    if ('refused' in answer) return
    const { number, strictOn, request } = answer.done
    tell(say('done', { number, day: dayInWords(strictOn, language) }))
    onClose()
    if (handles) onDone?.(request)
  }
  return (
    <FormDialog
      title={say('title')}
      act={say(again ? 'evenSo' : 'act')}
      atWork={atWork}
      refused={refused}
      onSend={() => void send()}
      onClose={onClose}
      about={<Tell>{say('noCase')}</Tell>}
    >
      <AnyOf
        question={say('what')}
        hint={say('whatHint')}
        {...(tried && nothing ? { error: say('nothing') } : {})}
        answers={wishKinds.map((id) => ({ id, name: term(`wishes.${id}`) }))}
        value={draft.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      <LongTextField
        label={say('said')}
        hint={say('saidHint')}
        optional
        rows={2}
        value={draft.said}
        onChange={(said) => change({ said })}
      />
      <PersonField
        label={say('whose')}
        hint={say('whoseHint')}
        value={draft.person}
        onChange={(one) =>
          change({
            person: one,
            ...(one
              ? { name: one.name, email: draft.email || (one.email ?? ''), phone: draft.phone || (one.phone ?? '') }
              : {}),
          })
        }
      />
      <TextField
        label={say('name')}
        optional
        maxLength={200}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <Pair>
        <TextField
          label={say('email')}
          optional
          kind="email"
          maxLength={254}
          value={draft.email}
          onChange={(email) => change({ email })}
        />
        <TextField
          label={say('phone')}
          optional
          kind="tel"
          maxLength={60}
          value={draft.phone}
          onChange={(phone) => change({ phone })}
        />
      </Pair>
      <ChoiceField
        label={say('forWhom')}
        choices={forWhoms.map((id) => ({ id, name: term(`forWhom.${id}`) }))}
        value={draft.forWhom}
        onChange={(forWhom) => change({ forWhom })}
      />
      {draft.forWhom !== 'self' && (
        <Pair>
          <TextField
            label={say('representative')}
            {...(tried && nameless ? { error: say('nameless') } : {})}
            maxLength={200}
            value={draft.representative}
            onChange={(representative) => change({ representative })}
          />
          <TextField
            label={say('authority')}
            hint={say('authorityHint')}
            optional
            value={draft.authority}
            onChange={(authority) => change({ authority })}
          />
        </Pair>
      )}
      <Pair>
        <ChoiceField
          label={say('way')}
          choices={ways.map((id) => ({ id, name: term(`ways.${id}`) }))}
          value={draft.way}
          onChange={(way) => change({ way })}
        />
        <ChoiceField
          label={say('language')}
          choices={languages.map((id) => ({ id, name: term(`languages.${id}`) }))}
          value={draft.language}
          onChange={(chosen) => change({ language: chosen })}
        />
      </Pair>
      <DayField
        label={say('receivedOn')}
        latest={office.today}
        value={draft.receivedOn}
        onChange={(day) => change({ receivedOn: day ?? office.today })}
      />
    </FormDialog>
  )
}

function inputOf(draft: Draft, evenSo: boolean) {
  const given = (key: 'name' | 'email' | 'phone') => (draft[key].trim() === '' ? {} : { [key]: draft[key].trim() })
  const said = draft.said.trim()
  const authority = draft.authority.trim()
  const { forWhom } = draft
  return {
    ...(draft.person ? { person: draft.person.person } : {}),
    requester: { ...given('name'), ...given('email'), ...given('phone') },
    ...(forWhom === 'self'
      ? {}
      : {
          representative: {
            as: forWhom,
            name: draft.representative.trim(),
            ...(authority === '' ? {} : { authority }),
          },
        }),
    way: draft.way,
    language: draft.language,
    receivedOn: draft.receivedOn,
    wishes: wishKinds.filter((one) => draft.kinds.includes(one)).map((kind) => ({ kind })),
    ...(said === '' ? {} : { words: said }),
    ...(evenSo ? { evenSo: true } : {}),
  }
}
