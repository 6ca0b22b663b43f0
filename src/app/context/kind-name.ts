// A kind of papers in words.

import { type CorpusIndex, kindKeysOf } from '../../graph/index.ts'
import type { LanguageMap } from '../../model/index.ts'

/** What the papers of a kind call it, in the language of the interface or the nearest there is. */
export function nameOfKind(
  { corpus }: CorpusIndex,
  key: string,
  textInLanguage: (text: LanguageMap<string>) => string,
): string {
  const kind = corpus.documents.find(document => kindKeysOf(document).includes(key))?.kind
  return kind ? textInLanguage(kind) : key
}
