// Time as the data files write it: EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (levels 0 and 1 as far
// as the schema lets them in; https://www.loc.gov/standards/datetime/). Years, months, days, intervals of them with
// open (`..`) or unknown (nothing) ends, and the qualifiers `?` uncertain, `~` approximate, `%` both.
// Own code, since all of it is one pattern, and the `edtf` package brings a parser generator along.

/** A stretch of days, half-open [start, end), counted from 1970-01-01; an open or unknown end is infinite. */
export type Interval = { readonly start: number; readonly end: number }

type Qualifier = '' | '?' | '~' | '%'

type Day = { readonly year: number; readonly month?: number; readonly day?: number }

/** One date of one, two or three parts: a year, a month or a day. */
type Stamp = Day & Interval & { readonly qualifier: Qualifier }

/** What stands on a side of the slash: a date, nothing known, or no end. */
type Side = Stamp | 'open' | 'unknown'

type Time =
  | { readonly kind: 'date'; readonly date: Stamp }
  | { readonly kind: 'interval'; readonly from: Side; readonly to: Side }

const msPerDay = 86_400_000

function dayOf({ year, month = 1, day = 1 }: Day): number {
  const date = new Date(0)
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / msPerDay
}

/** The year that a day lies in. */
export const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear()

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([?~%]?)$/

function stampOf(text: string): Stamp | null {
  const [whole, years, months, days, qualifier] = pattern.exec(text) ?? []
  if (whole === undefined) return null
  const year = Number(years)
  const parts: Day = {
    year,
    ...(months && { month: Number(months) }),
    ...(days && { day: Number(days) }),
  }
  const { month, day } = parts
  const start = dayOf(parts)
  // 30 February would silently be a day in March.
  if (day && new Date(start * msPerDay).getUTCDate() !== day) return null
  const end = day
    ? start + 1
    : month
      ? dayOf({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1 })
      : dayOf({ year: year + 1 })
  return { ...parts, start, end, qualifier: (qualifier ?? '') as Qualifier }
}

const sideOf = (text: string): Side | null =>
  text === '..' ? 'open' : text === '' ? 'unknown' : stampOf(text)

function timeOf(edtf: string): Time | null {
  const [first = '', second, ...others] = edtf.split('/')
  if (others.length > 0) return null
  if (second === undefined) {
    const date = stampOf(first)
    return date && { kind: 'date', date }
  }
  const from = sideOf(first)
  const to = sideOf(second)
  if (!from || !to) return null
  // An interval that ends before it begins says nothing.
  if (typeof from === 'object' && typeof to === 'object' && from.start >= to.end) return null
  return { kind: 'interval', from, to }
}

/**
 * The days that an EDTF text covers: `2018-12` all of that month, `2020/2024` up to the last day of 2024. An
 * unknown end is taken as open, since it excludes nothing. Null for what is not a time.
 */
export function intervalOf(edtf: string): Interval | null {
  const time = timeOf(edtf)
  if (!time) return null
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

const padded = (year: number) => String(year).padStart(4, '0')

/** A range of whole years as EDTF, with the earlier first; null leaves an end open. */
export function yearRange(from: number | null, to: number | null): string {
  if (from !== null && to !== null) {
    const [first, last] = from <= to ? [from, to] : [to, from]
    return first === last ? padded(first) : `${padded(first)}/${padded(last)}`
  }
  return `${from === null ? '..' : padded(from)}/${to === null ? '..' : padded(to)}`
}

/** The words that a language puts around dates. */
export type TimeWords = {
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly about: (date: string) => string
  readonly perhaps: (date: string) => string
  readonly always: string
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes longer than all that it then writes on a page. */
function dateFormat(language: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${language} ${month} ${day}`
  const known = dateFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  })
  dateFormats.set(key, format)
  return format
}

/** EDTF as people of a language write it: `2006/..` is 'since 2006', `2018-12` 'December 2018'. What is not a time stays as it is. */
export function formatTime(edtf: string, language: string, words: TimeWords): string {
  const time = timeOf(edtf)
  if (!time) return edtf
  const date = (stamp: Stamp): string => {
    const { month, day, qualifier, start } = stamp
    const written = dateFormat(language, month !== undefined, day !== undefined).format(
      new Date(start * msPerDay),
    )
    const about = qualifier === '~' || qualifier === '%' ? words.about(written) : written
    return qualifier === '?' || qualifier === '%' ? words.perhaps(about) : about
  }
  if (time.kind === 'date') return date(time.date)
  const { from, to } = time
  if (typeof from === 'object') {
    if (to === 'open') return words.since(date(from))
    if (to === 'unknown') return `${date(from)} – ?`
    const plain = [from, to].every(({ month, qualifier }) => !month && !qualifier)
    return plain ? `${date(from)}–${date(to)}` : `${date(from)} – ${date(to)}`
  }
  if (typeof to === 'object') return from === 'open' ? words.until(date(to)) : `? – ${date(to)}`
  return from === 'open' && to === 'open' ? words.always : '?'
}
