// Every format by its name, as the command and the menu offer it.

import { makeEdition } from '../graph/index.ts'
import { cutOut, type Extract } from './extract.ts'

export type Format = {
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  /** The whole file, as text. */
  readonly write: (extract: Extract) => string
}

export const formats = {
  /** What the page itself opens. */
  corpus: {
    extension: 'json',
    mediaType: 'application/json',
    write: extract => JSON.stringify(makeEdition(cutOut(extract))),
  },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof formats

export const formatIds = Object.keys(formats) as readonly FormatId[]
