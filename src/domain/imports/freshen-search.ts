import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { freshenFigures } from './storage.ts'

/** Upkeep after a large import: figures for the planner and the name index made fresh. Changes nothing about anybody. */
export const freshenSearch = operation({
  name: 'freshen-search',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  input: z.object({}),
  output: z.object({}),
  async perform(_input, { db }) {
    await freshenFigures(db)
    return done({})
  },
})
