import { createContext, useContext } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import type { Choice } from '../../ui/choice-field.tsx'
import type { checkDeclaration } from './check-declaration.ts'
import type { FormWords } from './form-words.screen.tsx'
import type { FormNode } from './form-nodes.rules.ts'
import type { Language } from './text.rules.ts'
import type { Steps } from './working-copy.screen.tsx'

type Checked = OutputOf<typeof checkDeclaration>
export type Remark = { path: string; text: string; level: 'error' | 'warning'; because?: string | undefined }

/** What every field of the form needs. */
export type FormContextValue = {
  words: FormWords
  languages: readonly Language[]
  references: (property: string) => readonly Choice[] | undefined
  change: (steps: Steps, value: unknown) => void
  remarks: readonly Remark[]
  /** A field of any kind: groups hold fields, and fields may be groups. */
  Field: (props: FieldProps) => ReactElement | null
  /** The path that was asked for: what holds it opens. */
  wanted: string
}

export type FieldProps = {
  node: FormNode
  value: unknown
  steps: Steps
  path: string
  /** The property, and the one that holds it: `kind` of `systems`. */
  property: string
  parent: string
  /** Its name stands above already. */
  headless?: boolean
}

const FormContext = createContext<FormContextValue | undefined>(undefined)
export const FormProvider = FormContext.Provider

export function useForm(): FormContextValue {
  const form = useContext(FormContext)
  if (!form) throw new Error('a field stands outside its form')
  return form
}

/** What the checks say: what is wrong with the form first, then findings that nobody has accepted. */
export const remarksOf = (checked: Checked | undefined): Remark[] => [
  ...(checked?.problems ?? []).map(({ path, text }) => ({ path, text, level: 'error' as const })),
  ...(checked?.findings ?? [])
    .filter(({ accepted }) => !accepted)
    .map(({ path, text, level, because }) => ({ path, text, level, because })),
]
