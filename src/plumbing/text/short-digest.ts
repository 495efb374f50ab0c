import { hash } from 'node:crypto'

/** The first 96 bits of the SHA-256 of a text, in 16 characters of base64url. */
export const shortDigest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16)
