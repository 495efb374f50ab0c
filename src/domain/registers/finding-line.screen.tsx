import type { ReactElement, ReactNode } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useUiWords } from '../../ui/language.tsx'

/** A finding in a list: its sentence, and the article behind it folded under "Peruste". */
export function FindingLine({ because, children }: { because: string | undefined; children: ReactNode }): ReactElement {
  const say = useUiWords()
  return (
    <>
      {children}
      {because !== undefined && (
        <Disclosure plain title={say('ground')}>
          {because}
        </Disclosure>
      )}
    </>
  )
}
