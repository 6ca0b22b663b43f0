// Every kind of time that the data may hold, from the YAML to the timeline and the filter.

import { describe, expect, it } from 'vitest'
import { filter, indexCorpus, project, timelineOf } from '../../../src/graph/index.ts'
import { compilePage, saidBy } from './one-page.ts'

const times = ['2023-21', '202X', '2024-XX', '2015~/..', '../2020', '2019-05-03/2020?', '-0043', '20XX']
const page = compilePage({
  text: { en: `${times.map((_, i) => `Belgium and France cooperate in case ${i}.`).join('\n\n')}\n` },
  languages: ['en'],
  names: { 'country/belgium': { en: ['Belgium'] }, 'country/france': { en: ['France'] } },
  claims: times.map((when, i) => ({
    predicate: 'cooperates-with',
    subjects: ['belgium', 'france'],
    when,
    quotes: { en: `France cooperate in case ${i}` },
  })),
})
const index = indexCorpus(page.corpus)

/** The times of the claims that a range of years leaves. */
const left = (range: string) => {
  const projection = filter(index, project(index, 'all'), new Map([['time', new Set([range])]]))
  const claims = new Set(projection.links.flatMap(link => link.claims))
  return page.corpus.claims.filter(({ id }) => claims.has(id)).map(({ when }) => when)
}

describe('a corpus with times of every kind', () => {
  it('compiles', () => {
    expect(saidBy(page)).toEqual([])
    expect(page.corpus.claims.map(({ when }) => when)).toEqual(times)
  })

  it('has each of them in the timeline, in order', () => {
    const [group] = timelineOf(index, new Map())
    expect(group?.items.map(({ when }) => when)).toEqual([
      ...['../2020', '-0043', '20XX', '2015~/..', '2019-05-03/2020?', '202X', '2023-21', '2024-XX'],
    ])
  })

  it('is filtered by what each of them covers', () => {
    expect(left('2023')).toEqual(['2023-21', '202X', '2015~/..', '20XX'])
    // What goes on, goes on to the date of the document: it knows no more.
    expect(left('2029')).toEqual(['202X', '20XX'])
    expect(left('../-0043')).toEqual(['../2020', '-0043'])
  })
})
