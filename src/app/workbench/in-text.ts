// What stands in a text: the forms of a name, the words between two.

import { oneLine } from '../../graph/index.ts'
import type { DocumentId, EntityId, Language, Passage } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
import type { ChosenWords } from './bench.ts'
import type { IndexedDraft } from './session.ts'

const texts = new WeakMap<object, Map<string, string>>()

/** All of a document in one language, on one line. */
export function textOf({ index }: IndexedDraft, document: DocumentId, language: Language): string {
  const own = index.documents.get(document)
  if (!own) return ''
  const known = texts.get(own) ?? new Map<string, string>()
  texts.set(own, known)
  const text =
    known.get(language) ?? oneLine(own.passages.map(({ sides }) => sides[language]?.text ?? '').join('\n'))
  known.set(language, text)
  return text
}

/** Words that somebody has chosen, on one line. */
export const wordsOf = ({ index }: IndexedDraft, { passage, language, start, end }: ChosenWords): string =>
  oneLine(index.passages.get(passage)?.sides[language]?.text.slice(start, end) ?? '')

/** How a name is written in the text: of a proposal, what it proposes; else what is found, the commonest first. */
export function writtenForms(draft: IndexedDraft, id: EntityId, language: Language): readonly string[] {
  const proposal = draft.names.get(id)
  if (proposal) return (proposal.entry.forms[language] ?? []).map(oneLine)
  const counts = new Map<string, number>()
  for (const { passage, language: own, start, end } of draft.index.mentionsByEntity.get(id) ?? []) {
    if (own !== language) continue
    const form = oneLine(draft.index.passages.get(passage)?.sides[language]?.text.slice(start, end) ?? '')
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([form]) => form)
}

/** Whether some words stand in a text where others do, or across them: then they are another reading of the same. */
export function standAcross(text: string, words: string, others: readonly string[]): boolean {
  const placesOf = (of: string) => {
    const places: number[] = []
    for (let at = text.indexOf(of); at >= 0; at = text.indexOf(of, at + 1)) places.push(at)
    return places
  }
  const own = placesOf(words)
  return others.some(other =>
    placesOf(other).some(start =>
      own.some(at => at < start + other.length && start < at + words.length && words !== other),
    ),
  )
}

/** Whom words name already, as a whole: whoever has been accepted, but for one. */
export function namedBy(
  { index, names }: IndexedDraft,
  language: Language,
  words: string,
  but: EntityId | null,
): EntityId | null {
  for (const [id, mentions] of index.mentionsByEntity) {
    if (id === but || names.has(id)) continue
    const isForm = mentions.some(
      ({ passage, language: own, start, end }) =>
        own === language &&
        oneLine(index.passages.get(passage)?.sides[language]?.text.slice(start, end) ?? '') === words,
    )
    if (isForm) return id
  }
  return null
}

/** So many words tell most passages from all others. */
const fewestFirstWords = 6

/**
 * The first words of a passage, as many as tell it from every other place of its document, in the first language that has such; null
 * where the whole passage stands in it twice.
 */
export function firstWords(draft: IndexedDraft, document: DocumentId, { sides }: Passage): string | null {
  for (const language of draft.index.documents.get(document)?.languages ?? []) {
    const words = oneLine(sides[language]?.text ?? '').split(' ')
    if (words[0] === '') continue
    // As quotes are found: without regard to how words are set.
    const text = fold(textOf(draft, document, language)).text
    for (let n = Math.min(fewestFirstWords, words.length); n <= words.length; n++) {
      const first = words.slice(0, n).join(' ')
      const folded = fold(first).text
      const place = text.indexOf(folded)
      if (place >= 0 && text.indexOf(folded, place + 1) < 0) return first
    }
  }
  return null
}

/** The lines of a field, each once, without those that are empty. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map(oneLine)
      .filter(line => line !== ''),
  ),
]
