// By which words papers say that actors work together, take part, lead or sign, language by language.

import type { Language } from '../../model/index.ts'
import { german } from './cues/de.ts'
import { english } from './cues/en.ts'
import { french } from './cues/fr.ts'
import { dutch } from './cues/nl.ts'
import type { ClaimCues } from './cues/type.ts'

export { type ClaimCues, type Deed, deeds } from './cues/type.ts'

const cues: ReadonlyMap<string, ClaimCues> = new Map([
  ['nl', dutch],
  ['fr', french],
  ['en', english],
  ['de', german],
])

/** The cues of a language; null where none are known. */
export const cuesFor = (language: Language): ClaimCues | null => cues.get(language) ?? null
