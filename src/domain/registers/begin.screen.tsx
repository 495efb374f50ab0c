import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { Button } from '../../ui/button.tsx'
import { DropFile } from '../../ui/drop-file.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { Refusals, useAct, useSeen } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useCall, useShell, useWords } from '../../ui/shell.tsx'
import { Tell } from '../../ui/tell.tsx'
import { fileEndings, mostFileBytes } from '../imports/file-kinds.rules.ts'
import type { listImports } from '../imports/list-imports.ts'
import type { readImportColumns } from '../imports/read-import-columns.ts'
import { DoorPage } from '../staff/door-frame.screen.tsx'
import type { Answers } from './answers.rules.ts'
import type { words } from './begin-screen.words.ts'
import type { keepDraft } from './keep-draft.ts'
import type { seeDraft } from './see-draft.ts'
import { useSendFile } from './sending-file.screen.tsx'

/** The first run: drop a file, begin with a template, or go on where one was. */
export function BeginScreen(): ReactElement {
  const say = useWords<typeof words>('registers.begin-screen')
  const { withClock: moment } = useOfficeDay()
  const queries = useQueryClient()
  const call = useCall()
  const { session, go } = useShell()
  const { done: kept } = useSeen<typeof seeDraft>('see-draft', {})
  const imports = useQuery({
    queryKey: ['list-imports', 'begin'],
    queryFn: ({ signal }) => call<typeof listImports>('list-imports', { limit: 5 }, { signal }),
  })
  const read = useAct<typeof readImportColumns>('read-import-columns', { leaves: true })
  const { send, sending, stop } = useSendFile()
  const [wrong, setWrong] = useState<string>()
  const draft = kept?.draft
  const listed = imports.data && 'done' in imports.data ? imports.data.done.imports : []
  const open = listed.find((one) => !one.closed && (one.state === 'draft' || one.state === 'reading'))

  const bring = async (file: File) => {
    setWrong(undefined)
    const sent = await send(file)
    if ('stopped' in sent) return
    if (!('file' in sent)) return setWrong(sent.because ?? say('notSent'))
    const answer = await read.act({ file: sent.file, name: file.name.slice(0, 255) })
    if ('done' in answer) go(`/begin/${answer.done.import}`, { state: { file: sent.file } })
  }
  const template = async (sellsTo: NonNullable<Answers['sellsTo']>) => {
    await call<typeof keepDraft>('keep-draft', { answers: { ...draft?.answers, sellsTo }, columns: [] })
    queries.removeQueries({ queryKey: ['see-draft'] })
    go('/begin/questions')
  }
  return (
    <DoorPage
      tabTitle={say('title')}
      step="file"
      end={
        <ButtonLink to="/" look="quiet">
          {say('later')}
        </ButtonLink>
      }
    >
      <h1>{say('title')}</h1>
      <p className="soft">{say('lead')}</p>
      <div className="spaced stack">
        {session.office.declared && (
          <Tell
            title={say('declared')}
            acts={
              <ButtonLink to="/registers" small>
                {say('toRegisters')}
              </ButtonLink>
            }
          >
            {say('declaredWhy')}
          </Tell>
        )}
        {open && !session.office.declared && (
          <Tell
            state="waiting"
            title={say('unfinished', { name: open.fileName })}
            acts={
              <ButtonLink to={`/begin/${open.import}`} small>
                {say('goOn')}
              </ButtonLink>
            }
          >
            {say('unfinishedWhy')}
          </Tell>
        )}
        {draft && !open && Object.keys(draft.answers).some((key) => key !== 'company') && (
          <Tell
            state="kept"
            title={say('keptAnswers')}
            acts={
              <ButtonLink to="/begin/questions" small>
                {say('goOn')}
              </ButtonLink>
            }
          >
            {say('keptAnswersWhy', { when: moment(draft.keptAt) })}
          </Tell>
        )}
        <Refusals refused={read.refused} />
        {sending ? (
          <Progress title={say('sending', { name: sending.name })} done={sending.done} all={sending.all} onStop={stop}>
            {say('sent', { done: Math.round(sending.done / 1000), all: Math.round(sending.all / 1000) })}
          </Progress>
        ) : (
          <DropFile
            title={say('drop')}
            hint={say('dropHint')}
            accept={fileEndings}
            limit={mostFileBytes}
            onFile={(file) => void bring(file)}
            onTooLarge={(file) =>
              setWrong(say('tooLarge', { size: Math.ceil(file.size / 1e6), most: mostFileBytes / 1e6 }))
            }
            error={wrong}
          />
        )}
      </div>
      <Section title={say('withoutFile')} note={say('withoutFileWhy')}>
        <div className="acts spaced">
          <Button onPress={() => void template('households')}>{say('toHouseholds')}</Button>
          <Button onPress={() => void template('companies')}>{say('toCompanies')}</Button>
          <Button onPress={() => void template('both')}>{say('toBoth')}</Button>
        </div>
        <p className="spaced">
          <Link to="/registers/declaration/read">{say('oldNotice')}</Link>
        </p>
      </Section>
    </DoorPage>
  )
}
