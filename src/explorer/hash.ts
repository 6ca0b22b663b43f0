// The state as the hash of a URL, and back: every view can be sent to a colleague.

import {
  asksForAll,
  type CorpusIndex,
  canAskForAll,
  endsOfLink,
  type FacetName,
  type FacetSelection,
  facetNames,
  facetOf,
  formerIds,
  type LinkId,
  linkId,
  type Mode,
  matrixKinds,
  modes,
  openingMode,
  valuesIn,
  withValues,
} from '../graph/index.ts'
import {
  type ClaimId,
  type EntityId,
  type InterfaceLanguage,
  interfaceLanguages,
  type Language,
  type PassageId,
} from '../model/index.ts'
import { decodeText, type HashPart, partsOf, readingsOf } from '../text/index.ts'
import { type Arrangements, withLayoutOf, withMoved } from './arrangement.ts'
import { stillHidden } from './hidden.ts'
import type { Selected } from './selected.ts'
import {
  areaChoices,
  colorings,
  hopOptions,
  initialState,
  type PassageRange,
  rowOrders,
  type ScoreOrder,
  type State,
  scoreKeys,
  sizings,
  views,
} from './state.ts'
import { withStepOfStory } from './story.ts'
import { viewpointFrom, viewpointText } from './viewpoint.ts'

/** A part of a hash that was not understood, and therefore left out. */
export type Ignored = { readonly key: string; readonly value: string }

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

/** The key of the facets all of whose chosen values are asked for. */
const allOfKey = 'all'

/** Before the keys of the facets that the others are compared with. */
const versusPrefix = 'vs.'

const facetParts = (
  facets: FacetSelection,
  prefix: string,
): readonly [key: string, values: readonly string[]][] => [
  ...facetNames.map((name): [string, string[]] => [prefix + name, [...valuesIn(facets.get(name))].sort()]),
  [prefix + allOfKey, facetNames.filter(name => asksForAll(facets.get(name)))],
]

/** What was laid out where nothing was filtered. */
const wholeLayout = 'all'

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

/** An entity, a link of two entities, or a claim; null if there is none of that id. */
function selectedOf(index: CorpusIndex, id: string): Selected | null {
  if (index.entities.has(id as EntityId)) return { kind: 'entity', id: id as EntityId }
  if (index.claims.get(id as ClaimId)) return { kind: 'claim', id: id as ClaimId }
  const [a, b] = endsOfLink(id as LinkId)
  const joins = linkId(a, b) === id && index.entities.has(a) && index.entities.has(b)
  return joins ? { kind: 'link', id: id as LinkId } : null
}

const rangeText = ({ language, start, end }: PassageRange) => `${language}.${start}.${end}`

/** Words of a passage, as `rangeText` writes them; null if it has none in that language. Where its text ends is not known here. */
function rangeIn(index: CorpusIndex, passage: PassageId | null, value: string): PassageRange | null {
  const [, code, from, to] = /^([a-z]{2})\.(\d{1,9})\.(\d{1,9})$/.exec(value) ?? []
  const language = code as Language | undefined
  const document = passage === null ? undefined : index.passages.get(passage)?.document
  const [start, end] = [Number(from), Number(to)]
  const known = language && document && index.documents.get(document)?.languages.includes(language)
  return known && start < end ? { language, start, end } : null
}

/** The passage of this id, or the one that had it; null if there is none. */
const passageOf = (index: CorpusIndex, id: string): PassageId | null =>
  index.passages.has(id as PassageId) ? (id as PassageId) : (formerIds(index).get(id) ?? null)

/** A number from 1 on; null if it is none such. */
const countOf = (value: string): number | null => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : null)

/** The state with one value of a key in it; null if there is no such value. */
type ApplyValue = (state: State, value: string, index: CorpusIndex) => State | null

/** Takes one of a few values. */
const oneOf =
  <Value extends string>(options: readonly Value[], put: (state: State, value: Value) => State): ApplyValue =>
  (state, value) => {
    const option = options.find(known => known === value)
    return option === undefined ? null : put(state, option)
  }

const facetValue =
  (facet: FacetName): ApplyValue =>
  (state, given, index) => {
    const value = facetOf(facet).parse(index, given)
    if (value === null) return null
    return { ...state, facets: withValue(state.facets, facet, value) }
  }

const withValue = (facets: FacetSelection, facet: FacetName, value: string): FacetSelection => {
  const choice = facets.get(facet)
  return new Map(facets).set(facet, withValues(choice, new Set(valuesIn(choice)).add(value)))
}

/** All of what is chosen in a facet; null where nothing is, or where one can but have one of its values. */
function withAllOf(facets: FacetSelection, value: string): FacetSelection | null {
  const facet = facetNames.find(name => name === value)
  const choice = facet && facets.get(facet)
  return facet && choice && canAskForAll(facet) ? new Map(facets).set(facet, { all: valuesIn(choice) }) : null
}

/** A facet all of whose chosen values are asked for. */
const allOfFacet: ApplyValue = (state, value) => {
  const facets = withAllOf(state.facets, value)
  return facets && { ...state, facets }
}

/** A facet's value that was in force when a mode was laid out anew, as `arrangementParts` writes it. */
const laidOutBy =
  (mode: Mode): ApplyValue =>
  (state, value, index) => {
    const before: FacetSelection = state.arranged.get(mode)?.laidOut ?? new Map()
    const [, facet, choice = ''] = /^([^:]+):(.+)$/s.exec(value) ?? []
    const name = facetNames.find(name => name === facet)
    const known = name ? facetOf(name).parse(index, choice) : null
    const facets =
      name && known !== null
        ? withValue(before, name, known)
        : facet === allOfKey
          ? withAllOf(before, choice)
          : value === wholeLayout
            ? before
            : null
    return facets && { ...state, arranged: withLayoutOf(state.arranged, mode, facets) }
  }

/** Nobody moves more nodes than this by hand. */
const maxMovedNodes = 2000

/** A node and its place, as `arrangementParts` writes them. */
const movedTo =
  (mode: Mode): ApplyValue =>
  (state, value, index) => {
    const [, id, x, y] = /^(.+):(-?\d{1,7}(?:\.\d)?):(-?\d{1,7}(?:\.\d)?)$/s.exec(value) ?? []
    const many = (state.arranged.get(mode)?.moved.size ?? 0) >= maxMovedNodes
    if (many || !index.entities.has(id as EntityId)) return null
    const to = { x: Number(x), y: Number(y) }
    return { ...state, arranged: withMoved(state.arranged, mode, id as EntityId, to) }
  }

/** A part of what `sortValues` writes. */
const sortedBy: ApplyValue = (state, value) => {
  if (value === 'descending') return { ...state, scores: { ...state.scores, descending: true } }
  const key = scoreKeys.find(key => key === value)
  return key ? { ...state, scores: { ...state.scores, key } } : null
}

/** A step of the story that the corpus has. */
const stepOfStory: ApplyValue = (state, value, { corpus }) => {
  const story = countOf(value)
  return story !== null && story <= (corpus.story?.steps.length ?? 0) ? { ...state, story } : null
}

/** Takes a value of the facets for those that they are compared with. */
const ofVersus =
  (take: ApplyValue): ApplyValue =>
  (state, value, index) => {
    const taken = take({ ...state, facets: state.versus }, value, index)
    return taken && { ...state, versus: taken.facets }
  }

const applyByKey: ReadonlyMap<string, ApplyValue> = new Map<string, ApplyValue>([
  ...facetNames.map(name => [name, facetValue(name)] as const),
  ...facetNames.map(name => [versusPrefix + name, ofVersus(facetValue(name))] as const),
  [versusPrefix + allOfKey, ofVersus(allOfFacet)],
  ...modes.map(mode => [`layout-${mode}`, laidOutBy(mode)] as const),
  ...modes.map(mode => [`moved-${mode}`, movedTo(mode)] as const),
  [allOfKey, allOfFacet],
  ['view', oneOf(views, (state, view) => ({ ...state, view }))],
  ['mode', oneOf(modes, (state, mode) => ({ ...state, mode }))],
  ['matrix', oneOf(matrixKinds, (state, matrix) => ({ ...state, matrix }))],
  ['order', oneOf(rowOrders, (state, order) => ({ ...state, order }))],
  ['size', oneOf(sizings, (state, size) => ({ ...state, size }))],
  ['colour', oneOf(colorings, (state, color) => ({ ...state, color }))],
  ['areas', oneOf(areaChoices, (state, areas) => ({ ...state, areas }))],
  ['columns', oneOf(['measures'], state => ({ ...state, measured: true }))],
  ['sort', sortedBy],
  [
    'camera',
    (state, value) => {
      const viewpoint = viewpointFrom(value)
      return viewpoint && { ...state, viewpoint }
    },
  ],
  ['story', stepOfStory],
  ['ui', oneOf(interfaceLanguages, (state, ui) => ({ ...state, ui }))],
  ['source', oneOf(['shown'], state => ({ ...state, source: true }))],
  ['pages', oneOf(['shown'], state => ({ ...state, facsimile: true }))],
  [
    'steps',
    (state, value) => {
      const reach = hopOptions.find(n => String(n) === value)
      return reach === undefined ? null : { ...state, hops: reach }
    },
  ],
  [
    'strongest',
    (state, value) => {
      const nodes = value === 'all' ? value : countOf(value)
      return nodes === null ? null : { ...state, strength: { ...state.strength, nodes } }
    },
  ],
  [
    'least',
    (state, value) => {
      const statements = countOf(value)
      return statements === null ? null : { ...state, strength: { ...state.strength, statements } }
    },
  ],
  [
    'read',
    (state, value, index) => {
      const read = index.corpus.languages.find(language => language === value)
      return read === undefined ? null : { ...state, read }
    },
  ],
  [
    'select',
    (state, value, index) => {
      const what = selectedOf(index, value)
      if (!what || state.select.some(({ id }) => id === value)) return what && state
      return { ...state, select: [...state.select, what] }
    },
  ],
  [
    'avoid',
    (state, value, index) => {
      const id = value as EntityId
      if (!index.entities.has(id)) return null
      return state.avoid.includes(id) ? state : { ...state, avoid: [...state.avoid, id] }
    },
  ],
  [
    'hide',
    (state, value, index) => {
      const id = value as EntityId
      if (!index.entities.has(id)) return null
      return state.hidden.includes(id) ? state : { ...state, hidden: [...state.hidden, id] }
    },
  ],
  [
    'passage',
    (state, value, index) => {
      const passage = passageOf(index, value)
      return passage && { ...state, passage }
    },
  ],
  [
    'words',
    (state, value, index) => {
      const words = rangeIn(index, state.passage, value)
      return words && { ...state, searchedRange: words }
    },
  ],
])

/** The interface's language that a hash asks for, whatever else is in it; null where it asks for none, or for one that is not spoken. */
export function interfaceLanguageOf(hash: string): InterfaceLanguage | null {
  const values = partsOf(hash).flatMap(({ key, values }) => (key === 'ui' ? values : []))
  const known = values.flatMap(value => [...readingsOf(value)])
  return interfaceLanguages.find(language => known.includes(language)) ?? null
}

/** Whether a hash asks for nothing but a language: it stands for what a corpus opens with, whichever corpus that is. */
export const asksForNothing = (hash: string): boolean =>
  partsOf(hash).every(({ key }) => key === 'ui' || !applyByKey.has(key))

/**
 * The state that a hash (with or without `#`) stands for, in whatever order its parts come. Unknown keys, ids and values are
 * ignored and reported; that of a step of the story gives all that it shows; a hash of nothing else gives the first state, in the interface language `ui`. Never throws.
 */
export function decode(
  hash: string,
  index: CorpusIndex,
  ui: InterfaceLanguage,
): { readonly state: State; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  let state = initialState(ui, openingMode(index))
  const taken = (take: ApplyValue, value: string): boolean => {
    for (const reading of readingsOf(value)) {
      const next = take(state, reading, index)
      if (next) {
        state = next
        return true
      }
    }
    return false
  }
  // The words after the passage, whose words they are; that all are asked for after what is chosen.
  const last = ({ key }: HashPart) =>
    Number(key === 'words' || key === allOfKey || key === versusPrefix + allOfKey)
  const parts = withStepOfStory(partsOf(hash), index.corpus.story)
  for (const { key, values } of [...parts].sort((a, b) => last(a) - last(b))) {
    const take = applyByKey.get(key)
    if (!take) {
      ignored.push({ key, value: values.join(',') })
      continue
    }
    for (const value of values) {
      if (taken(take, value)) continue
      // Whoever encodes a value encodes the commas between values too.
      const each = decodeText(value).split(',').filter(Boolean)
      for (const one of each.length > 1 ? each : [value])
        if (!taken(take, one)) ignored.push({ key, value: one })
    }
  }
  return { state: { ...state, hidden: stillHidden(state.hidden, state.select) }, ignored }
}
