// What stands in a text: the forms of a name, the words between two.

import { oneLine } from '../../graph/index.ts'
import type { DocumentId, EntityId, Language, Mention, Passage, TextRange } from '../../model/index.ts'
import { fold } from '../../text/index.ts'
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

/**
 * The shortest run of words in which all of these are named that one sentence names; null where none names two, or the only one.
 *
 * @param mentions those of the passage, in any language
 */
export function wordsNaming(
  passage: Passage,
  language: Language,
  mentions: readonly Mention[],
  ends: ReadonlySet<EntityId>,
): string | null {
  const side = passage.sides[language]
  if (!side || ends.size === 0) return null
  const own = mentions.filter(mention => mention.language === language && ends.has(mention.entity))
  const spans = side.sentences.map(sentence => spanIn(own, sentence))
  const best = spans.reduce<Spanned | null>(
    (best, span) => (span && span.names > (best?.names ?? 0) ? span : best),
    null,
  )
  if (!best || best.names < Math.min(2, ends.size)) return null
  return oneLine(side.text.slice(best.start, best.end))
}

type Spanned = TextRange & { readonly names: number }

function spanIn(mentions: readonly Mention[], sentence: TextRange): Spanned | null {
  const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  if (inside.length === 0) return null
  return {
    start: Math.min(...inside.map(({ start }) => start)),
    end: Math.max(...inside.map(({ end }) => end)),
    names: new Set(inside.map(({ entity }) => entity)).size,
  }
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
