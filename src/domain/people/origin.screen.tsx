import type { ReactElement, ReactNode } from 'react'
import { TextButton } from '../../ui/button.tsx'
import { useWords } from '../../ui/shell.tsx'
import { Facts } from '../../ui/values.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import type { words } from './origin-screen.words.ts'
import { sourceIn, useRegisterTerms } from './terms.screen.tsx'
import type { PersonPage } from './person-page.screen.tsx'

export type Origin = NonNullable<PersonPage['namesOrigin']>
type Again = PersonPage['entries'][number]['again']

/** Two values came by the same act as far as a reader can tell. */
export const originKey = (origin: Origin | null): string =>
  origin === null ? '' : `${origin.source ?? ''} ${origin.receivedOn} ${origin.atLatest} ${origin.file ?? ''}`

/** Says where a value came from in a few words: "Häneltä itseltään 14.4.2021". */
export function useOriginLine(): (origin: Origin) => string {
  const say = useWords<typeof words>('people.origin-screen')
  const terms = useRegisterTerms()
  const { inWords } = useOfficeDay()
  return (origin) => {
    const day = inWords(origin.receivedOn)
    if (origin.givenByPerson) return say(origin.atLatest ? 'fromPersonLatest' : 'fromPerson', { day })
    const source = sourceIn(terms, origin.source) ?? say('unknownSource')
    return say(origin.atLatest ? 'fromLatest' : 'from', { source, day })
  }
}

/** The origin that most values share: the section says it once. */
export function commonOrigin(origins: readonly (Origin | null)[]): Origin | undefined {
  const counts = new Map<string, { origin: Origin; count: number }>()
  for (const origin of origins) {
    if (!origin) continue
    const held = counts.get(originKey(origin))
    counts.set(originKey(origin), { origin, count: (held?.count ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.origin
}

/** Everything about where one value came from. */
export function OriginFacts({
  shown,
  origin,
  again = [],
  sale,
  onCorrect,
}: {
  shown: ReactNode
  origin: Origin
  again?: Again | undefined
  sale?: { gotAtSale: string | null; banOffered: boolean | null } | undefined
  onCorrect?: (() => void) | undefined
}): ReactElement {
  const say = useWords<typeof words>('people.origin-screen')
  const terms = useRegisterTerms()
  const { inWords: day } = useOfficeDay()
  const source = (key: string | null) => sourceIn(terms, key) ?? say('unknownSource')
  return (
    <>
      <b>{shown}</b>
      <Facts
        facts={[
          { name: say('source'), value: source(origin.source) },
          ...(origin.file === null
            ? []
            : [
                {
                  name: say('file'),
                  value:
                    origin.fileRow === null ? origin.file : say('fileRow', { file: origin.file, row: origin.fileRow }),
                },
              ]),
          {
            name: say('received'),
            value: origin.atLatest ? say('atLatest', { day: day(origin.receivedOn) }) : day(origin.receivedOn),
          },
          ...(origin.givenByPerson === null
            ? []
            : [{ name: say('given'), value: say(origin.givenByPerson ? 'givenYes' : 'givenNo') }]),
          {
            name: say('recorded'),
            value:
              origin.recordedBy === null
                ? day(origin.recordedAt)
                : say('recordedBy', { who: origin.recordedBy, day: day(origin.recordedAt) }),
          },
          ...(sale?.gotAtSale == null
            ? []
            : [
                {
                  name: say('atSale'),
                  value: sale.banOffered ? `${sale.gotAtSale}, ${say('banOffered')}` : sale.gotAtSale,
                },
              ]),
          ...again.slice(0, 5).map((one) => ({
            name: say('again'),
            value: `${one.file ?? source(one.source)}, ${day(one.receivedOn)}`,
          })),
        ]}
      />
      {onCorrect && (
        <div className="acts">
          <TextButton onPress={onCorrect}>{say('correct')}</TextButton>
        </div>
      )}
    </>
  )
}
