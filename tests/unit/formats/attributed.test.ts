import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/formats/extract.ts'
import { defaultVocabulary, styleOf } from '../../../src/model/index.ts'
import { corpus, index, projections } from '../graph/real.ts'
import { graphOf, whole } from './whole.ts'

const extract = whole('fr')
const { nodes, edges } = graphOf(extract)
const plain = (attributes: ReadonlyMap<string, unknown>) => Object.fromEntries(attributes)

describe('the graph with its attributes', () => {
  it('has every entity as a node: names, kind, place, looks, mentions', () => {
    expect(nodes.map(({ id }) => id)).toEqual(corpus.entities.map(({ id }) => id))
    const [, x, y] = extract.positions('all').find(([id]) => id === 'france')!
    const france = nodes.find(({ id }) => id === 'france')!
    expect(plain(france.attributes)).toEqual({
      label: 'France',
      label_nl: 'Frankrijk',
      label_fr: 'France',
      type: 'country',
      x,
      y,
      size: expect.any(Number),
      color: styleOf(defaultVocabulary, 'country').light,
      mentions: index.mentionsByEntity.get('france' as never)!.length,
    })
  })

  it('draws the larger, the more statements there are', () => {
    const degrees = new Map<string, number>()
    for (const { a, b, statements } of projections.all.links) {
      for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + statements)
    }
    const bySize = [...nodes].sort(
      (a, b) => Number(a.attributes.get('size')) - Number(b.attributes.get('size')),
    )
    const inOrder = bySize.map(({ id }) => degrees.get(id) ?? 0)
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
  })

  it('draws four that cooperate as six edges without a direction, each with the words of the one claim', () => {
    const claim = corpus.claims.find(
      ({ predicate, when }) => predicate === 'cooperates-with' && when === '2006/..',
    )!
    const behind = edges.filter(({ attributes }) => attributes.get('claim') === claim.id)
    expect(behind).toHaveLength(6)
    expect(behind.every(({ directed }) => !directed)).toBe(true)
    const [nl, fr] = claim.quotes
    expect(plain(behind[0]!.attributes)).toEqual({
      predicate: 'cooperates-with',
      claim: claim.id,
      projects: 'hazeldonk',
      when: '2006/..',
      status: 'done',
      weight: 1,
      quote_nl: nl.exact,
      passage_nl: nl.passage,
      citation_nl: expect.stringMatching(/^928\/2, .+, al\. \d+$/),
      quote_fr: fr!.exact,
      passage_fr: fr!.passage,
      citation_fr: expect.stringMatching(/^928\/2, .+, al\. \d+$/),
    })
  })

  it('has an edge for each that the extract has, from the same end to the same', () => {
    expect(edges.map(({ id, source, target, directed }) => ({ id, source, target, directed }))).toEqual(
      [...edgesOf(extract)].map(({ id, from, to, directed }) => ({ id, source: from, target: to, directed })),
    )
  })
})
