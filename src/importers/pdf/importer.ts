// PDF: pages of text, whatever their layout.

import type { Importer, Reading } from '../imported.ts'
import { readPages } from './layout.ts'
import { openPdf } from './open.ts'

/** Where the sign of a PDF may stand: some have bytes before it. */
const maxLead = 1024
/** What is bigger takes more memory than a page has. */
const maxBytes = 300_000_000
/** On more pages, text of a few letters is what a scanner left. */
const minCharsAPage = 20

const isPdf = (bytes: Uint8Array): boolean => {
  const lead = bytes.subarray(0, maxLead)
  return lead.some((_, i) => '%PDF-'.split('').every((sign, at) => lead[i + at] === sign.charCodeAt(0)))
}

export const pdf: Importer = {
  kind: 'pdf',
  read: async ({ bytes }, options): Promise<Reading> => {
    if (bytes.length === 0) return refused('empty')
    if (!isPdf(bytes)) return refused('unknown-kind')
    if (bytes.length > maxBytes) return refused('too-large', String(bytes.length))
    const opened = await openPdf(bytes, options)
    if (opened.is === 'refused') return opened
    const { pages, title } = opened
    const chars = pages.reduce(
      (sum, { items }) => sum + items.reduce((all, { text }) => all + text.length, 0),
      0,
    )
    if (chars < minCharsAPage) return refused('scan', String(pages.length))
    const text = readPages(pages, options.languages, title)
    options.onProgress(1)
    return { is: 'read', texts: [text] }
  },
}

const refused = (code: Extract<Reading, { is: 'refused' }>['refusal']['code'], detail = ''): Reading => ({
  is: 'refused',
  refusal: { code, detail },
})
