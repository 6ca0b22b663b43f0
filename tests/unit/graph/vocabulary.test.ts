// A vocabulary of its own decides what is drawn: who acts, what brings others together, what says where something lies.

import { describe, expect, it } from 'vitest'
import {
  facetOf,
  filter,
  indexCorpus,
  nodesLeftByValue,
  projectAll,
  roleCountsOf,
  timelineOf,
} from '../../../src/graph/index.ts'
import { courts } from '../../fixtures/courts.ts'

const index = indexCorpus(courts)
const projections = projectAll(index)
const links = (mode: keyof typeof projections) => projections[mode].links.map(({ id }) => id).toSorted()

describe('a corpus with a vocabulary of its own', () => {
  it('links those that act, together where they do it together, and not with the place where they are', () => {
    expect(links('actors')).toEqual([
      'anna-verduyn--senate',
      'court-of-waterland--justice-fund',
      'court-of-waterland--tribunal-of-duinstad',
      'jonas-brandt--senate',
      'justice-fund--tribunal-of-duinstad',
    ])
    expect(projections.all.links.map(({ id }) => id)).toContain('court-of-waterland--duinstad')
  })

  it('draws what is always a context as projects are, and what is named as one', () => {
    expect([...index.contexts]).toEqual(['justice-fund', 'registry-act'])
    expect(links('projects')).toEqual(
      expect.arrayContaining([
        'court-of-waterland--justice-fund',
        'jonas-brandt--registry-act',
        'bar--registry-act',
      ]),
    )
    expect(roleCountsOf(index, index.entities.keys())).toEqual({ actors: 7, projects: 0, frameworks: 2 })
  })

  it('offers its types and predicates as filters, which leave what they say', () => {
    expect(facetOf('type').options(index)).toEqual(
      expect.arrayContaining(['country', 'court', 'person', 'law']),
    )
    expect(facetOf('type').parse(index, 'court')).toBe('court')
    expect(facetOf('type').parse(index, 'country')).toBeNull()
    const appoints = new Map([['predicate' as const, new Set(['appoints'])]])
    expect(filter(index, projections.all, appoints).nodes.toSorted()).toEqual([
      ...['anna-verduyn', 'jonas-brandt', 'senate'],
    ])
    expect(nodesLeftByValue(index, projections.all, new Map(), 'predicate').get('appoints')).toBe(3)
  })

  it('groups what is dated by what is made', () => {
    const groups = timelineOf(index, new Map()).map(({ group }) =>
      'type' in group ? group.type : group.kind,
    )
    expect(groups).toEqual(['paper', 'law'])
  })
})
