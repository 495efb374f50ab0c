import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { LongTextField } from '../../ui/field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useAct } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { OneOf } from '../../ui/questions.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Decision } from '../../ui/steps.tsx'
import { nearDay } from '../today/day-name.rules.ts'
import type { words } from './work-screen.words.ts'
import type { finishTask } from './finish-task.ts'
import type { CasePage } from './request.screen.tsx'
import { taskResults, type TaskResult } from './request-terms.rules.ts'
import type { words as termWords } from './terms-screen.words.ts'

type Task = NonNullable<CasePage['tasks']>[number]
const known = ['look-up', 'correct', 'erase', 'restrict', 'stop-using', 'tell', 'destroy'] as const
type Known = (typeof known)[number]

/** What must be done in other systems and places: the words to look for, by when, and what came of it. */
export function CaseTasks({ page }: { page: CasePage }): ReactElement | null {
  const say = useWords<typeof words>('subject-requests.work-screen')
  const [finishing, setFinishing] = useState<Task>()
  const tasks = page.tasks ?? []
  if (tasks.length === 0) return null
  const open = tasks.filter(({ doneAt }) => doneAt === null).length
  return (
    <Section title={say('tasks')} count={say('tasksOpen', { count: open })}>
      <p className="note">{say('tasksWhy')}</p>
      {tasks.map((task) => (
        <TaskBox key={task.task} task={task} closed={page.state === 'closed'} onFinish={() => setFinishing(task)} />
      ))}
      {finishing && <FinishDialog task={finishing} onClose={() => setFinishing(undefined)} />}
    </Section>
  )
}

function TaskBox({ task, closed, onFinish }: { task: Task; closed: boolean; onFinish: () => void }): ReactElement {
  const say = useWords<typeof words>('subject-requests.work-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const { language, office } = useSession()
  const { inWords } = useOfficeDay()
  const what = known.find((one): one is Known => one === task.what)
  const done = task.doneAt !== null
  return (
    <Decision
      top={what ? say('taskAt', { what: term(`taskWhat.${what}`), place: task.name }) : `${task.name}: ${task.what}`}
      end={
        done ? (
          <StateMark state="kept">{inWords(task.doneAt ?? '')}</StateMark>
        ) : (
          <StateMark state={task.late ? 'late' : 'waiting'}>
            {say('taskBy', { day: nearDay(task.dueOn, office.today, language) })}
          </StateMark>
        )
      }
      acts={
        done || closed ? undefined : (
          <Button small onPress={onFinish}>
            {say('finishTask')}
          </Button>
        )
      }
    >
      {done ? (
        <p className="soft">
          {[task.result && term(`results.${task.result}`), task.because, task.doneBy].filter(Boolean).join(' · ')}
        </p>
      ) : (
        <>
          {task.lookFor !== null && <p className="soft">{say('lookFor', { words: task.lookFor })}</p>}
          {task.owner !== null && <p className="note">{say('taskOwner', { name: task.owner })}</p>}
        </>
      )}
    </Decision>
  )
}

function FinishDialog({ task, onClose }: { task: Task; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('subject-requests.work-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const { act, atWork, refused } = useAct<typeof finishTask>('finish-task')
  const [result, setResult] = useState<TaskResult>()
  const [found, setFound] = useState<number>()
  const [because, setBecause] = useState('')
  const [missing, setMissing] = useState(false)
  const send = async () => {
    if (atWork) return
    setMissing(result === undefined)
    if (result === undefined) return
    const answer = await act({
      task: task.task,
      result,
      ...(found === undefined ? {} : { found }),
      ...(because.trim() === '' ? {} : { because: because.trim() }),
    })
    if ('done' in answer) onClose()
  }
  return (
    <FormDialog
      title={say('finishTitle', { place: task.name })}
      act={say('finishTask')}
      atWork={atWork}
      refused={refused}
      onSend={() => void send()}
      onClose={onClose}
    >
      <OneOf
        question={say('result')}
        {...(missing && result === undefined ? { error: say('chooseResult') } : {})}
        answers={taskResults.map((id) => ({ id, name: term(`results.${id}`) }))}
        value={result}
        onChange={setResult}
      />
      <NumberField label={say('found')} optional value={found} onChange={setFound} />
      <LongTextField
        label={say('because')}
        hint={say('becauseHint')}
        optional
        rows={2}
        value={because}
        onChange={setBecause}
      />
    </FormDialog>
  )
}
