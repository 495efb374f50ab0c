import type { ReactElement } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Word, WordPart } from '../../ui/paper.tsx'
import type { Notice } from '../documents/notice.rules.ts'

/** The notices as they will stand, each folded under its title. A press on a sentence gives the path of its fact. */
export function WholeNotice({
  notices,
  onPress,
}: {
  notices: readonly Notice[]
  onPress?: ((path: string) => void) | undefined
}): ReactElement {
  return (
    <>
      {notices.map((notice) => (
        <Disclosure key={notice.key} title={notice.title}>
          <div className="paper">
            {notice.sections.map((section, at) => (
              <div key={at}>
                <h3>{section.heading}</h3>
                {section.blocks
                  .filter(({ kind }) => kind !== 'head')
                  .map((block, nth) =>
                    block.kind === 'subheading' ? (
                      <h4 key={nth}>{block.text}</h4>
                    ) : (
                      <Word key={nth} lang={block.lang ?? notice.language}>
                        {onPress ? <WordPart onPress={() => onPress(block.path)}>{block.text}</WordPart> : block.text}
                      </Word>
                    ),
                  )}
              </div>
            ))}
          </div>
        </Disclosure>
      ))}
    </>
  )
}
