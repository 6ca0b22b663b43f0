// CSL-JSON (https://docs.citationstyles.org/): the documents, for Zotero and its like.

import { termsOf, textInNearestLanguage, timeIn } from '../../terms/index.ts'
import type { Extract } from '../extract.ts'
import { isCirca, issuerOf, publishedIn, seasonOf } from './publication.ts'

/** An item a document: its number, title, issuer and date. */
export const writeCslJson = (extract: Extract): readonly string[] => [
  JSON.stringify(
    extract.index.corpus.documents.map(document => {
      const { id, number, title, date, languages } = document
      const issuer = issuerOf(extract, document)
      const dates = publishedIn(date)
      const season = seasonOf(date)
      return {
        id,
        type: 'report',
        title: textInNearestLanguage(title, extract.language),
        number,
        ...(issuer !== null && { author: [{ literal: issuer }], publisher: issuer }),
        issued:
          dates.length > 0
            ? {
                'date-parts': dates,
                ...(season !== null && { season }),
                ...(isCirca(date) && { circa: true }),
              }
            : { literal: timeIn(date, termsOf(extract.language)) },
        // One language by the book: that of the title, where the document speaks it.
        language: languages.includes(extract.language) ? extract.language : languages[0],
      }
    }),
    null,
    2,
  ),
]
