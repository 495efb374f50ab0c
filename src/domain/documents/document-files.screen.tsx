import type { ReactElement } from 'react'
import { DownloadIcon } from '../../ui/icons.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import { documentForms, type DocumentForm } from './document-forms.rules.ts'
import type { words } from './documents-screen.words.ts'

/** What the forms are called is the same in every language. */
const names: Record<DocumentForm, string> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel', html: 'HTML', jsonld: 'JSON-LD' }

/** A document as files in the reader's language: the version that is read, else the text as it is now. */
export function DocumentFiles({ document, number }: { document: string; number: number | undefined }): ReactElement {
  const say = useWords<typeof words>('documents.documents-screen')
  const language = useLanguage()
  const version = number === undefined ? '' : `&version=${number}`
  return (
    <Section title={say('files')}>
      <p className="acts spaced">
        {documentForms.map((form) => (
          <ButtonLink
            key={form}
            small
            download
            icon={DownloadIcon}
            to={`/documents/${document}/form?as=${form}&language=${language}${version}`}
          >
            {names[form]}
          </ButtonLink>
        ))}
      </p>
    </Section>
  )
}
