// What the table of entities says of each: its name and type, and how often it is linked, stated and named.

import { useMemo } from 'react'
import { type Link, mentionCounts, statementCounts } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { EntityLink } from '../evidence/Statement.tsx'
import type { TableColumn } from '../kit/columns.ts'

/** How many links each end has; what has none is not there. */
function degrees(links: readonly Link[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const { a, b } of links) for (const end of [a, b]) counts.set(end, (counts.get(end) ?? 0) + 1)
  return counts
}

export function useEntityColumns(): readonly TableColumn<EntityId>[] {
  const { index, languageName, messages, nameOf, state, typeNames, visible } = useExplorer()
  const about = statementCounts(index, state.facets)
  return useMemo((): readonly TableColumn<EntityId>[] => {
    const { counted, table: texts } = messages
    const degree = degrees(visible.links)
    const typeOf = (id: EntityId) => {
      const type = index.entities.get(id)?.type
      return type ? typeNames(type)[0] : ''
    }
    return [
      { key: 'name', header: texts.name, value: nameOf, cell: id => <EntityLink id={id} /> },
      { key: 'type', header: texts.type, value: typeOf },
      { key: 'links', header: texts.ofLinks, hint: counted.linksHow, value: id => degree.get(id) ?? 0 },
      { key: 'claims', header: texts.claims, hint: counted.statementsHow, value: id => about.get(id) ?? 0 },
      ...index.corpus.languages.map(
        (language): TableColumn<EntityId> => ({
          key: `mentions ${language}`,
          header: texts.mentionsIn(languageName(language)),
          hint: counted.mentionsHow,
          value: id => mentionCounts(index, id).get(language) ?? 0,
        }),
      ),
    ]
  }, [index, typeNames, messages, nameOf, languageName, visible, about])
}
