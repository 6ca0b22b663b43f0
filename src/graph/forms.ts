// What the documents call things: the words of a mention, as they stand there.

import type { EntityId, Language, Mention, Passage } from '../model/index.ts'
import type { CorpusIndex, TextIndex } from './corpus-index.ts'
import { oneLine } from './titles.ts'

/** The words of a mention as one line; null for an OCR slip, which is no name. */
export function formOf(passage: Passage | undefined, mention: Mention): string | null {
  const text = passage?.sides[mention.language]?.text.slice(mention.start, mention.end)
  return text && !mention.variant ? oneLine(text) : null
}

/**
 * What the documents also call an entity, beside its label, in each language; each form once, however it is
 * capitalised, and in the order in which one reads.
 */
export function otherForms(
  index: CorpusIndex,
  texts: Pick<TextIndex, 'mentionsByEntity' | 'passages'>,
  id: EntityId,
): ReadonlyMap<Language, readonly string[]> {
  const label = index.entities.get(id)?.label ?? {}
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase()
  const seen = new Set(Object.entries(label).map(([language, text]) => `${language} ${plain(text)}`))
  const forms = new Map<Language, string[]>()
  for (const mention of texts.mentionsByEntity.get(id) ?? []) {
    const form = formOf(texts.passages.get(mention.passage), mention)
    const key = form && `${mention.language} ${plain(form)}`
    if (!key || seen.has(key)) continue
    seen.add(key)
    const known = forms.get(mention.language)
    if (known) known.push(form)
    else forms.set(mention.language, [form])
  }
  return forms
}
