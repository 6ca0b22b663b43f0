// What stands around a picture, and on paper: what it is, which filters are on, and where it is from.

import { chosenDocuments } from '../../graph/index.ts'
import { familyNames, relationFamilies } from '../../model/index.ts'
import { capitalisedList, termsOf, textOfParts } from '../../terms/index.ts'
import type { Explorer } from '../context/context.ts'
import { strengthInWords } from '../context/strength-in-words.ts'
import { hiddenInWords } from '../drawing/hidden-in-words.ts'
import { measureMessages } from '../measures/messages/index.ts'
import type { Caption } from '../pictures/picture.ts'
import { colorsOfGroup } from '../render/hues.ts'

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

/** What size and colour of the nodes tell, where that is a measure. */
function measuredBy({ state }: Explorer): readonly string[] {
  const words = measureMessages[state.ui]
  if (state.view !== 'graph') return []
  return [
    ...(state.size === 'statements' ? [] : [words.sizedBy(words.names[state.size])]),
    ...(state.color === 'kind' ? [] : [words.coloredBy(words.names[state.color])]),
  ]
}

/** What narrows what is shown, and what it is measured by: the filters that are on, in words, one a facet; how strong the graph has to be; size and colour. Empty where nothing is. */
export function narrowedBy(explorer: Explorer, filters: readonly string[]): string {
  const { facets, strength } = explorer.messages
  const strong = strengthInWords(explorer)
  const hidden = hiddenInWords(explorer)
  return [
    ...(filters.length > 0 ? [facets.filteredBy(filters)] : []),
    ...(strong === null ? [] : [strength.drawn(strong)]),
    ...(hidden === null ? [] : [hidden]),
    ...measuredBy(explorer),
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
      type,
      // Where colours tell communities, a kind is its shape alone.
      style: state.color === 'communities' ? { ...style, ...colorsOfGroup(0) } : style,
      name: typeNames(type)[0],
    })),
    lines: familyNames.map(family => ({
      name: termsOf(state.ui).families[family],
      style: relationFamilies[family],
    })),
    yetToCome: messages.yetToCome,
  }
}
