import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTime, intervalOf, overlaps, yearOf, yearRange, yearsOf } from '../../../src/graph/time.ts'
import type { Language } from '../../../src/model/index.ts'
import { termsOf, timeIn } from '../../../src/terms/index.ts'

/** Days from 1970-01-01, counted by the rule of leap years and nothing else. */
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = (year: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
function count(year: number, month: number, day: number): number {
  const past = year - 1
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  const before = monthLengths(year).slice(0, month - 1)
  return past * 365 + leaps + before.reduce((sum, days) => sum + days, 0) + day - 719_163
}
const day = (iso: string) => {
  const [, year, month, day] = /^(-?\d+)-(\d+)-(\d+)$/.exec(iso)!
  return count(Number(year), Number(month), Number(day))
}

const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -9999, max: 0 }))
const padded = (n: number, width: number) => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(width, '0')}`

/** EDTF of all kinds of dates, and the first and last day of each. */
const date = fc
  .record({
    y: year,
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
    kind: fc.constantFrom('day', 'month', 'year', 'some day', 'some month', 'season', 'decade', 'century'),
  })
  .map(({ y: any, m, d, kind }) => {
    const y = kind === 'decade' || kind === 'century' ? Math.abs(any) : any
    const long = monthLengths(y)[m - 1]!
    const [yy, mm, dd] = [padded(y, 4), padded(m, 2), padded(Math.min(d, long), 2)]
    const years = (first: number, last: number) => ({ first: count(first, 1, 1), last: count(last, 12, 31) })
    const month = { first: count(y, m, 1), last: count(y, m, long) }
    const season = (m - 1) % 4
    switch (kind) {
      case 'year':
        return { edtf: yy, ...years(y, y) }
      case 'some month':
        return { edtf: d > 15 ? `${yy}-XX` : `${yy}-XX-XX`, ...years(y, y) }
      case 'month':
        return { edtf: `${yy}-${mm}`, ...month }
      case 'some day':
        return { edtf: `${yy}-${mm}-XX`, ...month }
      case 'season':
        return {
          edtf: `${yy}-${21 + season}`,
          first: count(y, 3 + 3 * season, 1),
          last: season < 3 ? count(y, 6 + 3 * season, 1) - 1 : count(y + 1, 3, 1) - 1,
        }
      case 'decade':
        return { edtf: `${yy.slice(0, 3)}X`, ...years(y - (y % 10), y - (y % 10) + 9) }
      case 'century':
        return { edtf: `${yy.slice(0, 2)}XX`, ...years(y - (y % 100), y - (y % 100) + 99) }
      default:
        return { edtf: `${yy}-${mm}-${dd}`, first: count(y, m, Number(dd)), last: count(y, m, Number(dd)) }
    }
  })

const words = {
  since: (at: string) => `since ${at}`,
  until: (at: string) => `up to ${at}`,
  about: (at: string) => `c. ${at}`,
  perhaps: (at: string) => `${at} (?)`,
  always: 'always',
  seasons: {
    spring: (year: string) => `spring ${year}`,
    summer: (year: string) => `summer ${year}`,
    autumn: (year: string) => `autumn ${year}`,
    winter: (year: string) => `winter ${year}`,
  },
  decade: (year: number) => `the ${year}s`,
  century: (n: number) => `century ${n}`,
}

describe('a time in EDTF', () => {
  it('covers a year, a month or a day, the whole of it', () => {
    expect(intervalOf('2006')).toEqual({ start: day('2006-01-01'), end: day('2007-01-01') })
    expect(intervalOf('2018-12')).toEqual({ start: day('2018-12-01'), end: day('2019-01-01') })
    expect(intervalOf('2024-02-29')).toEqual({ start: day('2024-02-29'), end: day('2024-03-01') })
    fc.assert(
      fc.property(date, ({ edtf, first, last }) => {
        expect(intervalOf(edtf)).toEqual({ start: first, end: last + 1 })
      }),
    )
  })

  it('reaches from the first day of one date to the last of another', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const interval = intervalOf(`${a.edtf}/${b.edtf}`)
        if (a.first > b.last) expect(interval).toBeNull()
        else expect(interval).toEqual({ start: a.first, end: b.last + 1 })
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
    const wrong =
      ' 2023-02-30 1900-02-29 2023-13 2023-00 2023-25 06 2006-1 2006/2010/2012 soon 2010/2006 2024-02/2024-01-31 ' +
      'Y12006 2023-06-22T10:00:00Z 202X-01 2XXX 20X3 2023-XX-01 2023-21-05 -202X 2023-?06 ?2023 2023?~'
    for (const text of wrong.split(' ')) expect([text, intervalOf(text)]).toEqual([text, null])
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'012345679-/.?~%X') }), text => {
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
        const share = a.first <= b.last && b.first <= a.last
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
      fc.property(year, y => {
        const { start, end } = intervalOf(padded(y, 4))!
        expect([yearOf(start), yearOf(end - 1)]).toEqual([y, y])
        expect([yearOf(start - 1), yearOf(end)]).toEqual([y - 1, y + 1])
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
    ['2023-21', 'en-GB', 'spring 2023'],
    ['2023-24~/..', 'en-GB', 'since c. winter 2023'],
    ['2023-22/2024-23', 'en-GB', 'summer 2023 – autumn 2024'],
    ['202X', 'en-GB', 'the 2020s'],
    ['202X/203X?', 'en-GB', 'the 2020s – the 2030s (?)'],
    ['20XX', 'en-GB', 'century 21'],
    ['2023-XX', 'en-GB', '2023'],
    ['2023-06-XX', 'en-GB', 'June 2023'],
    ['-0043', 'en-GB', '44 BC'],
    ['-0043/0014', 'en-GB', '44 BC – 14'],
  ])('%s in %s: %s', (edtf, language, written) => {
    expect(formatTime(edtf, language, words)).toBe(written)
  })
})

describe('a time in the words of a language', () => {
  const written = (edtf: string) =>
    (['en', 'nl', 'fr', 'de'] as const).map(language => timeIn(edtf, termsOf(language)))

  it.each([
    [
      '2023-21/..',
      'since spring 2023',
      'sinds voorjaar 2023',
      'depuis le printemps 2023',
      'seit Frühjahr 2023',
    ],
    ['../2023-22', 'up to summer 2023', 'tot en met zomer 2023', 'jusqu’à l’été 2023', 'bis Sommer 2023'],
    [
      '../2023-21',
      'up to spring 2023',
      'tot en met voorjaar 2023',
      'jusqu’au printemps 2023',
      'bis Frühjahr 2023',
    ],
    ['../2010', 'up to 2010', 'tot en met 2010', 'jusqu’en 2010', 'bis 2010'],
    [
      '2023-06-01/..',
      'since 1 June 2023',
      'sinds 1 juni 2023',
      'depuis le 1er juin 2023',
      'seit dem 1. Juni 2023',
    ],
    [
      '../2023-06-22',
      'up to 22 June 2023',
      'tot en met 22 juni 2023',
      'jusqu’au 22 juin 2023',
      'bis zum 22. Juni 2023',
    ],
    ['202X', 'the 2020s', 'de jaren 2020', 'les années 2020', 'die 2020er-Jahre'],
    [
      '../201X',
      'up to the 2010s',
      'tot en met de jaren 2010',
      'jusqu’aux années 2010',
      'bis zu den 2010er-Jahren',
    ],
    ['20XX', 'the 21st century', 'de 21e eeuw', 'le XXIe siècle', 'das 21. Jahrhundert'],
    ['18XX', 'the 19th century', 'de 19e eeuw', 'le XIXe siècle', 'das 19. Jahrhundert'],
    ['00XX', 'the 1st century', 'de 1e eeuw', 'le Ier siècle', 'das 1. Jahrhundert'],
    ['12XX', 'the 13th century', 'de 13e eeuw', 'le XIIIe siècle', 'das 13. Jahrhundert'],
    ['2023-06-22~', 'c. 22 June 2023', 'ca. 22 juni 2023', 'vers le 22 juin 2023', 'um 22. Juni 2023'],
  ])('%s', (edtf, ...right) => {
    expect(written(edtf)).toEqual(right)
  })

  it('dates a document as French contracts it', () => {
    const of = (edtf: string) =>
      termsOf('fr' as Language).citation.of(timeIn(edtf, termsOf('fr' as Language)))
    expect(
      ['2023-06-17', '2023-06', '2023-04', '2023', '2023-21', '2023-22', '202X', '20XX'].map(of),
    ).toEqual([
      ...['du 17 juin 2023', 'de juin 2023', 'd’avril 2023', 'de 2023', 'du printemps 2023'],
      ...['de l’été 2023', 'des années 2020', 'du XXIe siècle'],
    ])
  })
})
