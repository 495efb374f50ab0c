import { Fragment } from 'react'
import type { ReactElement } from 'react'
import { Changed, ToCome, Word, WordPart } from '../../ui/paper.tsx'
import { pieces, placed } from './question-sentences.rules.ts'
import type { Sentences } from './question-sentences.rules.ts'

type WordsOnPaperProps = {
  sentences: Sentences
  /** What stood there before the answer; without it nothing is marked. */
  before?: ReadonlyMap<string, string> | undefined
  lang: string
  /** Said in the place of sentences that are not there. */
  none: string
  /** A click on a sentence opens what it is made of. */
  onPress?: (() => void) | undefined
}

/** The company's sentences on paper, what the answer just changed marked. */
export function WordsOnPaper({ sentences, before, lang, none, onPress }: WordsOnPaperProps): ReactElement {
  if (sentences.length === 0)
    return (
      <Word>
        <ToCome>{none}</ToCome>
      </Word>
    )
  const places = new Map(placed(sentences).map(({ place, block }) => [block, place]))
  return (
    <>
      {sentences.map((paragraph, at) => {
        const shown = paragraph.map((block, nth) => (
          <Fragment key={nth}>
            {nth > 0 && ' '}
            {pieces(block.text, before ? before.get(places.get(block) ?? '') : block.text).map((piece, n) => (
              <Fragment key={n}>
                {n > 0 && ' '}
                {piece.changed ? <Changed>{piece.text}</Changed> : piece.text}
              </Fragment>
            ))}
          </Fragment>
        ))
        return (
          <Word key={at} lang={lang}>
            {onPress ? <WordPart onPress={onPress}>{shown}</WordPart> : shown}
          </Word>
        )
      })}
    </>
  )
}
