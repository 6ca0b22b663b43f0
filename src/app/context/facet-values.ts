// What can be chosen in each facet, with its name in the interface's language.

import { useMemo } from 'react'
import { sectionName, typeFilterScope } from '../../explorer/index.ts'
import type { FacetName } from '../../graph/index.ts'
import {
  type EntityId,
  type EntityType,
  entityTypes,
  type Language,
  predicateNames,
  statusNames,
} from '../../model/index.ts'
import { capitalised, relationName } from '../../terms/index.ts'
import { useExplorer } from './context.ts'

export type FacetValue = {
  readonly value: string
  readonly name: string
  /** The language of the name, where it is not the interface's. */
  readonly lang?: Language
  readonly type?: EntityType
  /** How the graph draws it, where that is a line. */
  readonly line?: 'solid' | 'dotted'
}

/** The facets whose values are listed; a time is chosen otherwise. */
export type ListedFacet = Exclude<FacetName, 'time'>

/** The values of each facet that lists them, in the order in which they are listed. */
export function useFacetValues(): Readonly<Record<ListedFacet, readonly FacetValue[]>> {
  const { index, messages, nameOf, languageName, state } = useExplorer()
  return useMemo(() => {
    const { claims, documents, entities, languages } = index.corpus
    const ui = state.ui as string as Language
    const collator = new Intl.Collator(ui)
    const named = (ids: readonly EntityId[]) => ids.map((id): FacetValue => ({ value: id, name: nameOf(id) }))
    const byName = (values: readonly FacetValue[]) =>
      [...values].sort((a, b) => collator.compare(a.name, b.name))
    const ofType = (wanted: EntityType) => entities.filter(({ type }) => type === wanted).map(({ id }) => id)
    const texts = messages.facets
    const most = Math.max(...documents.map(({ languages }) => languages.length))
    return {
      project: byName(named([...index.contexts])),
      type: entityTypes.map((type): FacetValue => ({ value: type, name: messages.types[type][1], type })),
      predicate: predicateNames.map(
        (name): FacetValue => ({ value: name, name: capitalised(relationName(name, ui), ui) }),
      ),
      // Where all is done or under way, there is nothing to choose.
      status: claims.some(claim => claim.status)
        ? statusNames.map(
            (name): FacetValue => ({
              value: name,
              name: capitalised(messages.statuses[name], ui),
              line: name === 'done' ? 'solid' : 'dotted',
            }),
          )
        : [],
      country: byName(named(ofType('country'))),
      recommendation: named(ofType('recommendation')),
      section: documents.flatMap(document =>
        document.passages
          .filter(({ kind }) => kind === 'heading' || kind === 'point')

          .map(({ id, kind }): FacetValue => {
            const own = state.ui as string as Language
            const { name: alone, language } = sectionName(index, id, own)
            // Two papers may have an introduction; a point is named with its paper where it must be.
            const name = kind === 'heading' && documents.length > 1 ? `${document.number} · ${alone}` : alone
            return { value: id, name, ...(language !== own && { lang: language }) }
          }),
      ),
      evidence: [
        { value: 'all', name: most > 2 ? texts.allLanguages : texts.bothLanguages },
        ...(most > 2 ? [{ value: 'some', name: texts.someLanguages }] : []),
        ...languages.map(
          (language): FacetValue => ({ value: language, name: texts.oneLanguage(languageName(language)) }),
        ),
      ],
    }
  }, [index, messages, nameOf, languageName, state.ui])
}

/** A value of a facet in words, for where it stands alone. */
export function useValueName(): (facet: FacetName, value: string) => FacetValue {
  const { timeInWords } = useExplorer()
  const values = useFacetValues()
  return (facet, value) => {
    if (facet === 'time') return { value, name: timeInWords(value) }
    return values[facet].find(known => known.value === value) ?? { value, name: value }
  }
}

/**
 * What a chosen facet is called where it is said to be in force: a choice of kinds that narrows but the actors, or but
 * the answers to the recommendations, says so.
 */
export function useFacetTitle(): (facet: FacetName) => string {
  const { index, messages, state } = useExplorer()
  const narrowed = typeFilterScope(index, state)
  return facet =>
    facet === 'type' && narrowed !== 'all' ? messages.facets[narrowed] : messages.facets[facet]
}

/** The filters in force in words, one a facet: 'Project: Hazeldonk and EMPACT'. */
export function useFiltersInWords(): readonly string[] {
  const { listFormat: list, messages, state } = useExplorer()
  const titleOf = useFacetTitle()
  const nameOfValue = useValueName()
  return [...state.facets].map(([facet, values]) =>
    messages.facets.chip(
      titleOf(facet),
      list().format([...values].map(value => nameOfValue(facet, value).name)),
    ),
  )
}
