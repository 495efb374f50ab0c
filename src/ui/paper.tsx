import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { StateShape } from './state-mark.tsx'
import { useUiWords } from './language.tsx'

type PaperProps = {
  /** What this paper is, read aloud and shown small on top: "Tietosuojaseloste, luonnos". */
  name: string
  title?: string | undefined
  /** At the right of the name: a language choice, an edit button. */
  end?: ReactNode
  /** Stays in sight beside what is scrolled. */
  follows?: boolean | undefined
  foot?: ReactNode
  children: ReactNode
}

/** The company talking to people: a notice, a letter, a promise. Nothing else is serif or warm. */
export function Paper({ name, title, end, follows, foot, children }: PaperProps): ReactElement {
  return (
    <section className={classes('paper', follows && 'follows')} aria-label={name} tabIndex={follows ? 0 : undefined}>
      <p className="by">
        <span>{name}</span>
        {end}
      </p>
      {title !== undefined && <h2>{title}</h2>}
      {children}
      {foot !== undefined && <p className="by">{foot}</p>}
    </section>
  )
}

/** A paragraph of the company's own words. */
export function Word({ children, lang }: { children: ReactNode; lang?: string }): ReactElement {
  return (
    <p className="word" lang={lang}>
      {children}
    </p>
  )
}

/** What the latest answer changed. */
export const Changed = ({ children }: { children: ReactNode }): ReactElement => <mark>{children}</mark>

/** A sentence still to come. */
export const ToCome = ({ children }: { children: ReactNode }): ReactElement => (
  <span className="wait-line">{children}</span>
)

/** A sentence nobody has verified yet: prints as "[ei tarkistettu]". */
export function Unverified(): ReactElement {
  const say = useUiWords()
  return (
    <span className="unverified">
      <StateShape state="open" tone="none" /> {say('unverified')}
    </span>
  )
}

/** A sentence that a click changes. */
export function WordPart({ onPress, children }: { onPress: () => void; children: ReactNode }): ReactElement {
  return (
    <button type="button" className="word-part" onClick={onPress}>
      {children}
    </button>
  )
}

/** The languages of a paper. */
export function PaperLanguages({
  name,
  languages,
  chosen,
  onChoose,
  note,
}: {
  name: string
  languages: readonly { id: string; name: string }[]
  chosen: string
  onChoose: (id: string) => void
  note?: ReactNode
}): ReactElement {
  return (
    <div className="langs" role="group" aria-label={name}>
      {languages.map((language) => (
        <button
          key={language.id}
          type="button"
          lang={language.id}
          aria-pressed={language.id === chosen}
          onClick={() => onChoose(language.id)}
        >
          {language.name}
        </button>
      ))}
      {note !== undefined && <span>{note}</span>}
    </div>
  )
}
