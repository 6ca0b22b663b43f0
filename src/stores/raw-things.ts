// Things as the gate takes them (`parseOverviewParts`), made of what a store says of each; not yet looked at.

import { compacted } from '../formats/index.ts'
import { modes, type NodePosition, type PositionsByMode } from '../graph/index.ts'
import type { EntityId } from '../model/index.ts'
import type { Rows } from './asking.ts'
import type { PlacedQuote } from './asking-things.ts'
import { nameIn, predicateOf, type Said } from './said.ts'

/** What is not undefined. */
export const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [key in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]: Value })

export const suffixOf = (iri: string | undefined, prefix: string): string | undefined => {
  const name = iri && compacted(iri)
  return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined
}

export type Raw = Record<string, unknown>

export function rawClaim(said: Said, iri: string, quotes: readonly PlacedQuote[]): Raw | null {
  const id = nameIn(iri, 'claim')
  const document = nameIn(said.one(iri, 'derivedFrom') ?? '', 'document')
  const predicate = said.one(iri, 'predicate')
  const name = suffixOf(predicate, 'verband:') ?? nameIn(predicate ?? '', 'relation')
  if (id === null || document === null || !name || quotes.length === 0) return null
  return {
    ...{ id, document, predicate: name },
    subjects: said.names(iri, 'subjects', 'entity'),
    objects: said.names(iri, 'objects', 'entity'),
    projects: said.names(iri, 'projects', 'entity'),
    ...given('when', said.one(iri, 'when')),
    ...given('status', suffixOf(said.one(iri, 'status'), 'verband:')),
    quotes: quotes
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ passage, language }) => ({ passage, language })),
  }
}

export const grammarKeys = {
  article: 'article',
  gender: 'gender',
  grammaticalNumber: 'number',
  shore: 'shore',
} as const

export function rawEntity(said: Said, grammar: ReadonlyMap<string, Raw>, iri: string): Raw | null {
  const id = nameIn(iri, 'entity')
  const type = said.all(iri, '@type').flatMap(name => nameIn(name, 'type') ?? [])[0]
  if (id === null || type === undefined) return null
  return {
    ...{ id, type, label: said.label(iri, 'label') ?? {} },
    ...given('grammar', grammar.get(iri)),
    ...given('when', said.one(iri, 'when')),
    ...given('remark', said.label(iri, 'remark')),
  }
}

/** How labels are inflected, by entity and language. */
export function grammarIn(rows: Rows): ReadonlyMap<string, Raw> {
  const entities = new Map<string, Map<string, Raw>>()
  const inflections = new Map<string, [entity: string, said: Map<string, string>]>()
  for (const [entity = '', inflection = '', predicate = '', value = ''] of rows) {
    const [, said] = inflections.get(inflection) ?? [entity, new Map<string, string>()]
    inflections.set(inflection, [entity, said.set(predicate, value)])
  }
  for (const [, [entity, said]] of inflections) {
    const language = said.get(predicateOf('language'))
    if (language === undefined) continue
    const raw: Raw = {}
    for (const [key, name] of Object.entries(grammarKeys)) {
      const value = said.get(predicateOf(key))
      if (value === undefined) continue
      raw[name] = key === 'shore' ? isTrue(value) : key === 'article' ? value : suffixOf(value, 'lexinfo:')
    }
    entities.set(entity, (entities.get(entity) ?? new Map<string, Raw>()).set(language, raw))
  }
  return new Map(Array.from(entities, ([entity, languages]) => [entity, Object.fromEntries(languages)]))
}

/** Virtuoso writes truth as 0 and 1. */
export const isTrue = (text: string): boolean => text === 'true' || text === '1'

export function rawPassage(said: Said, iri: string, isThere: (iri: string) => boolean): Raw | null {
  const id = nameIn(iri, 'passage')
  const document = nameIn(said.one(iri, 'partOf') ?? '', 'document')
  if (id === null || document === null) return null
  const number = said.one(iri, 'number')
  const formerly = said.all(iri, 'formerly')
  const pages = said.one(iri, 'pages')
  const divisions = said.one(iri, 'divisions')
  return {
    ...{ id, document, kind: said.one(iri, 'kind') },
    // RDF has no order of its own: the outer stands before the inner.
    section: said
      .all(iri, 'section')
      .filter(isThere)
      .toSorted((a, b) => said.number(a, 'position') - said.number(b, 'position'))
      .map(section => nameIn(section, 'passage')),
    paragraph: Number(said.one(iri, 'paragraph')),
    ...given('number', number === undefined ? undefined : Number(number)),
    ...(formerly.length > 0 && { formerly: formerly.toSorted() }),
    ...given('divisions', divisions === undefined ? undefined : readDivisions(divisions)),
    ...given('pages', pages === undefined ? undefined : readPages(pages)),
  }
}

/** `article 6, paragraph 2`. */
export const readDivisions = (text: string) =>
  text.split(', ').map(part => {
    const [kind, label] = part.split(' ')
    return { kind, label }
  })

/** `nl 4, fr 4–5`. */
export const readPages = (text: string) =>
  Object.fromEntries(text.split(', ').map(part => part.split(' ') as [string, string]))

export type Questions = { readonly ask: string; readonly of: readonly string[] }

export const rawQuestion = ({ ask, of }: Questions) => ({ ask, of: ask === 'connected' ? of : of[0] })

/** Where the store says that nodes lie, where it says so of all that a mode shows. */
export function positionsIn(entities: Said): PositionsByMode {
  const byMode = new Map<string, NodePosition[]>()
  for (const iri of entities.subjects) {
    const id = nameIn(iri, 'entity')
    for (const placed of entities.all(iri, 'placed')) {
      const [mode = '', x, y] = placed.split(' ')
      if (id === null || !Number.isFinite(Number(x)) || !Number.isFinite(Number(y))) continue
      byMode.set(mode, [...(byMode.get(mode) ?? []), [id as EntityId, Number(x), Number(y)]])
    }
  }
  return Object.fromEntries(modes.flatMap(mode => (byMode.has(mode) ? [[mode, byMode.get(mode)!]] : [])))
}
