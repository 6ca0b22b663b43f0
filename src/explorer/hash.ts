// The state as the hash of a URL, and back: every view can be sent to a colleague.

import {
  type CorpusIndex,
  type FacetName,
  facetNames,
  intervalOf,
  matrixKinds,
  matrixOrders,
  modes,
  type TieId,
  tieId,
} from '../graph/index.ts'
import type { ClaimId, EntityId, Language, PassageId } from '../model/index.ts'
import {
  type Interface,
  initialState,
  interfaces,
  type Selected,
  type State,
  steps,
  views,
  type Words,
} from './state.ts'

/** A part of a hash that was not understood, and therefore left out. */
export type Ignored = { readonly key: string; readonly value: string }

const encodeValue = (value: string) =>
  // Everything that has a meaning in the hash, or that mail programs cut links at.
  encodeURIComponent(value)
    .replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    // The slash of a range of time has no other meaning here, and stays readable.
    .replaceAll('%2F', '/')

const decodeValue = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** The hash of a state, without `#`. What is as at first is not written, so the first state's hash is empty. */
export function encode(state: State, ui: Interface): string {
  const first = initialState(ui)
  const parts: [key: string, values: readonly string[]][] = [
    ['view', state.view === first.view ? [] : [state.view]],
    ['mode', state.mode === first.mode ? [] : [state.mode]],
    ['select', state.select.map(what => what.id)],
    ...facetNames.map((name): [string, string[]] => [name, [...(state.facets.get(name) ?? [])].sort()]),
    ['steps', state.steps === first.steps ? [] : [String(state.steps)]],
    ['passage', state.passage === null ? [] : [state.passage]],
    ['words', state.passage === null || state.words === null ? [] : [wordsText(state.words)]],
    ['read', state.read === null ? [] : [state.read]],
    ['source', state.source ? ['shown'] : []],
    ['ui', state.ui === first.ui ? [] : [state.ui]],
    ['matrix', state.matrix === first.matrix ? [] : [state.matrix]],
    ['order', state.order === first.order ? [] : [state.order]],
  ]
  return parts
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeValue).join(',')}`)
    .join('&')
}

/** An entity, a tie of two entities, or a claim; null if there is none of that id. */
function selectedOf(index: CorpusIndex, id: string): Selected | null {
  if (index.entities.has(id as EntityId)) return { kind: 'entity', id: id as EntityId }
  if (index.claims.has(id as ClaimId)) return { kind: 'claim', id: id as ClaimId }
  const [a, b, ...others] = id.split('--') as EntityId[]
  const joins =
    a && b && others.length === 0 && tieId(a, b) === id && index.entities.has(a) && index.entities.has(b)
  return joins ? { kind: 'tie', id: id as TieId } : null
}

const wordsText = ({ language, start, end }: Words) => `${language}.${start}.${end}`

/** Words of a passage, as `wordsText` writes them; null if there are none such. */
function wordsIn(index: CorpusIndex, passage: PassageId | null, value: string): Words | null {
  const [, code, from, to] = /^([a-z]{2})\.(\d{1,9})\.(\d{1,9})$/.exec(value) ?? []
  const language = code as Language | undefined
  const sides = passage === null ? undefined : index.passages.get(passage)?.sides
  const side = language && sides && Object.hasOwn(sides, language) ? sides[language] : undefined
  const [start, end] = [Number(from), Number(to)]
  return language && side && start < end && end <= side.text.length ? { language, start, end } : null
}

/** Whether a facet has such a value at all. */
function knows(index: CorpusIndex, facet: FacetName, value: string): boolean {
  switch (facet) {
    case 'project':
      return index.contexts.has(value as EntityId)
    case 'type':
      return index.corpus.entities.some(entity => entity.type === value)
    case 'predicate':
      return index.corpus.claims.some(claim => claim.predicate === value)
    case 'section':
      return index.passages.has(value as PassageId)
    case 'evidence':
      return value === 'both' || index.corpus.languages.some(language => language === value)
    case 'country':
    case 'recommendation':
      return index.entities.get(value as EntityId)?.type === facet
    case 'time':
      return intervalOf(value) !== null
  }
}

/**
 * The state that a hash (with or without `#`) stands for. Unknown keys, ids and values are ignored and reported; a
 * hash of nothing else gives the first state, in the interface language `ui`. Never throws.
 */
export function decode(
  hash: string,
  index: CorpusIndex,
  ui: Interface,
): { readonly state: State; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  let state = initialState(ui)
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const equals = part.indexOf('=')
    const key = equals < 0 ? part : part.slice(0, equals)
    const raw =
      equals < 0
        ? []
        : part
            .slice(equals + 1)
            .split(',')
            .filter(Boolean)
    const ignore = (value: string) => ignored.push({ key, value })
    const values = raw.flatMap(text => {
      const value = decodeValue(text)
      if (value === null) ignore(text)
      return value === null ? [] : [value]
    })
    const take = <Value extends string>(options: readonly Value[], use: (value: Value) => State) => {
      for (const value of values) {
        const option = options.find(known => known === value)
        if (option) state = use(option)
        else ignore(value)
      }
    }
    const facet = facetNames.find(name => name === key)
    if (facet) {
      const known = values.filter(value => knows(index, facet, value))
      for (const value of values) if (!known.includes(value)) ignore(value)
      if (known.length > 0) state = { ...state, facets: new Map(state.facets).set(facet, new Set(known)) }
    } else if (key === 'view') take(views, view => ({ ...state, view }))
    else if (key === 'mode') take(modes, mode => ({ ...state, mode }))
    else if (key === 'steps')
      take(steps.map(String), value => ({ ...state, steps: steps.find(n => String(n) === value) ?? 1 }))
    else if (key === 'ui') take(interfaces, ui => ({ ...state, ui }))
    else if (key === 'matrix') take(matrixKinds, matrix => ({ ...state, matrix }))
    else if (key === 'order') take(matrixOrders, order => ({ ...state, order }))
    else if (key === 'read') take(index.corpus.languages, read => ({ ...state, read }))
    else if (key === 'source') take(['shown'], () => ({ ...state, source: true }))
    else if (key === 'passage') {
      for (const value of values) {
        if (index.passages.has(value as PassageId)) state = { ...state, passage: value as PassageId }
        else ignore(value)
      }
    } else if (key === 'words') {
      // After the passage, whose words they are.
      for (const value of values) {
        const words = wordsIn(index, state.passage, value)
        if (words) state = { ...state, words }
        else ignore(value)
      }
    } else if (key === 'select') {
      for (const value of new Set(values)) {
        const what = selectedOf(index, value)
        if (what) state = { ...state, select: [...state.select, what] }
        else ignore(value)
      }
    } else ignore(raw.join(','))
  }
  return { state, ignored }
}
