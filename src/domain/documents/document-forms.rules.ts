/** The forms that a document can be had in. */
export const documentForms = ['pdf', 'docx', 'xlsx', 'html', 'jsonld'] as const
export type DocumentForm = (typeof documentForms)[number]

export const isDocumentForm = (text: string): text is DocumentForm =>
  (documentForms as readonly string[]).includes(text)
