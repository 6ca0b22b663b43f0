// French as it is set: no line breaks before a colon, a semicolon or a mark, nor inside the quotation marks.

import { describe, expect, it } from 'vitest'
import { fr as foreign } from '../../../src/app/foreign-graph/messages/fr.ts'
import { fr as measures } from '../../../src/app/measures/messages/fr.ts'
import { fr as told } from '../../../src/formats/messages/fr.ts'
import { fr as words } from '../../../src/terms/fr.ts'
import { catalogue as catalogues, sheetCatalogue } from '../../messages.ts'

const { fr: messages } = catalogues

/** All texts of a catalogue; of a function, what it says of two of whatever it is asked about. */
function* textsOf(said: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof said === 'string') yield [path, said]
  else if (typeof said === 'function') {
    const name = { text: 'x', article: '', gender: null, plural: false, type: null }
    for (const given of [2, name, { ...name, counts: [] }])
      try {
        const text: unknown = said(given, given, given, given)
        if (typeof text === 'string') yield [path, text]
      } catch {
        // Asks about something else.
      }
  } else if (typeof said === 'object' && said !== null)
    for (const [key, value] of Object.entries(said)) yield* textsOf(value, `${path}.${key}`)
}

describe.each(Object.entries({ messages, sheets: sheetCatalogue.fr, foreign, measures, told, words }))(
  '%s',
  (name, catalogue) => {
    it('has a no-break space where French wants one', () => {
      const texts = [...textsOf(catalogue, name)]
      expect(texts.length).toBeGreaterThan(20)
      expect(texts.filter(([, text]) => / [:;?!»%](?!\w)|« /.test(text))).toEqual([])
    })
  },
)
