// Stretches of time: which days they cover, whether they meet, and how people of a language write them.

import { type DateStamp, dateOf, dayOf, type Interval, type Season, timeOf } from '../model/index.ts'

export type { Interval }

/** The year that a day lies in. */
export const yearOf = (day: number): number => dateOf(day).getUTCFullYear()

/**
 * The days that an EDTF text covers: `2018-12` all of that month, `2020/2024` up to the last day of 2024, `202X` ten
 * years. An unknown end is taken as open, since it excludes nothing. Null for what is not a time.
 */
export function intervalOf(edtf: string): Interval | null {
  const known = intervals.get(edtf)
  if (known !== undefined) return known
  const interval = readInterval(edtf)
  // Thousands of papers are of few days.
  if (intervals.size < maxIntervals) intervals.set(edtf, interval)
  return interval
}

const intervals = new Map<string, Interval | null>()
const maxIntervals = 5000

function readInterval(edtf: string): Interval | null {
  const time = timeOf(edtf)
  if ('fault' in time) return null
  if (time.kind === 'date') return { start: time.date.start, end: time.date.end }
  const { from, to } = time
  return {
    start: typeof from === 'object' ? from.start : Number.NEGATIVE_INFINITY,
    end: typeof to === 'object' ? to.end : Number.POSITIVE_INFINITY,
  }
}

/** Whether two stretches have a day in common. */
export const overlaps = (a: Interval, b: Interval): boolean => a.start < b.end && b.start < a.end

/** The first and the last year that a stretch touches; null where it has no end. */
export const yearsOf = ({ start, end }: Interval): { from: number | null; to: number | null } => ({
  from: Number.isFinite(start) ? yearOf(start) : null,
  to: Number.isFinite(end) ? yearOf(end - 1) : null,
})

const yearText = (year: number) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`

/**
 * A range of whole years as EDTF, with the earlier first.
 * @param from a year, negative before the year 0; null leaves the beginning open
 * @param to a year, in the range itself; null leaves the end open
 * @example yearRange(2006, null) // '2006/..'
 */
export function yearRange(from: number | null, to: number | null): string {
  if (from !== null && to !== null) {
    const [first, last] = from <= to ? [from, to] : [to, from]
    return first === last ? yearText(first) : `${yearText(first)}/${yearText(last)}`
  }
  return `${from === null ? '..' : yearText(from)}/${to === null ? '..' : yearText(to)}`
}

/** The words that a language puts around dates, and those for what is longer than a year or has no number. */
export type TimeTerms = {
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly about: (date: string) => string
  readonly perhaps: (date: string) => string
  readonly always: string
  /** A day, where it is written otherwise than the browser does: '1er juin 2023'. */
  readonly day?: (date: string) => string
  readonly seasons: Readonly<Record<Season, (year: string) => string>>
  /** By its first year: 2020. */
  readonly decade: (year: number) => string
  /** Counted from the first: 21. */
  readonly century: (n: number) => string
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than all that it then writes on a page. */
function dateFormat(language: string, unit: DateStamp['unit'], era: boolean): Intl.DateTimeFormat {
  const key = `${language} ${unit} ${era}`
  const known = dateFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    timeZone: 'UTC',
    ...(era && { era: 'short' }),
    ...((unit === 'month' || unit === 'day') && { month: 'long' }),
    ...(unit === 'day' && { day: 'numeric' }),
  })
  dateFormats.set(key, format)
  return format
}

/** What a date names, as people of a language write it: '22 June 2023', 'spring 2023', 'the 2020s'. */
function dateInWords(stamp: DateStamp, language: string, terms: TimeTerms): string {
  const { unit, year } = stamp
  if (unit === 'decade') return terms.decade(year)
  if (unit === 'century') return terms.century(year / 100 + 1)
  if (unit === 'season') {
    return terms.seasons[stamp.season](dateFormat(language, 'year', year < 1).format(dateOf(dayOf(year))))
  }
  const written = dateFormat(language, unit, year < 1).format(dateOf(stamp.start))
  return unit === 'day' && terms.day ? terms.day(written) : written
}

/** EDTF as people of a language write it: `2006/..` is 'since 2006', `2018-12` 'December 2018'. What is not a time stays as it is. */
export function formatTime(edtf: string, language: string, terms: TimeTerms): string {
  const time = timeOf(edtf)
  if ('fault' in time) return edtf
  const date = (stamp: DateStamp): string => {
    const { qualifier } = stamp
    const written = dateInWords(stamp, language, terms)
    const about = qualifier === '~' || qualifier === '%' ? terms.about(written) : written
    return qualifier === '?' || qualifier === '%' ? terms.perhaps(about) : about
  }
  if (time.kind === 'date') return date(time.date)
  const { from, to } = time
  if (typeof from === 'object') {
    if (to === 'open') return terms.since(date(from))
    if (to === 'unknown') return `${date(from)} – ?`
    const plain = [from, to].every(({ unit, year, qualifier }) => unit === 'year' && year > 0 && !qualifier)
    return plain ? `${date(from)}–${date(to)}` : `${date(from)} – ${date(to)}`
  }
  if (typeof to === 'object') return from === 'open' ? terms.until(date(to)) : `? – ${date(to)}`
  return from === 'open' && to === 'open' ? terms.always : '?'
}
