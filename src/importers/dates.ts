// The date that a paper gives itself, as its language writes dates.

import type { Language } from '../model/index.ts'

const monthNames = new Map<Language, ReadonlyMap<string, number>>()

/** Case and accents do not matter: 'FEVRIER'. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The months of a language by their names, as they stand in a date. */
function monthsOf(language: Language): ReadonlyMap<string, number> {
  const known = monthNames.get(language)
  if (known) return known
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const names = new Map<string, number>()
  for (let month = 1; month <= 12; month++) {
    const day = new Date(Date.UTC(2020, month - 1, 1))
    const parts = [...inDate.formatToParts(day), ...alone.formatToParts(day)]
    for (const { type, value } of parts) if (type === 'month') names.set(folded(value), month)
  }
  monthNames.set(language, names)
  return names
}

const padded = (number: number): string => String(number).padStart(2, '0')

/** A day of the calendar as EDTF; null where there is none. */
function edtfOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1000 && year <= 2999 ? `${year}-${padded(month)}-${padded(day)}` : null
}

/** The first whole date in a text, as EDTF; null where there is none. */
export function dateIn(text: string, language: Language): string | null {
  const plain = folded(text)
  const months = monthsOf(language)
  const names = [...months.keys()].map(name => name.replace(/[^\p{L}]/gu, '\\$&')).join('|')
  const dayFirst = `(?<d>\\d{1,2})(?:er|st|nd|rd|th|de|ste|\\.|º)?\\s+(?:de\\s+|of\\s+)?(?<m>${names})\\.?,?\\s+(?:de\\s+)?(?<y>\\d{4})`
  const monthFirst = `(?<m2>${names})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})`
  const numbers =
    '(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})|(?<d4>\\d{1,2})[./](?<m4>\\d{1,2})[./](?<y4>\\d{4})'
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${dayFirst}|${monthFirst}|${numbers})(?![\\d])`, 'gu')
  for (const { groups = {} } of plain.matchAll(pattern)) {
    const { d, m, y, d2, m2, y2, d3, m3, y3, d4, m4, y4 } = groups
    const month = months.get(m ?? m2 ?? '') ?? Number(m3 ?? m4)
    const date = edtfOf(Number(y ?? y2 ?? y3 ?? y4), month, Number(d ?? d2 ?? d3 ?? d4))
    if (date) return date
  }
  return null
}
