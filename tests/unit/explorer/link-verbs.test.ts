// What a link says, and to which of its ends.

import { describe, expect, it } from 'vitest'
import { verbOfLink } from '../../../src/explorer/index.ts'
import { findLink, indexCorpus, linkId, projectAll } from '../../../src/graph/index.ts'
import type { EntityId, Language } from '../../../src/model/index.ts'
import { courts } from '../../fixtures/courts.ts'
import { index, projections } from '../graph/real.ts'

const courtIndex = indexCorpus(courts)
const courtProjections = projectAll(courtIndex)

function said(
  one: string,
  other: string,
  { language = 'en', of = index, mode = 'all' as 'all' | 'projects', among = projections } = {},
) {
  const link = findLink(among[mode], linkId(one as EntityId, other as EntityId))!
  const claims = link.claims.map(id => of.claims.get(id)!)
  const { text, leadsTo } = verbOfLink({ index: of, language: language as Language }, link, claims)
  return [text, leadsTo === null ? null : link[leadsTo]]
}

describe('a link', () => {
  it('says who does what to whom', () => {
    expect(said('european-union', 'euriec')).toEqual(['supports', 'euriec'])
    expect(said('border-guards', 'kmar')).toEqual(['are part of', 'kmar'])
    expect(said('hazeldonk', 'recommendation-5')).toEqual(['answers', 'recommendation-5'])
    expect(said('european-union', 'euriec', { language: 'nl' })).toEqual(['ondersteunt', 'euriec'])
  })

  it('leads to neither of those who work together', () => {
    expect(said('belgium', 'germany')).toEqual(['works with', null])
  })

  it('leads from whoever acts in a project to that', () => {
    expect(said('kmar', 'benelux-cooperation', { mode: 'projects' })).toEqual([
      'takes part in',
      'benelux-cooperation',
    ])
    expect(said('france', 'hazeldonk', { mode: 'projects' })[0]).not.toContain('answers')
  })

  it('says what a vocabulary of its own has for it', () => {
    const own = { of: courtIndex, among: courtProjections }
    expect(said('bar', 'registry-act', own)).toEqual(['opposes', 'registry-act'])
  })

  it('says something always', () => {
    for (const { nodes, links } of Object.values(projections)) {
      expect(nodes.length).toBeGreaterThan(0)
      for (const link of links) {
        const claims = link.claims.map(id => index.claims.get(id)!)
        const { text } = verbOfLink({ index, language: 'fr' as Language }, link, claims)
        expect(text).not.toBe('')
      }
    }
  })
})
