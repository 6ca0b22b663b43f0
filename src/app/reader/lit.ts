// What is lit on the printed pages: the passage that is open, what is quoted, and what one looks for.

import { placesOnPages } from '../../explorer/index.ts'
import type { Language, PassageId, Quote, SourceDocument } from '../../model/index.ts'
import type { LitWords } from '../facsimile/lit-words.ts'
import type { Stop } from './stops.ts'

type LitInput = {
  readonly document: SourceDocument
  readonly languages: readonly Language[]
  readonly open: PassageId | null
  /** Where one has stepped to; it goes before the passage that is open. */
  readonly current: Stop | null
  readonly quotes: ReadonlyMap<PassageId, readonly Quote[]>
  readonly found: ReadonlyMap<PassageId, readonly Stop[]>
}

/** Whether it is known of a document how its pages looked. */
export const hasPlaces = ({ passages }: SourceDocument): boolean =>
  passages.some(({ sides }) => Object.values(sides).some(({ placed }) => placed))

/** In the order of the text; of each passage its languages as they are shown. */
export function litOn({ document, languages, open, current, quotes, found }: LitInput): readonly LitWords[] {
  return document.passages.flatMap(({ id, sides }) =>
    languages.flatMap((language): LitWords[] => {
      const side = sides[language]
      if (!side?.placed) return []
      const { file } = side.placed
      const isOpen = current === null && id === open
      const inLanguage = <T extends { readonly language: Language }>(items: readonly T[] | undefined) =>
        (items ?? []).filter(item => item.language === language)
      const whole = { start: 0, end: side.text.length }
      return [
        ...(id === open
          ? [{ file, kind: 'passage' as const, isCameFor: isOpen, places: placesOnPages(side, whole) }]
          : []),
        ...inLanguage(quotes.get(id)).map(quote => ({
          ...{ file, kind: 'quote' as const, isCameFor: isOpen },
          places: placesOnPages(side, quote),
        })),
        ...inLanguage(found.get(id)).map(stop => ({
          ...{ file, kind: 'found' as const },
          isCameFor: isOpen || isSame(stop, current),
          places: placesOnPages(side, stop),
        })),
        ...(current?.kind === 'mention' && current.passage === id && current.language === language
          ? [{ file, kind: 'found' as const, isCameFor: true, places: placesOnPages(side, current) }]
          : []),
      ]
    }),
  )
}

const isSame = (stop: Stop, current: Stop | null): boolean =>
  current !== null &&
  stop.passage === current.passage &&
  stop.language === current.language &&
  stop.start === current.start

/** Tells what somebody has come for from anything else that they may come for. */
export const cameForKey = (open: PassageId | null, current: Stop | null): string =>
  current ? `${current.passage} ${current.language} ${current.start}` : (open ?? '')
