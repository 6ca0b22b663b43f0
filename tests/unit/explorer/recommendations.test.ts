import { describe, expect, it } from 'vitest'
import { recommendationOf, recommendationsOf } from '../../../src/explorer/index.ts'
import { indexCorpus, wordsOfDocuments } from '../../../src/graph/index.ts'
import type { DocumentId, EntityId } from '../../../src/model/index.ts'
import { threePapers } from '../../fixtures/papers/three.ts'
import { corpus, index } from '../graph/real.ts'

const recommendations = recommendationsOf(index, index)
const answersOf = (side: 'shared' | 'national') => (number: number) =>
  recommendations[number - 1]![side].map(({ subjects }) => subjects.join(' '))
const shared = answersOf('shared')
const national = answersOf('national')
const three = 'belgium netherlands luxembourg'

describe('the recommendations of 928/2', () => {
  it('are eleven, in the order of the text, each with its wording in both languages', () => {
    expect(recommendations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    for (const { passage, number } of recommendations) {
      const sides = index.passages.get(passage)!.sides
      expect(Object.keys(sides).sort()).toEqual(['fr', 'nl'])
      for (const side of Object.values(sides)) expect(side.text).toMatch(new RegExp(`^${number}\\. `))
    }
  })

  it('are about what the text says that they address', () => {
    expect(recommendations[8]!.topics).toEqual(['darknet-trade', 'drug-trade-by-post'])
    for (const { topics } of recommendations) expect(topics.length).toBeGreaterThan(0)
  })

  it('are answered by what countries share', () => {
    expect(shared(9)).toEqual(['drugs-by-post benelux-cybercrime-network', 'darknet-sub-group pol-cyber'])
    expect(shared(7)).toEqual(['drugs-by-post'])
    expect(shared(4)).toEqual(['benelux-cooperation', 'joint-investigation-teams', 'euriec'])
    expect(shared(3)).toEqual(['eu-drugs-strategy eu-drugs-action-plan'])
  })

  it('leave to the countries what is theirs: ministries, strategies, bills, campaigns', () => {
    expect(national(3)).toEqual([
      three,
      'ministry-of-health-nl',
      'letter-on-prevention-policy-2019 letter-on-prevention-2022',
      'prevention-campaigns-nl',
      'addiction-strategy-lu',
      'awareness-programmes-lu',
      'ministry-of-education-lu',
      'coordinated-package-lu',
      'ministry-of-internal-security-lu police-lu four-other-ministries',
      'communities-be',
      'federal-government-be',
      'general-drugs-policy-cell',
      'drugs-policy-cell-report',
      'national-security-strategy-be framework-note-be',
    ])
    expect(national(4)).toEqual([three, 'investigation-teams', 'ariec'])
    expect(national(8)).toEqual(['national-and-local-authorities'])
    expect(national(10)).toEqual(['netherlands', 'ncb-bill-nl'])
    expect(national(9)).toEqual([])
  })

  it('part one sentence that names the countries and what they do together', () => {
    expect(shared(1)).toEqual([
      'benelux-cooperation',
      'police investigation-services financial-intelligence-units',
    ])
    expect(national(1)).toEqual([three, 'effects-research universities research-institutes'])
    expect(recommendations[0]!.shared[0]!.claim).toBe(recommendations[0]!.national[0]!.claim)
  })

  it('do not call national what countries are said to do together', () => {
    expect(shared(5)[0]).toBe(three)
    expect(national(5)).toEqual([])
    expect(shared(11)[0]).toBe('source-country-cooperation')
    expect(shared(11)[1]).toBe('belgium netherlands four-other-european-countries source-countries-agreement')
  })

  it('keep every answer that the text gives, once for each subject', () => {
    const given = corpus.claims
      .filter(({ predicate }) => predicate === 'answers')
      .flatMap(({ id, subjects, objects }) =>
        objects
          .filter(object => index.entities.get(object)?.type === 'recommendation')
          .flatMap(object => subjects.map(subject => `${object} ${subject} ${id}`)),
      )
    const kept = recommendations.flatMap(recommendation =>
      [...recommendation.shared, ...recommendation.national].flatMap(({ claim, subjects }) =>
        subjects.map(subject => `${recommendation.id} ${subject} ${claim.id}`),
      ),
    )
    expect(kept.sort()).toEqual(given.sort())
  })

  it('say who is involved in each answer, as claims state it', () => {
    const { involved } = recommendations[8]!
    const post = involved.find(({ answer }) => answer === 'drugs-by-post')!
    for (const actor of ['belgium', 'luxembourg', 'north-rhine-westphalia', 'eucpn', 'customs'])
      expect(post.actors).toContain(actor)
    const network = involved.find(({ answer }) => answer === 'benelux-cybercrime-network')!
    expect(network.actors).toEqual(['benelux'])
    const campaign = recommendations[2]!.involved.find(({ answer }) => answer === 'coordinated-package-lu')!
    expect(campaign.actors).toContain('police-lu')
  })

  it('are not made of other entities', () => {
    expect(recommendationOf(index, index, 'hazeldonk' as EntityId)).toBeNull()
  })
})

it('of many papers are told as their words come: each when all are there that tell of it', () => {
  const whole = indexCorpus(threePapers)
  const told = (...documents: string[]) =>
    recommendationsOf(whole, wordsOfDocuments(whole, new Set(documents as DocumentId[])))
  const all = recommendationsOf(whole, whole)
  expect(all.map(({ id }) => id)).toEqual(['ports-1', 'rivers-1'])
  expect(told()).toEqual([])
  expect(told('ports', 'rivers', 'act')).toEqual(all)
  for (const recommendation of all) {
    const own = whole.passages.get(recommendation.passage)!.document
    const needed = [
      own,
      ...[...recommendation.shared, ...recommendation.national].map(({ claim }) => claim.document),
    ]
    expect(told(...needed)).toContainEqual(recommendation)
    for (const missing of new Set(needed)) {
      const others = threePapers.documents.map(({ id }) => id).filter(id => id !== missing)
      expect(told(...others).map(({ id }) => id)).not.toContain(recommendation.id)
    }
  }
})
