import { setTimeout as wait } from 'node:timers/promises'
import { fill } from '../../domain/registers/text.rules.ts'
import type { Arguments } from '../arguments.ts'
import { tell, type Console } from '../command.ts'
import { exitCodes } from '../console-answer.ts'
import type { Reach } from '../reach.ts'
import { words } from './demo.words.ts'

type Told = { state: 'making'; rows: number; of: number } | { state: 'ready'; code: string; offices: unknown[] }

/** `bin/seloste demo`: makes the demo where there is none, tells how far it is, and prints a one-time link to it. */
export async function demoCommand(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const text = words[console.language]
  for (let said = -1; ;) {
    const reply = await reach.ask('/console/demo', {}, given)
    const { done } = reply.body as { done?: Told }
    if (done === undefined) return tell(reply, given, console)
    if (done.state === 'making') {
      if (!given.json && done.rows !== said) console.err(fill(text.making, { rows: done.rows, of: done.of }))
      said = done.rows
      await wait(200)
      continue
    }
    const link = `${reach.url}/demo#${done.code}`
    if (given.json) console.out(JSON.stringify({ done: { link, offices: done.offices } }))
    else for (const line of [text.ready, link]) console.out(line)
    return exitCodes.done
  }
}
