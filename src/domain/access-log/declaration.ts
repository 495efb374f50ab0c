import { declare, key, plain, withDefault } from '../../enforcement/declare.ts'
import type { ReadingReason } from './reading.rules.ts'

/** Every opening of somebody’s lines in the log, with its reason. The log itself is a table of the gate. */
export const logReadings = declare('log_readings', {
  about: { account: 'account' },
  atErasure: { stays: 'why a member’s lines were opened is kept as long as the log (759/2004, 21 §)' },
  columns: {
    id: key<number>(),
    account: plain<string>(),
    reason: plain<ReadingReason>(),
    note: plain<string | null>(),
    read_by: plain<string | null>(),
    read_at: withDefault(plain<string>()),
  },
})
