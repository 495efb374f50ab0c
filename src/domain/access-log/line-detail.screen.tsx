import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { Note } from '../../ui/page.tsx'
import { figure } from '../../ui/say.ts'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { dayAndClock } from '../../ui/day.ts'
import { Values } from '../../ui/values.tsx'
import type { Run } from './fold.rules.ts'
import { nameOf, useActorName } from './sentences.screen.tsx'
import type { Line } from './sentences.screen.tsx'
import type { words } from './words.ts'

/** The number of a line, or of the first and last of a run. */
export function useLineTitle(): (run: Run<Line>) => string {
  const say = useWords<typeof words>('access-log')
  const { language } = useSession()
  return ({ first, lines }) => {
    const last = figure(first.id, language)
    const begin = figure(lines.at(-1)!.id, language)
    const number = lines.length === 1 ? last : `${begin}–${last}`
    return say('lines', { count: lines.length, number })
  }
}

/** Everything the log has of a line. */
export function LineDetail({ run, onUnfold }: { run: Run<Line>; onUnfold?: (() => void) | undefined }): ReactElement {
  const say = useWords<typeof words>('access-log')
  const may = useMay()
  const { language } = useSession()
  const actorName = useActorName()
  const { first: line, lines } = run
  const people = lines.flatMap((one) => one.people ?? [])
  const named = [...new Map(people.map((one) => [one.person, one])).values()].slice(0, 12)
  const channels = ['web', 'api', 'command-line', 'job', 'public-page'] as const
  const channel = channels.find((one) => one === line.channel)
  const where = [channel ? say(`channels.${channel}`) : line.channel, line.from].filter(Boolean).join(', ')
  const row = (id: string, name: string, ...shown: (string | ReactElement)[]) => ({
    name,
    values: shown.map((one, at) => ({ id: `${id}-${at}`, shown: one })),
  })
  return (
    <>
      <Values
        rows={[
          row('when', say('when'), dayAndClock(line.day, line.time, language)),
          row('who', say('who'), actorName(line)),
          row('act', say('act'), <code>{line.operation}</code>),
          ...(line.purpose ? [row('purpose', say('purpose'), line.purpose.name)] : []),
          ...(named.length > 0
            ? [
                row(
                  'whom',
                  say('whom'),
                  ...named.map((one) => {
                    const name = nameOf(one) || say('nameless')
                    return may('see people') ? <Link to={`/people/${one.person}`}>{name}</Link> : name
                  }),
                ),
              ]
            : []),
          ...(line.registers.length > 0 ? [row('register', say('register'), line.registers.join(', '))] : []),
          row('saw', say('saw'), line.fields.length > 0 ? line.fields.join(', ') : say('sawNothing')),
          row('where', say('where'), where),
        ]}
      />
      <Note>{say('noValues')}</Note>
      {onUnfold && (
        <Button small onPress={onUnfold}>
          {say('showAll')}
        </Button>
      )}
    </>
  )
}
