// A family of the legend is a choice of relations: what it promises to leave is what the filter leaves, drawn as the family is.

import { describe, expect, it } from 'vitest'
import {
  type FamilyChoice,
  familyChoices,
  relationsWithFamily,
  type State,
  visibleGraph,
} from '../../../src/explorer/index.ts'
import { modes } from '../../../src/graph/index.ts'
import { index, projections } from '../graph/real.ts'

type Facets = State['facets']
const unfiltered: Facets = new Map()
const choicesIn = (mode: (typeof modes)[number], facets: Facets) =>
  familyChoices(index, projections, mode, facets)
const press = (facets: Facets, choice: FamilyChoice): Facets =>
  new Map([...facets, ['predicate', new Set(relationsWithFamily(index, facets, choice))]])

describe('the legend of relations', () => {
  it.each(modes)('says how many links a family leaves, all drawn alike: %s', mode => {
    const choices = choicesIn(mode, unfiltered)
    expect(choices.length).toBeGreaterThan(4)
    for (const choice of choices) {
      const { links } = visibleGraph(index, projections, mode, press(unfiltered, choice))
      expect(links).toHaveLength(choice.links)
      expect(new Set(links.map(({ family }) => family))).toEqual(new Set([choice.family]))
    }
  })

  it('adds a second family to the first, and takes one back, whatever else is chosen', () => {
    const facets: Facets = new Map([['project', new Set(['hazeldonk'])]])
    const [first, second] = choicesIn('projects', facets) as [FamilyChoice, FamilyChoice]
    const both = press(press(facets, first), second)
    const chosen = choicesIn('projects', both).filter(one => one.chosen === 'all')
    expect(chosen.map(({ family }) => family)).toEqual([first.family, second.family])
    expect(chosen.map(({ links }) => links)).toEqual([first.links, second.links])
    const left = press(both, chosen[0]!)
    expect(left.get('predicate')).toEqual(press(facets, second).get('predicate'))
  })

  it('says that some of its relations are chosen, and then chooses all', () => {
    const facets: Facets = new Map([['predicate', new Set(['leads'])]])
    const leadership = choicesIn('all', facets).find(({ family }) => family === 'leadership')!
    expect(leadership.chosen).toBe('some')
    expect(relationsWithFamily(index, facets, leadership)).toEqual(['leads', 'responsible-for'])
  })
})
