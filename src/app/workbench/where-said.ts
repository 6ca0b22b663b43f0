// Where an entry of the data is said: the passage that one goes to.

import { oneLine } from '../../graph/index.ts'
import type { DocumentId, PassageId } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import type { Reviewed } from '../../workspace/index.ts'
import type { IndexedDraft } from './session.ts'

/** Null where it is said nowhere, or nowhere that can be told. */
export function passageOf(draft: IndexedDraft, reviewed: Reviewed): PassageId | null {
  switch (reviewed.of) {
    case 'file':
    case 'redirects':
      return null
    case 'entity':
      return draft.index.mentionsByEntity.get(reviewed.id)?.[0]?.passage ?? null
    default: {
      const claim = reviewed.of === 'claim' ? draft.index.claims.get(reviewed.id) : undefined
      const { before, after, document } = reviewed
      return claim?.quotes[0].passage ?? passageWith(draft, document, wordsIn(after ?? before))
    }
  }
}

/** The words of a text that an entry holds, the longest of them: under whichever key. */
function wordsIn(entry: object | null): string {
  const { quotes, quote, forms, context, printed, text } = (entry ?? {}) as Readonly<Record<string, unknown>>
  const texts: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null)
      for (const each of Object.values(value)) gather(each)
  }
  gather([quotes, quote, forms, context, printed, text])
  return texts.reduce((longest, each) => (each.length > longest.length ? each : longest), '')
}

function passageWith({ index }: IndexedDraft, document: DocumentId, words: string): PassageId | null {
  const folded = fold(oneLine(words)).text
  if (folded === '') return null
  const found = index.documents
    .get(document)
    ?.passages.find(({ sides }) =>
      Object.values(sides).some(side => fold(oneLine(side.text)).text.includes(folded)),
    )
  return found?.id ?? null
}
