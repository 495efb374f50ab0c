import { declare, key, plain } from '../../enforcement/declare.ts'

/** Warnings of the checker that somebody accepted by name, with the reason; they stay, and can only be withdrawn. */
export const acceptedFindings = declare('accepted_findings', {
  about: { account: 'accepted_by' },
  atErasure: { stays: 'who accepted a warning about the documents, and why, is evidence of care (Arts 5(2), 24)' },
  columns: {
    id: key<number>(),
    finding: plain<string>(),
    code: plain<string>(),
    reason: plain<string>(),
    covers: plain<string>(),
    accepted_on: plain<string>(),
    accepted_by: plain<string>(),
    withdrawn_on: plain<string | null>(),
    withdrawn_by: plain<string | null>(),
  },
})
