// The hash of a URL as the state that it stands for.

import { type CorpusIndex, openingMode } from '../../graph/index.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../../model/index.ts'
import { decodeText, type HashPart, partsOf, readingsOf } from '../../text/index.ts'
import { stillHidden } from '../hidden.ts'
import { initialState, type State } from '../state.ts'
import { withStepOfStory } from '../story.ts'
import { applyByKey } from './by-key.ts'
import { allOfKey, versusPrefix } from './keys.ts'
import type { ApplyValue } from './take.ts'

/** A part of a hash that was not understood, and therefore left out. */
export type Ignored = { readonly key: string; readonly value: string }

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
