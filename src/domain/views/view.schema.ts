import { z } from 'zod'
import { listColumns } from '../people/columns.rules.ts'
import { filterShape } from '../people/filters.schema.ts'
import { longestName } from './view.rules.ts'

export const viewName = z.string().trim().min(1).max(longestName).describe('What its tab says')
export const viewFilters = z
  .strictObject(filterShape)
  .describe('As list-people takes them. What was searched for and whose list it is cannot be kept')
export const viewColumns = z
  .array(z.enum(listColumns))
  .max(listColumns.length)
  .refine((columns) => new Set(columns).size === columns.length, 'each column once')
  .nullable()
  .describe('Beside the name; null: the usual ones')

/** A view as it is kept. */
export const ownView = z.object({
  view: z.int(),
  name: z.string(),
  filters: z.object(filterShape),
  sort: z.enum(['name.family', 'contact.address', 'work.organisation']).nullable(),
  reversed: z.boolean(),
  columns: z.array(z.enum(listColumns)).nullable(),
})
