// The title of the window, which is what the browser calls the page in its history, its bookmarks and its tabs.

import { paperToRead } from '../../explorer/index.ts'
import {
  endsOfLink,
  type FacetName,
  type FacetSelection,
  facetOf,
  hasSeveralPapers,
  valuesIn,
} from '../../graph/index.ts'
import type { DocumentId, EntityId, EntityType } from '../../model/index.ts'
import { onOneLine } from '../../text/index.ts'
import type { Explorer } from './context.ts'
import { nameOfKind } from './kind-name.ts'

type TitleInput = Pick<
  Explorer,
  'index' | 'textInLanguage' | 'messages' | 'nameOf' | 'sides' | 'state' | 'timeInWords' | 'typeNames'
>

/** More names than this say less. */
const maxNames = 3

/** 'Hazeldonk · Graph · Verband': what is looked at, then how. `file` is the name of the file that the corpus is from, if it is. */
export function titleOf(given: TitleInput, file: string | null): string {
  const { index, textInLanguage, messages, state } = given
  const names = [
    ...new Set([
      ...paperName(given),
      ...selectedNames(given),
      ...filterNames(given, given.state.facets),
      ...comparedNames(given),
    ]),
  ]
  const firstNames = names.slice(0, maxNames).map(name => onOneLine(name))
  const more = names.length > maxNames ? ` +${names.length - maxNames}` : ''
  const what =
    firstNames.length > 0 ? firstNames.join(', ') + more : onOneLine(textInLanguage(index.corpus.title))
  const from = file === null ? [] : [onOneLine(file)]
  return [what, messages.views[state.view], ...from, 'Verband'].join(' · ')
}

/** In the document view of several papers, which of them. */
function paperName({ index, state }: TitleInput): string[] {
  const paper = state.view === 'reader' && hasSeveralPapers(index) ? paperToRead(index, state) : null
  return paper ? [paper.number] : []
}

function selectedNames({ index, nameOf, state }: TitleInput): string[] {
  return state.select.flatMap(what => {
    if (what.kind === 'entity') return [nameOf(what.id)]
    if (what.kind === 'link') {
      const [a, b] = endsOfLink(what.id)
      return [`${nameOf(a)} – ${nameOf(b)}`]
    }
    const claim = index.claims.get(what.id)
    return claim ? [...claim.subjects, ...claim.objects].map(nameOf) : []
  })
}

/** What is compared with what: 'Hazeldonk – CrossBES'. */
function comparedNames(given: TitleInput): string[] {
  if (given.state.view !== 'compare') return []
  const { first, second } = given.sides
  const names = [first, second].map(facets => filterNames(given, facets).join(', '))
  return names.every(name => name === '') ? [] : [names.map(name => name || '…').join(' – ')]
}

/** The values of those filters whose values have names that are understood by themselves. */
function filterNames(
  { index, nameOf, textInLanguage, timeInWords, typeNames }: TitleInput,
  facets: FacetSelection,
): string[] {
  const nameIn = (facet: FacetName, value: string): string | null => {
    switch (facetOf(facet).values) {
      case 'entity':
        return nameOf(value as EntityId)
      case 'type':
        return typeNames(value as EntityType)[1]
      case 'document':
        return index.documents.get(value as DocumentId)?.number ?? null
      case 'document-kind':
        return nameOfKind(index, value, textInLanguage)
      case 'time':
        return timeInWords(value)
      case 'predicate':
      case 'status':
      case 'passage':
      case 'languages':
      case 'agreement':
        return null
    }
  }
  return [...facets].flatMap(([facet, choice]) =>
    [...valuesIn(choice)].flatMap(value => nameIn(facet, value) ?? []),
  )
}
