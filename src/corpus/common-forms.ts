// Forms that may mean something else in another paper, and documents that forms name.

import type { DocumentHead, Entity, Language, SourceDocument, Vocabulary } from '../model/index.ts'
import { capitalisesNouns, isGeneric, quickIn } from '../text/index.ts'
import { didYouMean, type Report } from './diagnostics.ts'
import type { Entities, EntityForm } from './entities.ts'
import { formKey } from './form-key.ts'
import { isKind, isTellingCompound } from './standing.ts'

/** A document in which all forms have been looked for. */
type SearchedDocument = {
  readonly head: Pick<DocumentHead, 'id' | 'languages'>
  readonly found: { readonly forms: ReadonlySet<string>; readonly small: SmallWords }
}

/** A description that is longer stands for one thing even where it is made of common words. */
const maxCommonWords = 3

/**
 * Warns of each form for all documents that is a common word: `verdrag`, `laatste verslag`, `Centre`. What is a kind of
 * thing or a theme may be called by its own label (`customs`), for that is what the word means.
 */
export function checkCommonForms(
  entities: Entities,
  documents: readonly SearchedDocument[],
  report: Report,
): void {
  for (const [language, forms] of entities.forms) {
    const small = new Set(documents.flatMap(({ found }) => [...(found.small.get(language) ?? [])]))
    const isSmall = (word: string) => small.has(word)
    for (const form of forms.filter(isGlobal)) {
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

/** Words that stand with a small letter in a document, of those that are names with a capital. */
export type SmallWords = ReadonlyMap<Language, ReadonlySet<string>>

const smallWord = quickIn(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*/gu)

export function smallWordsOf({ passages }: SourceDocument, entities: Entities): SmallWords {
  return new Map(
    Array.from(askedWords(entities), ([language, asked]) => {
      const texts = passages.flatMap(({ sides }) => sides[language]?.text ?? [])
      const words = texts.flatMap(text => text.match(smallWord(text)) ?? [])
      return [language, new Set(words.filter(word => asked.has(word)))] as const
    }),
  )
}

/** The words that would be common if they stood small: global forms that are one word with a capital. */
const askedOf = new WeakMap<Entities, SmallWords>()

function askedWords(entities: Entities): SmallWords {
  const known = askedOf.get(entities)
  if (known) return known
  const asked = new Map(
    Array.from(entities.forms, ([language, forms]) => {
      const capital = forms.filter(form => isGlobal(form) && /^\p{Lu}\S*$/u.test(form.text))
      return [language, new Set(capital.map(({ text }) => text.toLocaleLowerCase(language)))] as const
    }),
  )
  askedOf.set(entities, asked)
  return asked
}

/** Whether a form is for all documents, wherever it stands in them. */
const isGlobal = (form: EntityForm): boolean => form.in === null && form.within === form.text && !form.variant

/** The documents where a form stands, as they are written in a list; all of its language if it stands nowhere. */
function documentsOf(form: EntityForm, language: Language, documents: readonly SearchedDocument[]): string {
  const spoken = documents.filter(({ head }) => head.languages.includes(language))
  const key = formKey(language, form)
  const holding = spoken.filter(({ found }) => found.forms.has(key))
  return (holding.length > 0 ? holding : spoken).map(({ head }) => head.id).join(', ')
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
