// JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): linked data that a person can read too, a thing a line.

import { type Extract, extractEditionInSteps } from '../extract.ts'
import { objectJson } from '../json-pieces.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { linkedData } from './linked-data.ts'
import { context } from './terms.ts'

/** The extract as JSON-LD, its context within. `readJsonLd` gets the corpus back, and the places of its nodes. */
export function* writeJsonLd(extract: Extract): TextPieces {
  const edition = yield* withoutProgress(extractEditionInSteps(extract))
  yield* objectJson([
    ['@context', context],
    ['@graph', linkedData(edition)],
  ])
}
