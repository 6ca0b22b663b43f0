// From days to places across the chart, in percent of its width.

import { type Interval, intervalOf, type YearSpan, yearRange } from '../../graph/index.ts'

export type Scale = {
  readonly years: YearSpan
  readonly count: number
  /** A day's place; what lies beyond the chart is at its edge. */
  readonly at: (day: number) => number
  /** Where a year begins. */
  readonly atYear: (year: number) => number
  /** The year at a place. */
  readonly yearAt: (percent: number) => number
}

export function scaleOf(years: YearSpan): Scale {
  const count = years.to - years.from + 1
  const days = intervalOf(yearRange(years.from, years.to))!
  const within = (percent: number) => Math.min(100, Math.max(0, percent))
  return {
    years,
    count,
    at: day => within(((day - days.start) / (days.end - days.start)) * 100),
    atYear: year => within(((year - years.from) / count) * 100),
    yearAt: percent => {
      const year = years.from + Math.floor((percent / 100) * count)
      return Math.min(years.to, Math.max(years.from, year))
    },
  }
}

/** Every how many years the axis is labelled, so that labels keep apart. */
export const labelStep = (count: number): number =>
  [1, 2, 5, 10, 20, 50, 100, 200, 500].find(step => count / step <= 11) ?? 1000

/** Up to a month is drawn as a point: as a stretch it would be a hair. */
export const isPoint = ({ start, end }: Interval): boolean => end - start <= 31

/** On which side of its day what is said of it has room. */
export const sideOfDay = (place: number): 'after' | 'before' => (place >= 34 ? 'before' : 'after')

/** Where the date stands beside its mark: after it, before it, or on it, where there is room. */
export function sideOfDate(left: number, right: number): 'after' | 'before' | 'on' {
  if (right <= 66) return 'after'
  return left >= 34 ? 'before' : 'on'
}
