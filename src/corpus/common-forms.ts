// Forms that may mean something else in another paper, and documents that forms name.

import type { Entity, Language, SourceDocument, Vocabulary } from '../model/index.ts'
import { capitalisesNouns, isGeneric } from '../text/index.ts'
import { didYouMean, type Report } from './diagnostics.ts'
import type { Entities, EntityForm } from './entities.ts'
import { isKind, isTellingCompound } from './standing.ts'

/** A description that is longer stands for one thing even where it is made of common words. */
const maxCommonWords = 3

/**
 * Warns of each form for all documents that is a common word: `verdrag`, `laatste verslag`, `Centre`. What is a kind of
 * thing or a theme may be called by its own label (`customs`), for that is what the word means.
 */
export function checkCommonForms(
  entities: Entities,
  documents: readonly SourceDocument[],
  report: Report,
): void {
  for (const [language, forms] of entities.forms) {
    const global = forms.filter(form => form.in === null && form.within === form.text && !form.variant)
    const asked = askedWords(entities, language, global)
    const isSmall = (word: string) =>
      documents.some(document => smallWordsIn(document, language, asked).has(word))
    for (const form of global) {
      const entity = entities.byId.get(form.entity)
      const why =
        entity && whyCommon(form.text, entity, { vocabulary: entities.vocabulary, language, isSmall })
      if (!why) continue
      report({
        ...form.at(),
        severity: 'warning',
        code: 'common-form',
        message: `'${form.text}' (${language}) is ${why}, so in another document it may be something else than '${form.entity}'.`,
        remedy: `Say in which documents it means that: { text: ${written(form.text)}, in: [${documentsOf(form, language, documents)}] }, or use a longer form.`,
      })
    }
  }
}

/** What tells whether a word is common. */
type WordContext = {
  readonly vocabulary: Vocabulary
  readonly language: Language
  /** Whether the documents write it small, too. */
  readonly isSmall: (word: string) => boolean
}

/** Why a form is common, to be read after `is`; null if it is not. */
function whyCommon(
  text: string,
  entity: Entity,
  { vocabulary, language, isSmall }: WordContext,
): string | null {
  const namesKind = isKind(vocabulary, entity.type)
  const words = text.split(/\s+/u)
  const label = entity.label[language]?.toLocaleLowerCase(language)
  if (label === text.toLocaleLowerCase(language) && namesKind) return null
  if (!/^[\p{L}\p{M}\s'’-]+$/u.test(text) || words.some(word => /.\p{Lu}/u.test(word))) return null
  // Where a script has no capitals, nothing tells.
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return null
  if (!/\p{Lu}/u.test(text)) {
    if (words.length === 1)
      return isTellingCompound(vocabulary, text, entity.type) || isActorsWord(text, entity, language)
        ? null
        : 'a common word'
    const describes = words.length <= maxCommonWords && !namesKind && label !== text
    return describes ? 'made of common words' : null
  }
  if (words.length > 1) return null
  if ([...text].length < 2) return 'one letter'
  if (isGeneric(text, language)) return 'the name of a kind of body or paper'
  if (!capitalisesNouns(language) && isSmall(text.toLocaleLowerCase(language)))
    return 'a word that the documents write small, too'
  return null
}

/** Whether a kind of actor's label is made of a word: `politie` of `politiediensten`, `police` of `services de police`. */
const isActorsWord = (word: string, { type, label }: Entity, language: Language): boolean =>
  type === 'actor-group' &&
  (label[language] ?? '').split(/\s+/u).some(part => part.toLocaleLowerCase(language).startsWith(word))

/** The words that may stand small in a document: forms that are one word with a capital. The same set for the same entities. */
const askedOf = new WeakMap<Entities, Map<Language, ReadonlySet<string>>>()

function askedWords(entities: Entities, language: Language, forms: readonly EntityForm[]) {
  const known = askedOf.get(entities) ?? new Map<Language, ReadonlySet<string>>()
  askedOf.set(entities, known)
  const asked =
    known.get(language) ??
    new Set(
      forms.flatMap(({ text }) => (/^\p{Lu}\S*$/u.test(text) ? [text.toLocaleLowerCase(language)] : [])),
    )
  known.set(language, asked)
  return asked
}

/** Of each document, once: which of the words that are asked for stand in it with a small letter. */
const smallIn = new WeakMap<SourceDocument, WeakMap<ReadonlySet<string>, ReadonlySet<string>>>()

const smallWord = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*/gu

function smallWordsIn(
  document: SourceDocument,
  language: Language,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = smallIn.get(document) ?? new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()
  smallIn.set(document, known)
  const words =
    known.get(asked) ??
    new Set(
      document.passages.flatMap(({ sides }) =>
        (sides[language]?.text.match(smallWord) ?? []).filter(word => asked.has(word)),
      ),
    )
  known.set(asked, words)
  return words
}

/** The documents where a form stands, as they are written in a list; all of its language if it stands nowhere. */
function documentsOf({ text }: EntityForm, language: Language, documents: readonly SourceDocument[]): string {
  const spoken = documents.filter(({ languages }) => languages.includes(language))
  const holding = spoken.filter(({ passages }) =>
    passages.some(({ sides }) => sides[language]?.text.includes(text)),
  )
  return (holding.length > 0 ? holding : spoken).map(({ id }) => id).join(', ')
}

/** A text as YAML writes it between braces. */
const written = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}\p{M} '’-]*$/u.test(text) ? text : `"${text}"`

/** Reports documents that forms name and that corpus.yaml does not list. */
export function checkFormDocuments(entities: Entities, listed: readonly string[], report: Report): void {
  const known = new Set(listed)
  for (const form of [...entities.forms.values()].flat()) {
    for (const document of form.in?.filter(id => !known.has(id)) ?? []) {
      const message = `There is no document '${document}', in which '${form.text}' would mean '${form.entity}'.`
      const remedy = didYouMean(document, known, `The documents are ${listed.join(', ')}.`)
      report({ ...form.at(), severity: 'error', code: 'unknown-id', message, remedy })
    }
  }
}
