// What a store says of things, by thing and by what is said: rows of subject, predicate, object and, for texts, language.

import { compacted, expanded, type Kind, namesIn, termOf } from '../formats/index.ts'
import type { LanguageMap } from '../model/index.ts'

type Value = { readonly text: string; readonly language: string }

/** The full IRI that a key of our linked data stands for. */
export const predicateOf = (key: string): string =>
  key === '@type' ? expanded('rdf:type') : expanded(termOf(key)!.iri)

/** The name in a full IRI of one of our things; null where it is none of the kind. */
export const nameIn = (iri: string, kind: Kind): string | null =>
  namesIn(compacted(iri), kind, 1)?.[0] ?? null

/** What is said in some languages, in the order of those: where there is none of one's own, the first is read. */
export const inLanguages = <Value>(
  said: readonly (readonly [language: string, value: Value])[],
  languages: readonly string[],
): readonly (readonly [language: string, value: Value])[] => {
  const rank = (language: string) => {
    const at = languages.indexOf(language)
    return at < 0 ? languages.length : at
  }
  return said.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

export class Said {
  readonly #things = new Map<string, Map<string, Value[]>>()

  readonly #languages: readonly string[]

  /** @param languages in whose order texts are told; others come after */
  constructor(rows: Iterable<readonly string[]>, languages: readonly string[] = []) {
    this.#languages = languages
    for (const [subject = '', predicate = '', text = '', language = ''] of rows) {
      const thing = this.#things.get(subject) ?? new Map<string, Value[]>()
      this.#things.set(subject, thing)
      const values = thing.get(predicate)
      if (values) values.push({ text, language })
      else thing.set(predicate, [{ text, language }])
    }
  }

  /** The full IRIs of what anything is said of. */
  get subjects(): readonly string[] {
    return [...this.#things.keys()]
  }

  /** All that is said by a key, in no order. */
  all(subject: string, key: string): readonly string[] {
    return this.#values(subject, key).map(({ text }) => text)
  }

  /** What is said by a key, where one thing is. */
  one(subject: string, key: string): string | undefined {
    return this.#values(subject, key)[0]?.text
  }

  /** Texts by language. */
  label(subject: string, key: string): LanguageMap<string> | undefined {
    const values = this.#values(subject, key)
    if (values.length === 0) return undefined
    const texts = values.map(({ text, language }) => [language, text] as const)
    return Object.fromEntries(inLanguages(texts, this.#languages)) as LanguageMap<string>
  }

  /** A number; where there is none, after all others. */
  number(subject: string, key: string): number {
    const text = this.one(subject, key)
    return text === undefined ? Number.MAX_SAFE_INTEGER : Number(text)
  }

  /** The names of things of a kind, in the order that is told of them. */
  names(subject: string, key: string, kind: Kind): readonly string[] {
    return this.#inOrder(subject, key, this.all(subject, key).map(compacted)).flatMap(
      iri => namesIn(iri, kind, 1)?.[0] ?? [],
    )
  }

  /** Texts in the order that is told of them. */
  list(subject: string, key: string): readonly string[] {
    return this.#inOrder(subject, key, this.all(subject, key))
  }

  #inOrder(subject: string, key: string, texts: readonly string[]): readonly string[] {
    if (texts.length < 2) return texts
    const told = this.all(subject, 'order').find(order => order.startsWith(`${key} `))
    const rank = new Map(told?.split(' ').map((name, i) => [name, i]))
    return [...new Set(texts)].sort(
      (a, b) => (rank.get(a) ?? texts.length) - (rank.get(b) ?? texts.length) || (a < b ? -1 : 1),
    )
  }

  #values(subject: string, key: string): readonly Value[] {
    return this.#things.get(subject)?.get(predicateOf(key)) ?? []
  }
}
