import { z } from 'zod'

/** What a list of people is narrowed to, beside an organisation. Nobody's name and no search words stand here. */
export const filterShape = {
  register: z.string().max(60).optional(),
  relation: z.enum(['current', 'ended']).optional(),
  city: z.string().trim().min(1).max(200).optional(),
  language: z.string().max(10).optional(),
  working: z.boolean().optional().describe('Has a place in some organisation now, or not'),
  notCheckedForMonths: z.int().min(0).max(600).optional(),
  banned: z.boolean().optional().describe('Has forbidden advertising by some channel, or not'),
  notTold: z.boolean().optional().describe('Art. 14: not told yet, the most urgent first when not sorted'),
}

/** The declared fields by which these filters find: none may be outside the scope. */
export const filterFields = (filters: {
  city?: unknown
  language?: unknown
  organisation?: unknown
  working?: unknown
}): string[] => [
  ...(filters.city === undefined ? [] : ['contact.address']),
  ...(filters.language === undefined ? [] : ['language']),
  ...(filters.organisation === undefined && filters.working === undefined ? [] : ['work.organisation']),
]
