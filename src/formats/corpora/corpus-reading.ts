// A file that may hold a corpus, read: the gate of `editions` lets it in, or there is a reason why it is refused.

import {
  type CorpusReading,
  type CorpusRefusal,
  type CorpusRefusalCode,
  parseEdition,
  refused,
} from '../../editions/index.ts'
import { faultIn } from '../graph-files/json.ts'
import { JsonFault } from '../json-stream.ts'

/** Thrown by a reader, deep in a file; `attempted` makes data of it again. Never leaves this room. */
class Refused extends Error {
  readonly refusal: CorpusRefusal
  constructor(refusal: CorpusRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refuse(code: CorpusRefusalCode, at = ''): never {
  throw new Refused(refused(code, at))
}

/** Runs a reader; its refusal, or the fault that it found, comes back as data. */
export function attempted(read: () => CorpusReading): CorpusReading {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    if (error instanceof JsonFault) return refused('not-json', String(error.line))
    // What a browser cannot hold, as a text or as a list.
    if (error instanceof RangeError) return refused('too-large')
    throw error
  }
}

/** Of a file that is read as a whole, in UTF-16 code units: five times a corpus of 10,000 nodes and 50,000 claims. */
const maxFileChars = 256 * 2 ** 20

/** The edition in a JSON file, with or without a byte order mark; or why there is none. */
export function readCorpus(text: string): CorpusReading {
  if (text.length > maxFileChars) return refused('too-large')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return refused('not-json', String(faultIn(text).line))
  }
  return parseEdition(value)
}
