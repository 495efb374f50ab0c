import { Suspense, lazy, useState } from 'react'
import type { ReactElement } from 'react'
import { ActMenu, MoreMenu } from '../../ui/act-menu.tsx'
import type { MenuAct } from '../../ui/act-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { dayInWords } from '../../ui/day.ts'
import { MailIcon, PhoneIcon, UserIcon } from '../../ui/icons.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { capital } from '../registers/text.rules.ts'
import type { DialogName } from './person-dialogs.screen.tsx'
import { usePersonActs } from './person-does.screen.tsx'
import type { PersonPage } from './person-page.screen.tsx'
import type { words } from './person-screen.words.ts'
import { useRegisterTerms } from './terms.screen.tsx'

const PersonDialog = lazy(() => import('./person-dialogs.screen.tsx').then((file) => ({ default: file.PersonDialog })))
const channels = ['phone', 'email', 'post', 'sms', 'visits'] as const

/** What can be done for a person; a ban stands where the hand goes. */
export function PersonActs({ page }: { page: PersonPage }): ReactElement {
  const say = useWords<typeof words>('people.person-screen')
  const mayChange = useMay()('change people')
  const mayAdd = useMay()('add people')
  const terms = useRegisterTerms()
  const does = usePersonActs(page)
  const [dialog, setDialog] = useState<DialogName>()
  const open = (name: DialogName) => () => setDialog(name)
  const banned = new Set(page.bans.map((one) => one.channel))
  const working = (page.positions ?? []).some((one) => one.endedOn === null)
  const going = page.entries.some((one) => one.endedOn === null)
  const others = (terms?.registers ?? []).some((one) => !page.entries.some((entry) => entry.register === one.key))
  const more: MenuAct[] = [
    ...(mayChange
      ? [
          { id: 'check', name: say('check'), onChoose: does.check },
          { id: 'request', name: say('receiveRequest'), note: say('receiveRequestNote'), onChoose: open('request') },
          ...(page.toBeTold.length > 0 ? [{ id: 'told', name: say('told'), onChoose: does.told }] : []),
          ...(page.addresses ? [{ id: 'moved', name: say('moved'), onChoose: open('moved') }] : []),
          ...(working ? [{ id: 'contact', name: say('changeContact'), onChoose: open('contact') }] : []),
          ...(mayAdd && others ? [{ id: 'enter', name: say('enter'), onChoose: open('enter') }] : []),
          ...(going ? [{ id: 'end', name: say('endRelation'), onChoose: open('end') }] : []),
          ...(page.death ? [] : [{ id: 'died', name: say('died'), onChoose: open('died') }]),
          ...(banned.size > 0
            ? [{ id: 'allow', name: say('allow'), note: say('allowNote'), onChoose: does.allow }]
            : []),
        ]
      : []),
  ]
  useCommands(
    say('here'),
    more.map((act) => ({ id: act.id, name: act.name, icon: UserIcon, onChoose: act.onChoose })),
  )
  return (
    <>
      <Reach page={page} by="phone" />
      <Reach page={page} by="email" />
      {mayChange && !banned.has('all') && (
        <ActMenu
          name={say('forbid')}
          acts={[
            { id: 'all', name: say('forbidAll'), note: say('forbidAllNote'), onChoose: () => does.forbid('all') },
            '-',
            ...channels
              .filter((one) => !banned.has(one))
              .map((one) => ({ id: one, name: capital(say(`channels.${one}`)), onChoose: () => does.forbid(one) })),
          ]}
        >
          <Button>{say('forbid')}</Button>
        </ActMenu>
      )}
      {more.length > 0 && <MoreMenu acts={more} />}
      {dialog && (
        <Suspense>
          <PersonDialog name={dialog} page={page} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </>
  )
}

/** Calling or writing: on a matter of the customer always; for marketing refused where it is banned, with its day. */
function Reach({ page, by }: { page: PersonPage; by: 'phone' | 'email' }): ReactElement | null {
  const say = useWords<typeof words>('people.person-screen')
  const { language } = useSession()
  const values =
    by === 'phone'
      ? (page.phones ?? []).map((one) => ({ row: one.row, to: `tel:${one.e164}`, shown: one.phone }))
      : (page.emails ?? []).map((one) => ({ row: one.row, to: `mailto:${one.email}`, shown: one.email }))
  const ban = page.bans.find((one) => one.channel === 'all' || one.channel === by)
  if (values.length === 0 || page.death) return null
  const acts: MenuAct[] = values.map((one) => ({
    id: String(one.row),
    name: by === 'phone' ? say('callMatter', { number: one.shown }) : say('writeMatter', { address: one.shown }),
    onChoose: () => {
      location.href = one.to
    },
  }))
  if (ban)
    acts.push({
      id: 'marketing',
      name: say(by === 'phone' ? 'callNoAds' : 'writeNoAds'),
      refused: say('refusedSince', { day: dayInWords(ban.givenOn, language) }),
    })
  return (
    <ActMenu name={say(by === 'phone' ? 'call' : 'write')} acts={acts}>
      <Button icon={by === 'phone' ? PhoneIcon : MailIcon}>{say(by === 'phone' ? 'call' : 'write')}</Button>
    </ActMenu>
  )
}
