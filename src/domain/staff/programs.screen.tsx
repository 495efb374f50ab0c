import { useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { LastQuestion } from '../../ui/dialog.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useWords } from '../../ui/shell.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import { Values } from '../../ui/values.tsx'
import { aimFacts } from '../registers/aims.rules.ts'
import type { words } from './account-screen.words.ts'
import type { endServiceAccount } from './end-service-account.ts'
import type { endToken } from './end-token.ts'
import type { listServiceAccounts } from './list-service-accounts.ts'
import { AddProgramDialog, TokenDialog } from './program-dialogs.screen.tsx'
import { SettingsPage } from './settings-frame.screen.tsx'

type Account = OutputOf<typeof listServiceAccounts>['serviceAccounts'][number]

/** The programs' accounts and their tokens; a token is shown once. */
export function ProgramsScreen(): ReactElement {
  const say = useWords<typeof words>('staff.account-screen')
  const { done } = useSeen<typeof listServiceAccounts>('list-service-accounts', {})
  const [adding, setAdding] = useState(false)
  if (!done) return <Waiting />
  const add = (
    <Button look="main" onPress={() => setAdding(true)}>
      {say('addProgram')}
    </Button>
  )
  const { serviceAccounts: all } = done
  return (
    <SettingsPage at="/settings/programs" acts={all.length > 0 && add}>
      {all.length === 0 ? (
        <div className="spaced">
          <EmptyState title={say('programsEmpty')} acts={add}>
            {say('programsLead')}
          </EmptyState>
        </div>
      ) : (
        <p className="soft spaced">{say('programsLead')}</p>
      )}
      {all.map((one) => (
        <OneProgram key={one.account} program={one} />
      ))}
      {adding && <AddProgramDialog onClose={() => setAdding(false)} />}
    </SettingsPage>
  )
}

function OneProgram({ program }: { program: Account }): ReactElement {
  const say = useWords<typeof words>('staff.account-screen')
  const language = useLanguage()
  const ending = useAct<typeof endServiceAccount>('end-service-account')
  const endingToken = useAct<typeof endToken>('end-token')
  const [dialog, setDialog] = useState<'token' | 'end'>()
  const { account, name, aims, endsOn, endedAt, party, agreement } = program
  const tokens = program.tokens.filter((one) => one.endedAt === null)
  const end = async () => {
    const answer = await ending.act({ account })
    setDialog(undefined)
    if ('done' in answer) tell(say('programEnded'))
  }
  const endOne = async (token: string) => {
    if ('done' in (await endingToken.act({ token }))) tell(say('tokenEnded'))
  }
  const rows = [
    { name: say('party'), values: [{ id: 'party', shown: party ?? say('own') }] },
    ...(agreement === null ? [] : [{ name: say('agreement'), values: [{ id: 'agreement', shown: agreement }] }]),
    {
      name: say('aims'),
      values: [
        {
          id: 'aims',
          shown:
            aims?.map((aim) => aimFacts[aim as keyof typeof aimFacts]?.names[language] ?? aim).join(', ') ??
            say('allAims'),
        },
      ],
    },
    ...(endsOn === null
      ? []
      : [{ name: say('endsOn'), values: [{ id: 'ends', shown: dayInWords(endsOn, language) }] }]),
    {
      name: say('tokens'),
      values:
        tokens.length === 0
          ? [{ id: 'none', shown: <span className="faint">{say('noTokens')}</span> }]
          : tokens.map((token) => ({
              id: token.id,
              shown: (
                <>
                  {token.name}{' '}
                  <TextButton note onPress={() => void endOne(token.id)}>
                    {say('endToken', { name: token.name })}
                  </TextButton>
                </>
              ),
              ...(token.endsOn === null
                ? {}
                : { origin: say('untilDay', { day: dayInWords(token.endsOn, language) }) }),
            })),
    },
  ]
  return (
    <Section
      title={name}
      note={
        endedAt === null ? (
          <div className="row-of">
            <Button small onPress={() => setDialog('token')}>
              {say('makeToken')}
            </Button>
            <Button small look="quiet" onPress={() => setDialog('end')}>
              {say('endProgram')}
            </Button>
          </div>
        ) : (
          say('endedAt')
        )
      }
    >
      <Refusals refused={ending.refused ?? endingToken.refused} />
      <Values rows={rows} />
      {dialog === 'token' && <TokenDialog account={account} onClose={() => setDialog(undefined)} />}
      <LastQuestion
        title={say('endProgramTitle')}
        isOpen={dialog === 'end'}
        onCancel={() => setDialog(undefined)}
        onAct={() => void end()}
        act={say('endProgram')}
        atWork={ending.atWork}
      >
        <p>
          {name}. {say('endProgramWhy')}
        </p>
      </LastQuestion>
    </Section>
  )
}
