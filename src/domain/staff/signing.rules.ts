import { fold } from '../../plumbing/text/fold.ts'

/** Whether a typed name is the member's own, without regard to case, accents and spaces. */
export const sameName = (typed: string, known: string): boolean => fold(typed) !== '' && fold(typed) === fold(known)

export const scanTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const
export type ScanType = (typeof scanTypes)[number]

/** A scan of a signed paper is at most this many bytes. */
export const mostScanBytes = 700_000

const starts: Record<ScanType, readonly number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

/** Whether the first bytes of a file are those of its kind. */
export const isOfKind = (type: ScanType, bytes: Uint8Array): boolean =>
  starts[type].every((byte, place) => bytes[place] === byte)
