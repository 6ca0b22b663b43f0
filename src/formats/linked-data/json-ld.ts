// JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/): linked data that a person can read too.

import { cutOut, type Extract } from '../extract.ts'
import { linkedData } from './linked-data.ts'
import { context } from './terms.ts'

/** The extract as JSON-LD, its context within. `readJsonLd` gets the corpus back. */
export const writeJsonLd = (extract: Extract): string =>
  JSON.stringify({ '@context': context, '@graph': linkedData(cutOut(extract)) }, null, 1)
