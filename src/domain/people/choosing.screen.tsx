import { useEffect, useState } from 'react'
import { tell } from '../../ui/message-line.tsx'
import { figure } from '../../ui/say.ts'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { People } from './list-rows.screen.tsx'
import type { words } from './list-screen.words.ts'

/** So many can be selected at once; with more it is the time to narrow the list. */
const most = 2000

type Choosing = {
  chosen: ReadonlySet<string>
  choose: (chosen: ReadonlySet<string>) => void
  chooseAll: () => void
}

/** Who is selected, until another list is asked for. All means all that the list finds: the rows not yet here are fetched. */
export function useChoosing({ rows, rest, more }: People, asked: string): Choosing {
  const say = useWords<typeof words>('people.list-screen')
  const { language } = useSession()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [gathers, setGathers] = useState(false)
  useEffect(() => {
    setChosen(new Set())
    setGathers(false)
  }, [asked])
  useEffect(() => {
    if (!gathers) return
    setChosen(new Set(rows.slice(0, most).map((row) => row.person)))
    if (rest === 'more' && rows.length < most) more()
    else if (rest !== 'loading') {
      setGathers(false)
      if (rest !== 'all' || rows.length > most)
        tell(say('chosenFirst', { count: figure(Math.min(rows.length, most), language) }))
    }
  }, [gathers, rows, rest])
  const choose = (next: ReadonlySet<string>) => {
    setGathers(false)
    setChosen(next)
  }
  return { chosen, choose, chooseAll: () => setGathers(true) }
}
