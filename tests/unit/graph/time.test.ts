import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTime, intervalOf, overlaps, yearOf, yearRange, yearsOf } from '../../../src/graph/time.ts'

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

const year = fc.integer({ min: 1, max: 9999 })
const padded = (n: number, width: number) => String(n).padStart(width, '0')
/** EDTF of a year, a month or a day, and the first and last day of it, in ISO 8601. */
const date = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 2, 3))
  .map(([y, m, d, parts]) => {
    const last = new Date(0)
    last.setUTCFullYear(y, m, 0)
    const long = last.getUTCDate()
    const [yy, mm, dd] = [padded(y, 4), padded(m, 2), padded(Math.min(d, long), 2)]
    if (parts === 1) return { edtf: yy, first: `${yy}-01-01`, last: `${yy}-12-31` }
    if (parts === 2) return { edtf: `${yy}-${mm}`, first: `${yy}-${mm}-01`, last: `${yy}-${mm}-${long}` }
    return { edtf: `${yy}-${mm}-${dd}`, first: `${yy}-${mm}-${dd}`, last: `${yy}-${mm}-${dd}` }
  })

const words = {
  since: (at: string) => `since ${at}`,
  until: (at: string) => `up to ${at}`,
  about: (at: string) => `c. ${at}`,
  perhaps: (at: string) => `${at} (?)`,
  always: 'always',
}

describe('a time in EDTF', () => {
  it('covers a year, a month or a day, the whole of it', () => {
    expect(intervalOf('2006')).toEqual({ start: day('2006-01-01'), end: day('2007-01-01') })
    expect(intervalOf('2018-12')).toEqual({ start: day('2018-12-01'), end: day('2019-01-01') })
    expect(intervalOf('2024-02-29')).toEqual({ start: day('2024-02-29'), end: day('2024-03-01') })
    fc.assert(
      fc.property(date, ({ edtf, first, last }) => {
        expect(intervalOf(edtf)).toEqual({ start: day(first), end: day(last) + 1 })
      }),
    )
  })

  it('reaches from the first day of one date to the last of another', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const interval = intervalOf(`${a.edtf}/${b.edtf}`)
        if (day(a.first) > day(b.last)) expect(interval).toBeNull()
        else expect(interval).toEqual({ start: day(a.first), end: day(b.last) + 1 })
      }),
    )
  })

  it('has no end where one is open or unknown', () => {
    const start = day('2006-01-01')
    for (const edtf of ['2006/..', '2006/']) {
      expect(intervalOf(edtf)).toEqual({ start, end: Number.POSITIVE_INFINITY })
    }
    for (const edtf of ['../2006-06', '/2006-06']) {
      expect(intervalOf(edtf)).toEqual({ start: Number.NEGATIVE_INFINITY, end: day('2006-07-01') })
    }
  })

  it('covers the same days when it is uncertain', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('?', '~', '%'), ({ edtf }, qualifier) => {
        expect(intervalOf(edtf + qualifier)).toEqual(intervalOf(edtf))
      }),
    )
  })

  it('is none where there is no such day, and never throws', () => {
    for (const text of ['', '2023-02-30', '2023-13', '06', '2006-1', '2006/2010/2012', 'soon', '2010/2006']) {
      expect(intervalOf(text)).toBeNull()
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.?~%x') }), text => {
        const interval = intervalOf(text)
        if (interval) expect(interval.start).toBeLessThan(interval.end)
      }),
    )
  })
})

describe('two times', () => {
  it('overlap where they share a day, whichever is asked first', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, other] = [intervalOf(a.edtf)!, intervalOf(b.edtf)!]
        const share = day(a.first) <= day(b.last) && day(b.first) <= day(a.last)
        expect(overlaps(one, other)).toBe(share)
        expect(overlaps(other, one)).toBe(share)
      }),
    )
  })
})

describe('a range of years', () => {
  const end = fc.option(year)

  it('is read back as it was written, the earlier first', () => {
    fc.assert(
      fc.property(end, end, (a, b) => {
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b]
        expect(yearsOf(intervalOf(yearRange(a, b))!)).toEqual({ from, to })
      }),
    )
  })

  it('holds the year of each of its days', () => {
    fc.assert(
      fc.property(date, ({ edtf, first }) => {
        const { start, end } = intervalOf(edtf)!
        expect(yearOf(start)).toBe(Number(first.slice(0, 4)))
        expect(yearOf(end - 1)).toBe(Number(first.slice(0, 4)))
      }),
    )
  })
})

describe('a time in words', () => {
  it.each([
    ['2006', 'en-GB', '2006'],
    ['2018-12', 'en-GB', 'December 2018'],
    ['2023-06-22', 'en-GB', '22 June 2023'],
    ['2018-12', 'nl', 'december 2018'],
    ['2023-06-22', 'fr', '22 juin 2023'],
    ['2020/2024', 'en-GB', '2020–2024'],
    ['2020-01/2024-06', 'en-GB', 'January 2020 – June 2024'],
    ['2006/..', 'en-GB', 'since 2006'],
    ['../2010', 'en-GB', 'up to 2010'],
    ['2006/', 'en-GB', '2006 – ?'],
    ['2006~', 'en-GB', 'c. 2006'],
    ['2006%', 'en-GB', 'c. 2006 (?)'],
    ['../..', 'en-GB', 'always'],
    ['soon', 'en-GB', 'soon'],
  ])('%s in %s: %s', (edtf, language, written) => {
    expect(formatTime(edtf, language, words)).toBe(written)
  })
})
