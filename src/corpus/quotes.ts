// Quotes: the words that make a claim, anchored to the one place where they stand.

import type { Language, Passage, Quote } from '../model/index.ts'
import {
  type Anchor,
  type Anchoring,
  anchorIn,
  type QuoteSelector,
  rangesOf,
  type TextAnchor,
} from '../text/index.ts'
import { type Place, type Report, shortExcerpt } from './diagnostics.ts'
import type { ReadDocument } from './documents.ts'
import type { FilePlace } from './files.ts'

/** How many characters of the passage a quote carries before and after its words. */
const contextLength = 32

/** What a document says in each of its languages, as something that finds quotes. */
export type Anchors = ReadonlyMap<Language, Anchor>

export const anchorsOf = ({ document }: ReadDocument): Anchors =>
  new Map(
    document.languages.map(language => [
      language,
      anchorIn(
        document.passages.flatMap(({ id, sides }) =>
          sides[language] ? [{ passage: id, text: sides[language].text }] : [],
        ),
      ),
    ]),
  )

/** The words of a claim as its file gives them, by language. */
export type Selectors = {
  readonly [language: string]: { exact: string; prefix?: string | undefined; suffix?: string | undefined }
}

/** The quotes of a claim, in the order of the document's languages; reports those that stand nowhere, or in several places. */
export function quotesOf(
  given: Selectors,
  { document }: ReadDocument,
  anchors: Anchors,
  passages: ReadonlyMap<string, Passage>,
  at: FilePlace,
  report: Report,
): Quote[] {
  const known: ReadonlySet<string> = new Set(document.languages)
  for (const language of Object.keys(given).filter(code => !known.has(code))) {
    const message = `Document '${document.id}' has no language '${language}'.`
    const remedy = `Its languages are ${document.languages.join(', ')}.`
    report({ ...at('quotes', language), severity: 'error', code: 'unknown-language', message, remedy })
  }
  return document.languages.flatMap(language => {
    const selector = given[language]
    if (!selector) return []
    const where = () => at('quotes', language)
    const place = anchored(selector as QuoteSelector, document.id, language, anchors, where, report)
    const side = place && passages.get(place.passage)?.sides[language]
    if (!place || !side) return []
    const { passage, start, end } = place
    return [
      {
        ...{ language, passage, start, end },
        exact: side.text.slice(start, end),
        prefix: side.text.slice(Math.max(0, start - contextLength), start),
        suffix: side.text.slice(end, end + contextLength),
        ranges: rangesOf(side, start, end),
      },
    ]
  })
}

const missing: Anchoring = { kind: 'missing', runsOver: () => null, nearest: () => null }

/** The one place of these words, or null and a diagnostic that names the nearest thing that would be right. */
export function anchored(
  selector: QuoteSelector,
  document: string,
  language: Language,
  anchors: Anchors,
  at: Place,
  report: Report,
): TextAnchor | null {
  const anchoring = anchors.get(language)?.(selector) ?? missing
  const words = () => shortExcerpt(selector.exact)
  switch (anchoring.kind) {
    case 'found':
      return anchoring.place
    case 'ambiguous':
      report({
        ...{ ...at(), severity: 'error', code: 'quote-ambiguous' },
        message: `This quote stands ${anchoring.places.length} times in ${document} (${language}), in ${passagesIn(anchoring.places)}: '${words()}'.`,
        remedy: 'Add a prefix or a suffix: the words before or after the one that is meant.',
      })
      return null
    case 'missing': {
      const runsOver = anchoring.runsOver()
      if (runsOver) {
        report({
          ...{ ...at(), severity: 'error', code: 'quote-not-found' },
          message: `This quote runs from one passage into the next in ${document} (${language}), from ${runsOver[0]} into ${runsOver[1]}: '${words()}'.`,
          remedy: 'Quote the words of one of them; each item of a list and each row of a table is one.',
        })
        return null
      }
      const elsewhere = [...anchors].find(
        ([other, anchor]) => other !== language && anchor(selector).kind !== 'missing',
      )
      const nearest = elsewhere ? null : anchoring.nearest()
      report({
        ...{ ...at(), severity: 'error', code: 'quote-not-found' },
        message: `This quote is not in ${document} (${language}): '${words()}'.`,
        remedy: elsewhere
          ? `It is in ${elsewhere[0]}: put it there.`
          : nearest
            ? `The closest text is '${shortExcerpt(nearest.text, 400)}' (${nearest.passage}).`
            : 'Nothing in the text is like it; copy the words from the source.',
      })
      return null
    }
  }
}

/** In which passages, where they are few. */
function passagesIn(places: readonly TextAnchor[]): string {
  const passages = [...new Set(places.map(({ passage }) => passage))]
  return passages.length > 5 ? `${passages.slice(0, 5).join(', ')} …` : passages.join(', ')
}
