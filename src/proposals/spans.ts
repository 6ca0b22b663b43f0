// What in a passage may name something, language by language.

import type { EntityType, Language, LanguageVersion, PassageId, TextRange } from '../model/index.ts'

/** Why a run of words is taken for a name; the surer first. */
export const reasons = ['known', 'lexicon', 'definition', 'abbreviation', 'name', 'kind', 'model'] as const
export type Reason = (typeof reasons)[number]

/** The model that proposes something, and whether it alone does: rules may as well. */
export type ByModel = { readonly model: string; readonly isAlone: boolean }

/** Words of a passage that may name something. */
export type Span = TextRange & {
  readonly passage: PassageId
  readonly language: Language
  /** As they stand, on one line. */
  readonly text: string
  readonly reason: Reason
  /** Null where no head word tells it. */
  readonly type: EntityType | null
  /** What of the world or of the corpus it is, where that is known; alike in every language. */
  readonly entity: string | null
}

/** One language of a passage. */
export type Side = {
  readonly passage: PassageId
  readonly language: Language
  readonly side: LanguageVersion
}

/** The span of a range of a side, with its words on one line. */
export const spanOf = (
  { passage, language, side }: Side,
  { start, end }: TextRange,
  { reason, type, entity }: Pick<Span, 'reason' | 'type' | 'entity'>,
): Span => ({
  ...{ passage, language, start, end, reason, type, entity },
  text: side.text.slice(start, end).replace(/\s+/gu, ' '),
})

export type Word = TextRange & { readonly text: string; readonly isCapital: boolean }

/** A full stop joins single letters alone: an archive may have lost the space behind a sentence. */
const word = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:[-‑&/][\p{L}\p{N}]+)*(?:['’]s(?![\p{L}])|['’](?=[\p{L}]))?/gu

/** The words of a text with their places; what an apostrophe joins in French are two. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
    isCapital: /^\p{Lu}/u.test(found) || /\p{Lu}.*\p{Lu}/u.test(found),
  }))
}

/** Whether nothing but a space stands between two words. */
export const areAdjacent = (text: string, one: TextRange, next: TextRange): boolean =>
  /^\s*$/u.test(text.slice(one.end, next.start))

export const overlaps = (one: TextRange, other: TextRange): boolean =>
  one.start < other.end && other.start < one.end
