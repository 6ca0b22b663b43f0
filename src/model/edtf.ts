// Times as the data files write them: EDTF, the Extended Date/Time Format of ISO 8601-2:2019, levels 0 and 1
// (https://www.loc.gov/standards/datetime/), without times of day and without years of more than four digits.
// Own code, since all of it is one pattern, and the `edtf` package brings a parser generator along.

/** A stretch of days, half-open [start, end), counted from 1970-01-01; an open or unknown end is infinite. */
export type Interval = { readonly start: number; readonly end: number }

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%'

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

/** What a date names: a day, a month, a season of a year, a year; or, its last digits left open, more of them. */
type NamedDate =
  | { readonly unit: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'season'; readonly year: number; readonly season: Season }
  /** The first year of them. */
  | { readonly unit: 'year' | 'decade' | 'century'; readonly year: number }

export type DateStamp = NamedDate & Interval & { readonly qualifier: Qualifier }

/** What stands on a side of the slash: a date, nothing known, or no end. */
export type TimeEnd = DateStamp | 'open' | 'unknown'

export type Time =
  | { readonly kind: 'date'; readonly date: DateStamp }
  | { readonly kind: 'interval'; readonly from: TimeEnd; readonly to: TimeEnd }

/** Why a text is no time. */
export type TimeFault =
  | { readonly fault: 'syntax' | 'time-of-day' | 'long-year' | 'reversed' }
  | { readonly fault: 'no-such-month'; readonly month: number }
  | { readonly fault: 'no-such-day'; readonly days: number }

const msPerDay = 86_400_000

/**
 * The day on which a month (or year) begins, or a day of it.
 * @param year from 0, of the Gregorian calendar
 * @param month from 1; it may run over: 13 is the January after
 * @param day from 1; it may run over too
 * @returns whole days since 1970-01-01, negative before
 */
export function dayOf(year: number, month = 1, day = 1): number {
  const date = new Date(0)
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / msPerDay
}

/**
 * The moment at which a day begins, as a date in UTC.
 * @param day whole days since 1970-01-01, as `dayOf` gives them
 */
export const dateOf = (day: number): Date => new Date(day * msPerDay)

const datePattern = String.raw`(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)`
const wholeDatePattern = new RegExp(`^${datePattern}$`)

/** What a time looks like, for editors of the data files; whether there is such a day is said by `timeOf`. */
export const timePattern = `^(${datePattern}|(${datePattern}|\\.\\.)?/(${datePattern}|\\.\\.)?)$`

function stampOf(text: string): DateStamp | TimeFault {
  const [whole, years = '', months, days, qualifier] = wholeDatePattern.exec(text) ?? []
  if (whole === undefined) {
    return { fault: /T\d\d:/.test(text) ? 'time-of-day' : /^Y/.test(text) ? 'long-year' : 'syntax' }
  }
  const named = namedBy(years, months, days)
  return 'fault' in named ? named : { ...named, ...spanOf(named), qualifier: qualifier as Qualifier }
}

function namedBy(years: string, months: string | undefined, days: string | undefined): NamedDate | TimeFault {
  const open = /X+$/.exec(years)?.[0].length ?? 0
  const year = Number(years.replaceAll('X', '0'))
  // Of what month of what year of a decade is not asked.
  if (open > 0) {
    return months === undefined ? { unit: open === 1 ? 'decade' : 'century', year } : { fault: 'syntax' }
  }
  if (months === undefined) return { unit: 'year', year }
  // Some month, some day: what is left is the year.
  if (months === 'XX')
    return days === undefined || days === 'XX' ? { unit: 'year', year } : { fault: 'syntax' }
  const month = Number(months)
  const season = seasons[month - 21]
  if (season) return days === undefined ? { unit: 'season', year, season } : { fault: 'syntax' }
  if (month < 1 || month > 12) return { fault: 'no-such-month', month }
  if (days === undefined || days === 'XX') return { unit: 'month', year, month }
  const day = Number(days)
  const last = dayOf(year, month + 1) - dayOf(year, month)
  return day >= 1 && day <= last ? { unit: 'day', year, month, day } : { fault: 'no-such-day', days: last }
}

/** Seasons are those of the north, by whole months; a winter begins in December. */
function spanOf(named: NamedDate): Interval {
  const { year } = named
  switch (named.unit) {
    case 'day': {
      const start = dayOf(year, named.month, named.day)
      return { start, end: start + 1 }
    }
    case 'month':
      return { start: dayOf(year, named.month), end: dayOf(year, named.month + 1) }
    case 'season': {
      const first = 3 + 3 * seasons.indexOf(named.season)
      return { start: dayOf(year, first), end: dayOf(year, first + 3) }
    }
    case 'year':
      return { start: dayOf(year), end: dayOf(year + 1) }
    case 'decade':
      return { start: dayOf(year), end: dayOf(year + 10) }
    case 'century':
      return { start: dayOf(year), end: dayOf(year + 100) }
  }
}

const endOf = (text: string): TimeEnd | TimeFault =>
  text === '..' ? 'open' : text === '' ? 'unknown' : stampOf(text)

const isFault = (read: Time | TimeEnd | TimeFault): read is TimeFault =>
  typeof read === 'object' && 'fault' in read

/** What an EDTF text says, or why it says nothing. */
export function timeOf(edtf: string): Time | TimeFault {
  const [first = '', second, ...others] = edtf.split('/')
  if (others.length > 0) return { fault: 'syntax' }
  if (second === undefined) {
    const date = stampOf(first)
    return isFault(date) ? date : { kind: 'date', date }
  }
  const [from, to] = [endOf(first), endOf(second)]
  if (isFault(from)) return from
  if (isFault(to)) return to
  const reversed = typeof from === 'object' && typeof to === 'object' && from.start >= to.end
  return reversed ? { fault: 'reversed' } : { kind: 'interval', from, to }
}
