import { useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import { FilterChips, Filters, ToggleChip } from '../../ui/chips.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Refusals, useSeenPages } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useDoor, useKept, useSession, useShell, useWords } from '../../ui/shell.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import { Button } from '../../ui/button.tsx'
import type { InputOf, OutputOf } from '../../ui/answer.ts'
import { LogList } from './log-list.screen.tsx'
import { ReasonDialog } from './log-reason.screen.tsx'
import type { ReadingReason } from './reading.rules.ts'
import { useActs } from './sentences.screen.tsx'
import type { listLog } from './list-log.ts'
import type { words } from './words.ts'

type Wanted = InputOf<typeof listLog>
type Kept = {
  account: string
  reason: ReadingReason | ''
  operation: string
  from: string
  until: string
  stopped: boolean
}
const nothing: Kept = { account: '', reason: '', operation: '', from: '', until: '', stopped: false }
const everything = '-'

/** The log is read for keeping watch, whatever one works for otherwise. */
export function LogScreen(): ReactElement {
  useDoor('security')
  const { purpose } = useShell()
  return purpose.aim === 'security' ? <OpenLog /> : <Waiting />
}

function OpenLog(): ReactElement {
  const say = useWords<typeof words>('access-log')
  const { account: own } = useSession()
  const [kept, keep] = useKept<Kept>(nothing)
  const [note, setNote] = useState('')
  const [asking, setAsking] = useState<{ account: string; name: string }>()
  const person = useMemo(() => new URLSearchParams(location.search).get('person') ?? undefined, [])
  const [about, setAbout] = useState(person)
  const wanted = wantedOf(kept, note, about)
  const pages = useSeenPages<typeof listLog, OutputOf<typeof listLog>>('list-log', wanted, (answer) => {
    const last = answer.lines.at(-1)
    return { rows: [answer], next: answer.more && last ? { ...wanted, before: last.id } : undefined }
  })
  const lines = pages.rows.flatMap((page) => page.lines)
  const accounts = pages.rows[0]?.accounts ?? []
  const acts = useActs()
  const choices = useMemo(
    () =>
      Object.entries(acts)
        .map(([id, act]) => ({ id, name: act.did }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    [acts],
  )
  const pick = (account: string) => {
    const found = accounts.find((one) => one.account === account)
    if (account === everything || account === own.id || !found)
      return keep({ account: account === everything ? '' : account, reason: '' })
    setAsking(found)
  }
  const clear = () => {
    setAbout(undefined)
    keep(nothing)
  }
  return (
    <Page title={say('title')} lead={say('lead')} acts={<ButtonLink to="/own-log">{say('toOwn')}</ButtonLink>}>
      <Filters>
        <ChoiceField
          label={say('who')}
          choices={[
            { id: everything, name: say('everybody') },
            ...accounts.map(({ account, name }) => ({ id: account, name })),
          ]}
          value={kept.account === '' ? everything : kept.account}
          onChange={pick}
        />
        <ChoiceField
          label={say('act')}
          choices={[{ id: everything, name: say('everyAct') }, ...choices]}
          value={kept.operation === '' ? everything : kept.operation}
          onChange={(operation) => keep({ operation: operation === everything ? '' : operation })}
        />
        <DayField
          label={say('from')}
          hint=""
          value={kept.from || undefined}
          onChange={(day) => keep({ from: day ?? '' })}
        />
        <DayField
          label={say('until')}
          hint=""
          value={kept.until || undefined}
          onChange={(day) => keep({ until: day ?? '' })}
        />
        <ToggleChip on={kept.stopped} onChange={(stopped) => keep({ stopped })}>
          {say('onlyStopped')}
        </ToggleChip>
        <FilterChips
          name={say('filters')}
          filters={about === undefined ? [] : [{ id: 'person', name: say('onePerson') }]}
          onRemove={() => setAbout(undefined)}
        />
      </Filters>
      <Refusals refused={pages.refused} />
      {lines.length > 0 && (
        <LogList
          lines={lines}
          more={
            pages.rest === 'all'
              ? undefined
              : { name: say('more'), onMore: pages.more, atWork: pages.rest === 'loading' }
          }
        />
      )}
      {lines.length === 0 && pages.rest === 'all' && !pages.refused && (
        <EmptyState title={say('none')} acts={<Button onPress={clear}>{say('clear')}</Button>}>
          {say('noneWhy')}
        </EmptyState>
      )}
      {lines.length === 0 && pages.rest === 'loading' && <Waiting />}
      {asking && (
        <ReasonDialog
          name={asking.name}
          onClose={() => setAsking(undefined)}
          onReason={(reason, why) => {
            setNote(why)
            keep({ account: asking.account, reason })
            setAsking(undefined)
          }}
        />
      )}
    </Page>
  )
}

const wantedOf = (kept: Kept, note: string, person: string | undefined): Wanted => ({
  ...(kept.account === '' ? {} : { account: kept.account }),
  ...(kept.reason === '' ? {} : { reason: kept.reason, ...(note === '' ? {} : { note }) }),
  ...(kept.operation === '' ? {} : { operation: kept.operation }),
  ...(kept.from === '' ? {} : { from: kept.from }),
  ...(kept.until === '' ? {} : { until: kept.until }),
  ...(kept.stopped ? { stopped: true } : {}),
  ...(person === undefined ? {} : { person }),
})
