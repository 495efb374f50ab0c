import { z } from 'zod'
import { isInReach } from '../../plumbing/text/days.ts'
import { roles } from './roles.rules.ts'

export const line = z.string().trim().min(1).max(300)
export const email = z.email({ pattern: /^[^\s@<>"]+@[^\s@<>"]+$/ }).max(254)
export const language = z.enum(['fi', 'sv', 'en'])
export const day = z.iso.date().refine(isInReach, { params: { trouble: 'day' } })
export const role = z.enum(roles)
export const registerKeys = z.array(z.string().max(60)).min(1).max(100).describe('Keys of registers; left out: all')
