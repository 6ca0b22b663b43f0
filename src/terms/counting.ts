// Numbers, and things that are counted, as a language writes them.

import type { InterfaceLanguage } from '../model/index.ts'
import { spokenLanguages } from './spoken/index.ts'

/** What costs something to make is made when it is first needed: a page's first Intl object takes tens of milliseconds. */
function lazy<Answer extends object>(make: () => Answer): () => Answer {
  let made: Answer | undefined
  return () => {
    made ??= make()
    return made
  }
}

export type Counting = {
  /** `2,000`, `2.000`. */
  readonly number: (n: number) => string
  /** `1 node`, `2,000 nodes`. */
  readonly count: (n: number, one: string, many: string) => string
  /** Two digits of it: `1.2 MB`. */
  readonly megabytes: (bytes: number) => string
}

/** How a language counts. */
export function countingIn(language: InterfaceLanguage): Counting {
  const { locale, isOne } = spokenLanguages[language]
  const digits = lazy(() => new Intl.NumberFormat(locale))
  const sizes = lazy(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 }),
  )
  const number = (n: number) => digits().format(n)
  return {
    number,
    count: (n, one, many) => `${number(n)} ${isOne(n) ? one : many}`,
    megabytes: bytes => sizes().format(bytes / 1e6),
  }
}
