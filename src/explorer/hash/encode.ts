// The state as the hash of a URL: every view can be sent to a colleague.

import { asksForAll, type FacetSelection, facetNames, type Mode, modes, valuesIn } from '../../graph/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import type { Arrangements } from '../arrangement.ts'
import { initialState, type PassageRange, type ScoreOrder, type State } from '../state.ts'
import { viewpointText } from '../viewpoint.ts'
import { allOfKey, versusPrefix, wholeLayout } from './keys.ts'

const encodeValue = (value: string) =>
  // Everything that has a meaning in the hash, or that mail programs cut links at.
  encodeURIComponent(value)
    .replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    // The slash of a range of time, and the colons of a place, have no other meaning here, and stay readable.
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')

/**
 * The hash of a state, without `#`. What is as at first is not written, so the first state's hash is empty.
 *
 * @param opening the mode that the corpus opens with
 */
export function encode(state: State, ui: InterfaceLanguage, opening: Mode = 'projects'): string {
  const first = initialState(ui, opening)
  const parts: [key: string, values: readonly string[]][] = [
    ['view', state.view === first.view ? [] : [state.view]],
    ['mode', state.mode === first.mode ? [] : [state.mode]],
    ['select', state.select.map(what => what.id)],
    ['avoid', state.avoid],
    ...facetParts(state.facets, ''),
    ...facetParts(state.versus, versusPrefix),
    ['steps', state.hops === first.hops ? [] : [String(state.hops)]],
    ['strongest', state.strength.nodes === first.strength.nodes ? [] : [String(state.strength.nodes)]],
    [
      'least',
      state.strength.statements === first.strength.statements ? [] : [String(state.strength.statements)],
    ],
    ['hide', state.hidden],
    ['passage', state.passage === null ? [] : [state.passage]],
    ['words', state.passage === null || state.searchedRange === null ? [] : [rangeText(state.searchedRange)]],
    ['read', state.read === null ? [] : [state.read]],
    ['source', state.source ? ['shown'] : []],
    ['pages', state.facsimile ? ['shown'] : []],
    ['ui', state.ui === first.ui ? [] : [state.ui]],
    ['matrix', state.matrix === first.matrix ? [] : [state.matrix]],
    ['order', state.order === first.order ? [] : [state.order]],
    ['size', state.size === first.size ? [] : [state.size]],
    ['colour', state.color === first.color ? [] : [state.color]],
    ['areas', state.areas === first.areas ? [] : [state.areas]],
    ['columns', state.measured ? ['measures'] : []],
    ['sort', sortValues(state.scores)],
    ...modes.flatMap(mode => arrangementParts(state.arranged, mode)),
    ['camera', state.viewpoint === null ? [] : [viewpointText(state.viewpoint)]],
    ['story', state.story === null ? [] : [String(state.story)]],
  ]
  const written = parts.filter(([, values]) => values.length > 0)
  // A step by itself stands for all that it shows.
  if (state.story !== null && written.every(([key]) => key === 'ui' || key === 'story'))
    written.unshift(['view', [state.view]])
  return written.map(([key, values]) => `${key}=${values.map(encodeValue).join(',')}`).join('&')
}

/** `sort=projects` and `sort=projects,descending`: what the recommendations are sorted by. */
const sortValues = ({ key, descending }: ScoreOrder): readonly string[] => [
  ...(key === initialState('en').scores.key ? [] : [key]),
  ...(descending ? ['descending'] : []),
]

const facetParts = (
  facets: FacetSelection,
  prefix: string,
): readonly [key: string, values: readonly string[]][] => [
  ...facetNames.map((name): [string, string[]] => [prefix + name, [...valuesIn(facets.get(name))].sort()]),
  [prefix + allOfKey, facetNames.filter(name => asksForAll(facets.get(name)))],
]

/** `layout-actors=project:hazeldonk` and `moved-actors=kmar:120.5:-33`. */
function arrangementParts(arranged: Arrangements, mode: Mode): [key: string, values: readonly string[]][] {
  const { laidOut = null, moved = new Map() } = arranged.get(mode) ?? {}
  const chosen = facetNames.flatMap(name =>
    [...valuesIn(laidOut?.get(name))].sort().map(value => `${name}:${value}`),
  )
  const asked = facetNames.filter(name => asksForAll(laidOut?.get(name))).map(name => `${allOfKey}:${name}`)
  return [
    [`layout-${mode}`, laidOut && chosen.length === 0 ? [wholeLayout] : [...chosen, ...asked]],
    [`moved-${mode}`, Array.from(moved, ([id, { x, y }]) => `${id}:${x}:${y}`)],
  ]
}

const rangeText = ({ language, start, end }: PassageRange) => `${language}.${start}.${end}`
