// What can be chosen in each facet, with its name in the interface's language.

import { useMemo } from 'react'
import { entityOfPoint, sectionName, typeFilterScope } from '../../explorer/index.ts'
import {
  type Agreement,
  asksForAll,
  type FacetName,
  facetOf,
  type ValueKind,
  valuesIn,
} from '../../graph/index.ts'
import type {
  DocumentId,
  EntityId,
  EntityType,
  Language,
  PassageId,
  Predicate,
  StatusName,
} from '../../model/index.ts'
import { capitalised, type InLanguage, inNearestLanguage, relationName } from '../../terms/index.ts'
import { type Explorer, useExplorer } from './context.ts'
import { nameOfKind } from './kind-name.ts'

export type FacetValue = {
  readonly value: string
  readonly name: string
  /** The language of the name, where it is not the interface's. */
  readonly lang?: Language
  /** What it is, where the name alone does not tell: the title of a paper. */
  readonly about?: InLanguage<string>
  readonly type?: EntityType
  /** How the graph draws it, where that is a line. */
  readonly line?: 'solid' | 'dotted'
}

type Naming = Pick<
  Explorer,
  'index' | 'messages' | 'nameOf' | 'languageName' | 'textInLanguage' | 'timeInWords' | 'typeNames'
> & {
  readonly ui: Language
}

/** A value in words, by what it is. */
const valueNames: Readonly<Record<ValueKind, (naming: Naming, value: string) => Omit<FacetValue, 'value'>>> =
  {
    entity: ({ nameOf }, value) => ({ name: nameOf(value as EntityId) }),
    type: ({ typeNames }, value) => ({
      name: typeNames(value as EntityType)[1],
      type: value as EntityType,
    }),
    predicate: ({ index, ui }, value) => ({
      name: capitalised(relationName(index.vocabulary, value as Predicate, ui), ui),
    }),
    status: ({ messages, ui }, value) => ({
      name: capitalised(messages.statuses[value as StatusName], ui),
      line: value === 'done' ? 'solid' : 'dotted',
    }),
    document: nameOfDocument,
    'document-kind': ({ index, textInLanguage, ui }, value) => ({
      name: capitalised(nameOfKind(index, value, textInLanguage), ui),
    }),
    passage: nameOfPassage,
    languages: ({ index, languageName, messages: { facets: texts } }, value) => {
      const two = index.corpus.documents.every(({ languages }) => languages.length === 2)
      if (value === 'all') return { name: two ? texts.bothLanguages : texts.allLanguages }
      return {
        name: value === 'some' ? texts.someLanguages : texts.oneLanguage(languageName(value as Language)),
      }
    },
    agreement: ({ messages: { facets: texts } }, value) => ({ name: texts.agreements[value as Agreement] }),
    time: ({ timeInWords }, value) => ({ name: timeInWords(value) }),
  }

function nameOfDocument({ index, ui }: Naming, value: string): Omit<FacetValue, 'value'> {
  const document = index.documents.get(value as DocumentId)
  if (!document) return { name: value }
  const about = inNearestLanguage(document.title, ui, ...document.languages)
  return { name: document.number, ...(about && { about }) }
}

function nameOfPassage({ index, ui }: Naming, value: string): Omit<FacetValue, 'value'> {
  const id = value as PassageId
  const { name: alone, language } = sectionName(index, id, ui)
  const document = index.documents.get(index.passages.get(id)?.document as DocumentId)
  // Two papers may have an introduction; a recommendation's name says its paper itself.
  const several = index.documents.size > 1 && entityOfPoint(index, id) === null
  const name = document && several ? `${document.number} · ${alone}` : alone
  return { name, ...(language !== ui && { lang: language }) }
}

/** A value of a facet in words. */
export function useValueName(): (facet: FacetName, value: string) => FacetValue {
  const { index, messages, nameOf, languageName, textInLanguage, timeInWords, typeNames, state } =
    useExplorer()
  const ui = state.ui
  return useMemo(() => {
    const naming = { index, messages, nameOf, languageName, textInLanguage, timeInWords, typeNames, ui }
    return (facet, value) => ({ value, ...valueNames[facetOf(facet).values](naming, value) })
  }, [index, messages, nameOf, languageName, textInLanguage, timeInWords, typeNames, ui])
}

/** The values that can be chosen in a facet, in the order in which they are listed. */
export function useFacetValues(facet: FacetName): readonly FacetValue[] {
  const { index, state } = useExplorer()
  const nameOfValue = useValueName()
  return useMemo(() => {
    const { options, order } = facetOf(facet)
    const values = options(index).map(value => nameOfValue(facet, value))
    const collator = new Intl.Collator(state.ui)
    return order === 'name' ? values.sort((a, b) => collator.compare(a.name, b.name)) : values
  }, [facet, index, nameOfValue, state.ui])
}

/**
 * What a chosen facet is called where it is said to be in force: a choice of kinds that narrows but the actors, or but
 * the answers to the recommendations, says so, and one of which all are asked for.
 */
export function useFacetTitle(): (facet: FacetName) => string {
  const { index, messages, state } = useExplorer()
  const narrowed = typeFilterScope(index, state)
  return facet => {
    const texts = messages.facets
    const choice = state.facets.get(facet)
    if (asksForAll(choice) && choice.all.size > 1) return texts.allOf(texts[facet])
    return facet === 'type' && narrowed !== 'all' ? texts[narrowed] : texts[facet]
  }
}

/** The filters in force in words, one a facet: 'Project: Hazeldonk or EMPACT', or, of all, 'Project (all): Hazeldonk and EMPACT'. */
export function useFiltersInWords(): readonly string[] {
  const { listFormat, messages, state } = useExplorer()
  const titleOf = useFacetTitle()
  const nameOfValue = useValueName()
  return [...state.facets].map(([facet, choice]) =>
    messages.facets.chip(
      titleOf(facet),
      listFormat(asksForAll(choice) ? 'conjunction' : 'disjunction').format(
        [...valuesIn(choice)].map(value => nameOfValue(facet, value).name),
      ),
    ),
  )
}
