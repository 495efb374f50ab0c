import { resumeImports } from '../domain/imports/resume-imports.ts'
import { perform } from '../enforcement/gate.ts'
import type { Language } from '../enforcement/operation.ts'
import { fill } from '../domain/registers/text.rules.ts'
import { words } from './import-command.words.ts'
import type { Program } from './program.ts'

type Telling = { language: Language; say(line: string): void }

/**
 * At the start: every import that an ended program left in the middle goes on, and a line says from where. An office
 * that cannot be opened is passed over; its imports go on when it can.
 */
export async function resumeUnfinished(
  program: Pick<Program, 'offices' | 'trace'>,
  { language, say }: Telling,
): Promise<number> {
  let resumed = 0
  for (const { id } of await program.offices.list()) {
    const found = await program.offices.find(id)
    if (!found || 'closed' in found) continue
    const outcome = await perform(
      resumeImports,
      {},
      { actor: { kind: 'console', name: 'job' }, office: found.office, language, channel: 'job' },
    )
    if ('refused' in outcome) continue
    for (const one of outcome.done.resumed) {
      resumed++
      program.trace('import-resumed', { office: id, import: one.import, state: one.state, rows: one.rowsDone })
      if (one.state === 'waiting') continue
      const how = one.state === 'undoing' ? 'resumedUndoing' : one.state === 'running' ? 'resumed' : 'resumedLooking'
      say(fill(words[language][how], { import: one.import, rows: one.rowsDone }))
    }
  }
  return resumed
}
