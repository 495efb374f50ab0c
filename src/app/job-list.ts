import { erasingRun } from './erasing-run.ts'
import { importJobs } from './import-run.ts'
import type { Job } from './jobs.ts'

/** Every queue of the program. Slices' jobs.ts hold what they do; here they get their queue. */
export const jobList: readonly Job[] = [
  ...importJobs,
  erasingRun,
  { queue: 'count-stray-rows', nightly: true },
  { queue: 'check-promises', nightly: true },
  { queue: 'close-memberships', nightly: true },
  { queue: 'let-invoices-go', nightly: true },
  { queue: 'clear-old-packages', nightly: true },
]
