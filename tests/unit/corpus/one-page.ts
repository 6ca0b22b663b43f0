// Makes a corpus of one document out of its text, its names and its claims; JSON is YAML.

import { type Compilation, compileCorpus, type Files } from '../../../src/corpus/index.ts'

type Words = string | { readonly text: string; readonly within: string }

/** An entity by its id, which begins with its type: `country/france`. */
export type Names = { readonly [entity: string]: { readonly [language: string]: readonly Words[] } }

export type Page = {
  /** One text a language; or one text that holds all of `languages`. */
  readonly text: string | { readonly [language: string]: string }
  readonly languages?: readonly string[]
  readonly names?: Names
  readonly claims?: readonly object[]
  /** More of document.yaml. */
  readonly document?: object
  /** Files as they are, by their path. */
  readonly files?: { readonly [path: string]: string | Uint8Array }
}

export function filesOf({ text, languages, names = {}, claims, document, files = {} }: Page): Files {
  const texts = typeof text === 'string' ? { '': text } : text
  const all = languages ?? Object.keys(texts)
  const perLanguage = Object.keys(texts).filter(Boolean)
  const bytes = new Map<string, Uint8Array>()
  const put = (path: string, value: unknown) =>
    bytes.set(
      path,
      value instanceof Uint8Array
        ? value
        : new TextEncoder().encode(typeof value === 'string' ? value : `${JSON.stringify(value, null, 1)}\n`),
    )
  put('corpus.yaml', { title: { en: 'One page' }, languages: all, documents: ['p-1'] })
  put('documents/p-1/document.yaml', {
    ...{ number: 'P 1', title: { en: 'Page' }, date: '2024', languages: all },
    ...(perLanguage.length > 1 && {
      sources: Object.fromEntries(perLanguage.map(language => [language, `${language}.md`])),
    }),
    ...document,
  })
  for (const [language, content] of Object.entries(texts))
    put(`documents/p-1/${perLanguage.length > 1 ? language : 'source'}.md`, content)
  if (claims) {
    const identified = claims.map((claim, i) => ({ id: `claim-${i + 1}`, ...claim }))
    put('documents/p-1/claims.yaml', identified)
  }
  const types = new Set(Object.keys(names).map(name => name.split('/')[0]!))
  for (const type of types) {
    put(
      `entities/${type}.yaml`,
      Object.entries(names).flatMap(([name, forms]) => {
        const [of, id] = name.split('/')
        return of === type ? [{ id, label: { en: id }, forms }] : []
      }),
    )
  }
  for (const [path, content] of Object.entries(files)) put(path, content)
  return bytes
}

export const compilePage = (page: Page): Compilation => compileCorpus(filesOf(page))

/** Each mention as `entity: words as they stand`, in reading order, of one language or all. */
export function mentionsOf({ corpus }: Compilation, language?: string): string[] {
  const passages = new Map(corpus.documents.flatMap(({ passages }) => passages.map(it => [it.id, it])))
  return corpus.mentions
    .filter(mention => language === undefined || mention.language === language)
    .map(
      ({ entity, passage, language, start, end }) =>
        `${entity}: ${passages.get(passage)!.sides[language]!.text.slice(start, end)}`,
    )
}

/** What is wrong, as `code` and what it says; errors alone where asked for. */
export const saidBy = ({ diagnostics }: Compilation, severity?: 'error'): string[] =>
  diagnostics
    .filter(diagnostic => !severity || diagnostic.severity === severity)
    .map(({ code, message, remedy }) => `${code}: ${message}${remedy ? ` ${remedy}` : ''}`)
