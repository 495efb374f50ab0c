import type { ReactElement } from 'react'
import { useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Section } from '../../ui/page.tsx'
import { Share } from '../../ui/share.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { State } from '../../ui/state-mark.tsx'
import type { RowVerdict } from './declaration.ts'
import type { ImportSeen } from './import-seen.screen.tsx'
import { LeftOutFile } from './left-out-file.screen.tsx'
import { Doubts, ReasonRows } from './rows.screen.tsx'
import type { words } from './rows-screen.words.ts'

/** The figures of an import as they stand. */
export function figuresOf({ counts }: Pick<ImportSeen, 'counts'>) {
  const { same = 0, filled = 0, possible = 0, keeper = 0, refused = 0 } = counts
  const filledRows = Math.min(filled, same)
  return {
    new: counts.new ?? 0,
    filled: filledRows,
    same: same - filledRows,
    waiting: possible + keeper,
    refused,
    out: refused + (counts['left-out'] ?? 0),
    warned: counts.warned ?? 0,
    mended: counts.mended ?? 0,
  }
}

/** What would happen, or happened: the bar in true proportion, then doubtful, left out, filled in, new. */
export function Outcome({ one }: { one: ImportSeen }): ReactElement {
  const say = useWords<typeof words>('imports.rows-screen')
  const ended = one.state !== 'looked'
  const n = figuresOf(one)
  const { counts } = one
  const place = (count: number, to: string) => (one.closed || count === 0 ? undefined : to)
  const filledNote = (['email', 'phone', 'address', 'other'] as const)
    .flatMap((kind) => {
      const count = counts[`filled-${kind}`] ?? 0
      return count > 0 ? [say(`gets.${kind}`, { count })] : []
    })
    .join(', ')
  return (
    <>
      <Share
        parts={[
          {
            id: 'new',
            count: n.new,
            name: say('new', { count: n.new }),
            state: 'added',
            colour: 'act',
            to: ended ? undefined : place(n.new, '#new'),
          },
          {
            id: 'filled',
            count: n.filled,
            name: say(ended ? 'filledDone' : 'filled', { count: n.filled }),
            state: 'filled',
            colour: 'good',
            to: ended ? undefined : place(n.filled, '#filled'),
          },
          ...(n.same > 0
            ? [
                {
                  id: 'same',
                  count: n.same,
                  name: say('same', { count: n.same }),
                  state: 'same' as const,
                  colour: 'held' as const,
                },
              ]
            : []),
          {
            id: 'doubt',
            count: n.waiting,
            name: say('possible', { count: n.waiting }),
            state: 'waiting',
            colour: 'wait',
            to: place(n.waiting, '#doubt'),
          },
          {
            id: 'out',
            count: n.out,
            name: say(ended ? 'outDone' : 'out', { count: n.out }),
            state: 'goes',
            colour: 'bad',
            to: place(n.refused, '#out'),
          },
        ]}
      />
      {n.mended > 0 && <p className="note spaced">{say('mended', { count: n.mended })}</p>}
      {!one.closed && (
        <>
          {n.waiting > 0 && <Doubts one={one} />}
          {n.refused > 0 && (
            <Section
              id="out"
              title={say(ended ? 'outTitleDone' : 'outTitle', { count: n.refused })}
              state="goes"
              note={<LeftOutFile id={one.import} />}
            >
              <ReasonRows one={one} of={['refused']} />
            </Section>
          )}
          <div className="section">
            {n.warned > 0 && (
              <Opened
                one={one}
                id="warned"
                of="warned"
                state="waiting"
                title={say(ended ? 'warnedTitleDone' : 'warnedTitle', { count: n.warned })}
              />
            )}
            {!ended && n.filled > 0 && (
              <Opened
                one={one}
                id="filled"
                of="same"
                state="filled"
                title={say('filledTitle', { count: n.filled })}
                note={filledNote}
              />
            )}
            {!ended && n.new > 0 && (
              <Opened
                one={one}
                id="new"
                of="new"
                state="added"
                title={say('newTitle', { count: n.new })}
                note={say('some')}
              />
            )}
          </div>
        </>
      )}
    </>
  )
}

type OpenedProps = { one: ImportSeen; id: string; of: RowVerdict; state: State; title: string; note?: string }

/** Rows that are fetched only when somebody opens them. */
function Opened({ one, id, of, state, title, note }: OpenedProps): ReactElement {
  const [opened, setOpened] = useState(false)
  return (
    <Disclosure id={id} title={title} state={state} note={note} onOpen={(open) => open && setOpened(true)}>
      {opened && <ReasonRows one={one} of={[of]} />}
    </Disclosure>
  )
}
