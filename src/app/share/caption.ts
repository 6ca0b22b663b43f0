// What stands around a picture, and on paper: what it is, which filters are on, and where it is from.

import { chosenDocuments } from '../../graph/index.ts'
import { capitalisedList, textOfParts } from '../../terms/index.ts'
import type { Explorer } from '../context/context.ts'
import { strengthInWords } from '../context/strength-in-words.ts'
import type { Caption } from '../pictures/picture.ts'

/** The view that is shown, by what it tells: 'Who is linked to whom', 'Timeline'. */
function viewTitle({ messages, state }: Explorer): string {
  switch (state.view) {
    case 'graph':
      return messages.modes[state.mode]
    case 'matrix':
      return messages.matrix.labels[state.matrix]
    default:
      return messages.views[state.view]
  }
}

/** What narrows what is shown: the filters that are on, in words, one a facet, and how strong the graph has to be. Empty where nothing does. */
export function narrowedBy(explorer: Explorer, filters: readonly string[]): string {
  const { facets, strength } = explorer.messages
  const strong = strengthInWords(explorer)
  return [
    ...(filters.length > 0 ? [facets.filteredBy(filters)] : []),
    ...(strong === null ? [] : [strength.drawn(strong)]),
  ].join('. ')
}

/** `filters`: those that are on, in words, one a facet. */
export function captionOf(explorer: Explorer, filters: readonly string[]): Caption {
  const { index, textInLanguage, messages, speaker, state, timeInWords, typeNames } = explorer
  const left = chosenDocuments(index, state.facets)
  const documents = index.corpus.documents
    .filter(({ id }) => left?.has(id) ?? true)
    .map(({ number, date }) => `${number} (${timeInWords(date)})`)
    .join(', ')
  const chosen = state.select.flatMap(what => (what.kind === 'entity' ? [what.id] : []))
  const of =
    chosen.length > 0 ? textOfParts(capitalisedList(speaker, chosen)) : textInLanguage(index.corpus.title)
  return {
    title: `${of} · ${viewTitle(explorer)}`,
    filters: narrowedBy(explorer, filters),
    source: `${messages.picture.source(documents)} · ${textInLanguage(index.corpus.title)} · Verband`,
    types: Array.from(index.vocabulary.types, ([type, { style }]) => ({
      ...{ type, style },
      name: typeNames(type)[0],
    })),
    yetToCome: messages.yetToCome,
  }
}
