// How the value of one key of a hash is taken into the state.

import type { CorpusIndex } from '../../graph/index.ts'
import type { State } from '../state.ts'

/** The state with one value of a key in it; null if there is no such value. */
export type ApplyValue = (state: State, value: string, index: CorpusIndex) => State | null

/** Takes one of a few values. */
export const oneOf =
  <Value extends string>(options: readonly Value[], put: (state: State, value: Value) => State): ApplyValue =>
  (state, value) => {
    const option = options.find(known => known === value)
    return option === undefined ? null : put(state, option)
  }

/** A number from 1 on; null if it is none such. */
export const countOf = (value: string): number | null => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : null)
