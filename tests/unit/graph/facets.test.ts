import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timesOf } from '../../../src/graph/chronology.ts'
import {
  asksForAll,
  type Choice,
  canAskForAll,
  claimTest,
  contextsOf,
  endsOf,
  type FacetName,
  type FacetSelection,
  facetNames,
  facetOf,
  filter,
  intervalOf,
  type Mode,
  modes,
  nodesLeftByValue,
  statementTest,
  timelineOf,
  valuesIn,
  withValues,
  yearRange,
} from '../../../src/graph/index.ts'
import { overlaps } from '../../../src/graph/time.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { corpus, index, projections } from './staged.ts'

/** Every value that occurs in a facet, and for projects also those of which nothing is said. */
const allValues = new Map(
  facetNames.map(name => {
    const facet = facetOf(name)
    const values =
      facet.of === 'claim'
        ? corpus.claims.flatMap(claim => [...facet.valuesOf(index, claim)])
        : corpus.entities.flatMap(entity => [...facet.valuesOf(index, entity)])
    return [name, [...new Set(name === 'project' ? [...values, ...index.contexts] : values)]] as const
  }),
)

/** The facets that have any values here: not every paper says of what kind it is. */
const valuedFacets = facetNames.filter(name => allValues.get(name)!.length > 0)

const selectionOf = (chosen: Partial<Record<FacetName, readonly string[]>>): FacetSelection =>
  new Map(Object.entries(chosen).map(([name, values]) => [name as FacetName, new Set(values)]))

const left = (mode: Mode, chosen: Partial<Record<FacetName, readonly string[]>>) =>
  filter(index, projections[mode], selectionOf(chosen))

const typeOf = (id: EntityId) => index.entities.get(id)!.type

const mode = fc.constantFrom(...modes)
/** At most three values in at most four facets, any or all of them: more leave nothing, and show nothing. */
const selection = fc
  .uniqueArray(fc.constantFrom(...valuedFacets), { maxLength: 4 })
  .chain(names =>
    fc.tuple(
      ...names.map(name =>
        fc
          .tuple(
            fc.uniqueArray(fc.constantFrom(...allValues.get(name)!), { minLength: 1, maxLength: 3 }),
            fc.boolean(),
          )
          .map(([values, all]): [FacetName, Choice] => [
            name,
            all && canAskForAll(name) ? { all: new Set(values) } : new Set(values),
          ]),
      ),
    ),
  )
  .map((entries): FacetSelection => new Map(entries))

describe('the counts', { timeout: 60_000 }, () => {
  it('say for every value of every facet what choosing just it would leave, or asking for it too', () => {
    fc.assert(
      fc.property(mode, selection, fc.constantFrom(...valuedFacets), (mode, selection, name) => {
        const counts = nodesLeftByValue(index, projections[mode], selection, name)
        for (const value of allValues.get(name)!) {
          const choice = selection.get(name)
          const one = new Map(selection).set(
            name,
            asksForAll(choice) ? { all: new Set(choice.all).add(value) } : new Set([value]),
          )
          expect([value, counts.get(value) ?? 0]).toEqual([
            value,
            filter(index, projections[mode], one).nodes.length,
          ])
        }
        for (const value of counts.keys()) expect(allValues.get(name)).toContain(value)
      }),
      { numRuns: 150 },
    )
  })
})

describe('what can be chosen', () => {
  it.each(facetNames)('in the facet `%s` is among its options, and a link can name it', name => {
    const { options, parse } = facetOf(name)
    const offered = new Set(options(index))
    // Of one paper, there is no choice of papers.
    if (offered.size > 0) for (const value of allValues.get(name)!) expect(offered, value).toContain(value)
    for (const value of allValues.get(name)!) expect(parse(index, value)).toBe(value)
    for (const nothing of ['', 'nowhere', '__proto__', 'constructor'])
      expect(parse(index, nothing)).toBeNull()
  })
})

describe('filtering', () => {
  it('leaves no tie without both its ends, no claim that a facet excludes, and nothing new', () => {
    fc.assert(
      fc.property(mode, selection, (mode, selection) => {
        const whole = projections[mode]
        const { nodes, links } = filter(index, whole, selection)
        const there = new Set(nodes)
        const keeps = claimTest(index, selection)
        const before = new Map(whole.links.map(link => [link.id, link]))
        expect(nodes).toEqual(whole.nodes.filter(id => there.has(id)))
        for (const { id, a, b, claims } of links) {
          expect(there.has(a) && there.has(b)).toBe(true)
          expect(claims).toEqual(before.get(id)!.claims.filter(keeps))
          expect(claims.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('leaves more with a further value of a facet of claims, and less with a further facet', () => {
    const extra = fc
      .constantFrom(...valuedFacets.filter(name => facetOf(name).of === 'claim'))
      .chain(name => fc.tuple(fc.constant(name), fc.constantFrom(...allValues.get(name)!)))
    const claimsLeft = (selection: FacetSelection) =>
      corpus.claims.map(({ id }) => id).filter(claimTest(index, selection))
    fc.assert(
      fc.property(selection, extra, (selection, [name, value]) => {
        const before = claimsLeft(selection)
        const chosen = selection.get(name)
        const values = new Set(valuesIn(chosen)).add(value)
        const after = claimsLeft(new Map(selection).set(name, withValues(chosen, values)))
        if (chosen) expect(after).toEqual(expect.arrayContaining(before))
        else expect(before).toEqual(expect.arrayContaining(after))
      }),
    )
  })
})

describe('asking for all', () => {
  /** A facet of claims in which all of two or three values are asked for, under other facets. */
  const asked = fc
    .constantFrom(...valuedFacets.filter(canAskForAll).filter(name => allValues.get(name)!.length > 1))
    .chain(name =>
      fc.tuple(
        fc.constant(name),
        fc.uniqueArray(fc.constantFrom(...allValues.get(name)!), { minLength: 2, maxLength: 3 }),
      ),
    )
  const claimsWith = (name: FacetName, value: string) => {
    const facet = facetOf(name)
    return corpus.claims.filter(
      claim => facet.of === 'claim' && [...facet.valuesOf(index, claim)].includes(value),
    )
  }
  /** Of whom some claim with each of the values says something. */
  const thoseInAll = (name: FacetName, values: readonly string[]) => {
    const ends = values.map(value => new Set(claimsWith(name, value).flatMap(endsOf)))
    return (id: EntityId) => ends.every(ids => ids.has(id))
  }

  it('leaves of what any of them leaves those of whom each says something, and the projects linked with these', () => {
    fc.assert(
      fc.property(mode, asked, (mode, [name, values]) => {
        const any = filter(index, projections[mode], new Map([[name, new Set(values)]]))
        const all = filter(index, projections[mode], new Map([[name, { all: new Set(values) }]]))
        const isInAll = thoseInAll(name, values)
        const isHub = (id: EntityId) => mode === 'projects' && index.contexts.has(id)
        const links = any.links.filter(
          ({ a, b }) => (isInAll(a) && (isInAll(b) || isHub(b))) || (isInAll(b) && isHub(a)),
        )
        expect(all.links).toEqual(links)
        expect(all.nodes).toEqual(
          any.nodes.filter(id => isInAll(id) || links.some(({ a, b }) => a === id || b === id)),
        )
      }),
    )
  })

  it('leaves the statements about those who are in all', () => {
    fc.assert(
      fc.property(asked, ([name, values]) => {
        const passes = statementTest(index, new Map([[name, { all: new Set(values) }]]))
        const isInAll = thoseInAll(name, values)
        const some = new Set(values.flatMap(value => claimsWith(name, value)))
        for (const claim of corpus.claims)
          expect(passes(claim)).toBe(some.has(claim) && [...endsOf(claim), ...claim.projects].some(isInAll))
      }),
    )
  })

  it('tells who is in two projects', () => {
    const { nodes } = filter(
      index,
      projections.projects,
      new Map([['project', { all: new Set(['hazeldonk', 'drugs-by-post']) }]]),
    )
    // France takes part in Hazeldonk alone, EURIEC in the other alone.
    expect(nodes.toSorted()).toEqual(
      [
        ...['belgium', 'netherlands', 'luxembourg', 'secretariat-general', 'police', 'customs'],
        ...['public-prosecution', 'hazeldonk', 'drugs-by-post'],
      ].sort(),
    )
  })
})

describe('the facet of kinds', () => {
  it('narrows the actors of the two-mode projection, and brings their projects along', () => {
    const { nodes, links } = left('projects', { type: ['country'] })
    const actors = nodes.filter(id => !index.contexts.has(id))
    expect(new Set(actors.map(typeOf))).toEqual(new Set(['country']))
    expect(actors.length).toBe(projections.projects.nodes.filter(id => typeOf(id) === 'country').length)
    expect(nodes).toContain('hazeldonk')
    for (const hub of nodes.filter(id => index.contexts.has(id))) {
      expect(
        links.some(({ a, b }) => [a, b].includes(hub) && [a, b].some(id => typeOf(id) === 'country')),
      ).toBe(true)
    }
    expect(nodes).not.toContain('fedland')
  })

  it('chooses projects like anything else once their kind is among what is chosen', () => {
    const { nodes } = left('projects', { type: ['project'] })
    expect(new Set(nodes.map(typeOf))).toEqual(new Set(['project']))
    expect(nodes).toContain('fedland')
    const both = left('projects', { type: ['country', 'project'] })
    expect(new Set(both.nodes.map(typeOf))).toEqual(new Set(['country', 'project']))
  })

  it('lists what takes part in a chosen project, kind by kind', () => {
    const counts = nodesLeftByValue(
      index,
      projections.projects,
      selectionOf({ project: ['hazeldonk'] }),
      'type',
    )
    expect(counts.get('project')).toBe(1)
    // Belgium, the Netherlands, Luxembourg, France; and Hazeldonk itself.
    expect(counts.get('country')).toBe(5)
    expect(counts.get('organisation')).toBeGreaterThan(1)
  })

  it.each(['actors', 'all'] as const)('leaves just the chosen kind in the mode `%s`', mode => {
    const { nodes, links } = left(mode, { type: ['country'] })
    expect(nodes).toEqual(projections[mode].nodes.filter(id => typeOf(id) === 'country'))
    expect(links.length).toBeGreaterThan(0)
  })
})

describe('the facet of projects', () => {
  it('leaves the project, all actors that a claim in its context joins, and no other project', () => {
    for (const project of index.contexts) {
      const inside = corpus.claims.filter(claim => contextsOf(index, claim).has(project))
      const actors = inside
        .flatMap(endsOf)
        .filter(id => /^(country|region|organisation|actor-group|working-group)$/.test(typeOf(id)))
      expect(new Set(left('projects', { project: [project] }).nodes)).toEqual(new Set([...actors, project]))
    }
  })
})

describe('the facet of countries', () => {
  const claims = (country: string) => {
    const keeps = claimTest(index, selectionOf({ country: [country] }))
    return corpus.claims.filter(({ id }) => keeps(id))
  }

  it('keeps claims about the country, and about what claims say lies in it', () => {
    const belgian = claims('belgium')
    expect(belgian.some(claim => endsOf(claim).includes('belgium' as EntityId))).toBe(true)
    expect(belgian.some(claim => endsOf(claim).includes('ariec' as EntityId))).toBe(true)
    const inBelgium = corpus.claims
      .filter(
        ({ predicate, objects }) => predicate === 'located-in' && objects.includes('belgium' as EntityId),
      )
      .flatMap(({ subjects }) => subjects)
    for (const claim of belgian) {
      expect(endsOf(claim).some(id => id === 'belgium' || inBelgium.includes(id))).toBe(true)
    }
  })

  it('offers countries only', () => {
    for (const value of allValues.get('country')!) expect(typeOf(value as EntityId)).toBe('country')
  })
})

describe('the facet of recommendations', () => {
  it('keeps what answers or addresses one, and what stands under its point', () => {
    const keeps = claimTest(index, selectionOf({ recommendation: ['recommendation-9'] }))
    const kept = corpus.claims.filter(({ id }) => keeps(id))
    const about = kept.filter(claim => endsOf(claim).includes('recommendation-9' as EntityId))
    expect(about.map(({ predicate }) => predicate)).toEqual(expect.arrayContaining(['answers', 'addresses']))
    const under = kept.filter(claim => !about.includes(claim))
    expect(under.length).toBeGreaterThan(0)
    for (const { quotes } of under) {
      const sections = quotes.flatMap(({ passage }) => [passage, ...index.passages.get(passage)!.section])
      expect(sections.some(id => index.passages.get(id)?.number === 9)).toBe(true)
    }
  })
})

describe('the facet of time', () => {
  it('keeps just the claims of which some time overlaps the range', () => {
    const year = fc.integer({ min: 1990, max: 2040 })
    fc.assert(
      fc.property(fc.option(year), fc.option(year), (from, to) => {
        const range = yearRange(from, to)
        const keeps = claimTest(index, selectionOf({ time: [range] }))
        for (const claim of corpus.claims) {
          const meets = timesOf(index, claim).some(time => overlaps(time, intervalOf(range)!))
          expect(keeps(claim.id)).toBe(meets)
        }
      }),
    )
  })

  it('takes a claim’s own time before that of what it is about', () => {
    const declared = corpus.claims.find(
      ({ predicate, when }) => predicate === 'concludes' && when === '2018-12',
    )!
    // Its project, Hazeldonk, runs from 2006 on.
    expect(claimTest(index, selectionOf({ time: ['2018'] }))(declared.id)).toBe(true)
    expect(claimTest(index, selectionOf({ time: ['2010'] }))(declared.id)).toBe(false)
    const undated = corpus.claims.find(
      claim => claim.when === undefined && contextsOf(index, claim).has('hazeldonk' as EntityId),
    )!
    expect(claimTest(index, selectionOf({ time: ['2010'] }))(undated.id)).toBe(true)
  })
})

describe('the timeline', () => {
  it('holds everything dated, once, in order within its group', () => {
    const groups = timelineOf(index, new Map())
    const items = groups.flatMap(({ items }) => items)
    const dated = [...corpus.entities, ...corpus.claims].filter(({ when }) => when !== undefined)
    expect(items.map(({ what }) => what.id).sort()).toEqual(dated.map(({ id }) => id).sort())
    for (const { items } of groups) {
      const starts = items.map(({ time }) => time.start)
      expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
    }
  })

  it('is narrowed by every facet but time, which only marks', () => {
    const all = (selection: FacetSelection) => timelineOf(index, selection).flatMap(({ items }) => items)
    const ids = all(selectionOf({ project: ['hazeldonk'] })).map(({ what }) => what.id)
    expect(ids).toContain('declaration-of-intent-2018')
    expect(ids).not.toContain('eu-drugs-strategy')
    const marked = all(selectionOf({ time: ['2006/2010'] }))
    expect(marked.length).toBe(all(new Map()).length)
    expect(
      marked
        .filter(({ relation: lies, what }) => lies !== 'outside' && what.kind === 'entity')
        .map(({ what }) => what.id),
    ).toEqual(['hazeldonk'])
  })

  it('tells what begins or happens in a time from what merely goes on', () => {
    const items = timelineOf(index, selectionOf({ time: ['2018'] })).flatMap(({ items }) => items)
    const ids = (lies: string) => items.filter(item => item.relation === lies).map(({ what }) => what.id)
    expect(ids('begins')).toContain('declaration-of-intent-2018')
    expect(ids('begins')).not.toContain('hazeldonk')
    expect(ids('goes-on')).toContain('hazeldonk')
    const year = intervalOf('2018')!
    for (const { relation: lies, time } of items) {
      if (lies === 'begins') expect(time.start >= year.start && time.start < year.end).toBe(true)
      if (lies === 'goes-on') expect(time.start < year.start && time.end > year.start).toBe(true)
      if (lies === 'outside') expect(overlaps(time, year)).toBe(false)
    }
  })

  it('lets what goes on go on to the date of the paper, and no further: it cannot know', () => {
    const { end } = intervalOf(corpus.documents[0]!.date)!
    const open = timelineOf(index, new Map())
      .flatMap(({ items }) => items)
      .filter(({ openEnd }) => openEnd)
    expect(open.map(({ what }) => what.id)).toContain('hazeldonk')
    for (const { time } of open) expect(time.end).toBe(end)
    const after = timelineOf(index, selectionOf({ time: ['2024/2025'] })).flatMap(({ items }) => items)
    expect(after.find(({ what }) => what.id === 'hazeldonk')!.relation).toBe('outside')
    const inHazeldonk = corpus.claims.filter(
      claim => claim.when === undefined && contextsOf(index, claim).has('hazeldonk' as EntityId),
    )
    const keeps = claimTest(index, selectionOf({ time: ['2024/2025'] }))
    expect(inHazeldonk.some(({ id }) => keeps(id))).toBe(false)
  })
})
