import { z } from 'zod'
import { isDay } from '../../plumbing/text/days.ts'
import { roles } from './roles.rules.ts'

export const uuid = z.uuid()
export const line = z.string().trim().min(1).max(300)
export const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>"]+@[^\s@<>"]+$/, { error: 'e-mail' })
export const language = z.enum(['fi', 'sv', 'en'])
export const day = z.string().max(10).refine(isDay, { error: 'YYYY-MM-DD' })
export const role = z.enum(roles)
export const registerKeys = z.array(z.string().max(60)).min(1).max(100).describe('Keys of registers; left out: all')
