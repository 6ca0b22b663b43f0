// Statements that are as they should be, as nearly all are, told in a tenth of the time that their schema takes. Whatever may not be,
// the schema decides, and says what is wrong.

import {
  type EntityId,
  type Language,
  type Predicate,
  statuses,
  timeOf,
  type Vocabulary,
} from '../model/index.ts'
import { maxQuoteLength } from './limits.ts'
import { type ClaimEntry, claimsFileIn } from './schema.ts'
import { idPattern, languagePattern } from './words-schema.ts'

type Entry = Readonly<Record<string, unknown>>

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is EntityId => typeof value === 'string' && idPattern.test(value)

const areIds = (value: unknown, fewest: number): value is EntityId[] =>
  Array.isArray(value) && value.length >= fewest && value.every(isId)

const areReadings = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    reading =>
      isEntry(reading) &&
      Object.keys(reading).length === 2 &&
      [reading.by, reading.on].every(
        text => typeof text === 'string' && text.trim() === text && text !== '',
      ) &&
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/.test(String(reading.on)),
  )

/** What a value is, or comes to; null where the schema must look at it. */
type Plain<Value> = (value: unknown) => Value | null

const words: Plain<string> = value => (typeof value === 'string' && value.trim()) || null

const quoted: Plain<string> = value => {
  const exact = words(value)
  return exact !== null && exact.length <= maxQuoteLength ? exact : null
}

const selector: Plain<ClaimEntry['quotes'][Language]> = value => {
  const exact = quoted(value)
  if (exact !== null) return { exact }
  if (!isEntry(value)) return null
  const given: { exact: string; prefix?: string; suffix?: string } = { exact: '' }
  for (const key of Object.keys(value)) {
    const text = key === 'exact' ? quoted(value[key]) : value[key]
    if (typeof text !== 'string' || (key !== 'exact' && key !== 'prefix' && key !== 'suffix')) return null
    given[key] = text
  }
  return given.exact === '' ? null : given
}

/** The same in each language, at least in so many. */
function inEachLanguage<Value>(
  value: unknown,
  fewest: number,
  plain: Plain<Value>,
): Record<Language, Value> | null {
  if (!isEntry(value)) return null
  const said: Record<string, Value> = {}
  let count = 0
  for (const language of Object.keys(value)) {
    const own = languagePattern.test(language) ? plain(value[language]) : null
    if (own === null) return null
    said[language] = own
    count++
  }
  return count < fewest ? null : said
}

/** Looks at entries of a file of statements: gives what its schema would, or null where that must look. */
export function plainClaims(vocabulary: Vocabulary): (entry: unknown) => ClaimEntry | null {
  const { predicates } = vocabulary
  const keys = new Set(Object.keys(claimsFileIn(vocabulary).element.shape))
  return entry => {
    if (!isEntry(entry) || !Object.keys(entry).every(key => keys.has(key))) return null
    if (entry['read-by'] !== undefined && !areReadings(entry['read-by'])) return null
    const { id, predicate, subjects, objects, projects, when, status } = entry
    const isPlain =
      predicates.has(predicate as Predicate) &&
      areIds(subjects, 1) &&
      (id === undefined || isId(id)) &&
      (objects === undefined || areIds(objects, 1)) &&
      (projects === undefined || areIds(projects, 0)) &&
      (status === undefined || statuses.some(known => known === status)) &&
      (when === undefined || (typeof when === 'string' && !('fault' in timeOf(when))))
    if (!isPlain) return null
    const quotes = inEachLanguage(entry.quotes, 1, selector)
    const difference = entry.difference === undefined ? undefined : inEachLanguage(entry.difference, 0, words)
    const remark = entry.remark === undefined ? undefined : inEachLanguage(entry.remark, 0, words)
    if (quotes === null || difference === null || remark === null) return null
    return { ...(entry as ClaimEntry), difference, remark, quotes }
  }
}
