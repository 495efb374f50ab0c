import { useState } from 'react'
import type { ReactElement } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { goToFault } from '../../ui/fault.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { dayInWords } from '../../ui/day.ts'
import { LastQuestion } from '../../ui/dialog.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Tell } from '../../ui/tell.tsx'
import { Values } from '../../ui/values.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import type { endGrant } from './end-grant.ts'
import type { endMembership } from './end-membership.ts'
import type { grantRole } from './grant-role.ts'
import { InvitationLink } from './invitation-link.screen.tsx'
import type { listMembers } from './list-members.ts'
import type { newLink } from './new-link.ts'
import { daysMissing, freshRole, roleInput, RoleFields } from './role-fields.screen.tsx'
import { useRoleInWords } from './roles.screen.tsx'
import { ScanDialog } from './scan-dialog.screen.tsx'
import type { words } from './settings-screen.words.ts'

const marks = { signed: 'kept', grace: 'waiting', unsigned: 'open' } as const

/** One user: rights with their days, the undertaking, a new link, the end. */
export function MemberScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  const language = useLanguage()
  const { office } = useSession()
  const days = useOfficeDay()
  const inWords = useRoleInWords()
  const { done } = useSeen<typeof listMembers>('list-members', {})
  const ending = useAct<typeof endGrant>('end-grant')
  const leaving = useAct<typeof endMembership>('end-membership')
  const linking = useAct<typeof newLink>('new-link')
  const [dialog, setDialog] = useState<'grant' | 'scan' | 'end'>()
  const [lastOn, setLastOn] = useState<string>()
  const [link, setLink] = useState<{ code: string; expiresAt: string }>()
  const trail = [{ to: '/settings', name: say('title') }, { name: say('member') }]
  if (!done) return <Waiting />
  const member = done.members.find((one) => one.account === params['account'])
  if (!member)
    return (
      <Page title={say('member')} trail={trail}>
        <Link to="/settings">{say('staff')}</Link>
      </Page>
    )
  const { account, name, email, roles, undertaking, leftOn } = member
  const end = async () => {
    const answer = await leaving.act({ account, ...(lastOn === undefined ? {} : { lastOn }) })
    setDialog(undefined)
    if ('done' in answer) tell(say('ended', { day: dayInWords(answer.done.leftOn, language) }))
  }
  const makeLink = async () => {
    const answer = await linking.act({ email })
    if ('done' in answer) setLink(answer.done)
  }
  const endRole = async (grant: string) => {
    if ('done' in (await ending.act({ grant }))) tell(say('grantEnded'))
  }
  return (
    <Page
      title={name}
      tabTitle={say('member')}
      trail={trail}
      lead={[member.title, email].filter(Boolean).join(', ')}
      acts={
        <>
          <Button onPress={() => void makeLink()} atWork={linking.atWork}>
            {say('newLink')}
          </Button>
          <Button look="main" onPress={() => setDialog('grant')}>
            {say('grant')}
          </Button>
        </>
      }
    >
      <Refusals refused={linking.refused ?? ending.refused ?? leaving.refused} />
      {leftOn !== null && <Tell state="later" title={say('left', { day: dayInWords(leftOn, language) })} />}
      {member.employerState !== 'valid' && (
        <Tell state="late" title={say(`employerState.${member.employerState as 'no-agreement'}`)} />
      )}
      <Section title={say('roles')}>
        {roles.length === 0 && <p className="soft">{say('noRole')}</p>}
        {roles.map((role) => (
          <p key={role.grant} className="row-of">
            {inWords(role)}
            <TextButton note onPress={() => void endRole(role.grant)}>
              {say('endGrant')}
            </TextButton>
          </p>
        ))}
      </Section>
      <Section title={say('memberFacts')}>
        <Values
          rows={[
            {
              name: say('undertaking'),
              values: [
                {
                  id: 'undertaking',
                  shown: <StateMark state={marks[undertaking]}>{say(`undertakings.${undertaking}`)}</StateMark>,
                },
              ],
            },
            {
              name: say('employer'),
              values: [{ id: 'employer', shown: member.employer === 'own' ? say('own') : member.employer }],
            },
            {
              name: say('invitedAt'),
              values: [{ id: 'invited', shown: days.inWords(member.invitedAt) }],
            },
          ]}
        />
        <div className="acts spaced">
          <Button small onPress={() => setDialog('scan')}>
            {say('scan')}
          </Button>
          <Link to="/undertaking">{say('readText')}</Link>
        </div>
      </Section>
      {leftOn === null && (
        <div className="acts flush">
          <Button look="quiet" onPress={() => setDialog('end')}>
            {say('endMembership')}
          </Button>
        </div>
      )}
      {dialog === 'grant' && <GrantDialog account={account} onClose={() => setDialog(undefined)} />}
      {dialog === 'scan' && <ScanDialog account={account} onClose={() => setDialog(undefined)} />}
      <LastQuestion
        title={say('endTitle')}
        isOpen={dialog === 'end'}
        onCancel={() => setDialog(undefined)}
        onAct={() => void end()}
        act={say('endMembership')}
        atWork={leaving.atWork}
      >
        <div className="stack">
          <p>
            {name}. {say('endWhy')}
          </p>
          <DayField
            label={say('lastOn')}
            hint={say('lastOnHint')}
            earliest={office.today}
            value={lastOn}
            onChange={setLastOn}
          />
        </div>
      </LastQuestion>
      {link && <InvitationLink name={name} email={email} link={link} onClose={() => setLink(undefined)} />}
    </Page>
  )
}

function GrantDialog({ account, onClose }: { account: string; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  const grant = useAct<typeof grantRole>('grant-role')
  const [given, setGiven] = useState(freshRole)
  const [tried, setTried] = useState(false)
  const send = async () => {
    setTried(true)
    if (daysMissing(given)) return goToFault()
    if (!('done' in (await grant.act({ account, ...roleInput(given) })))) return
    tell(say('granted'))
    onClose()
  }
  return (
    <FormDialog
      title={say('grant')}
      act={say('grant')}
      atWork={grant.atWork}
      refused={grant.refused}
      onSend={() => void send()}
      onClose={onClose}
    >
      <RoleFields given={given} onChange={setGiven} tried={tried} />
    </FormDialog>
  )
}
