import { describe, expect, it } from 'vitest'
import { type ExportOptions, exportCorpus } from '../../../src/cli/export.ts'
import { wholeText } from '../../../src/formats/index.ts'
import { contextsOf } from '../../../src/graph/index.ts'
import type { ClaimId } from '../../../src/model/index.ts'
import { corpus, index, projections } from '../graph/real.ts'

type Exported = {
  readonly nodes: readonly { readonly key: string; readonly attributes: Readonly<Record<string, unknown>> }[]
  readonly edges: readonly { readonly attributes: { readonly claim: ClaimId } }[]
}

function graph(wanted: Partial<ExportOptions>): Exported {
  const exported = exportCorpus(corpus, { format: 'graphology', ...wanted })
  if (!exported.done) throw new Error(exported.message)
  return JSON.parse(wholeText(exported.pieces))
}

describe('export', () => {
  const whole = graph({})

  it('is of the whole, each entity in its place, in the first language', () => {
    expect(whole.nodes.map(({ key }) => key)).toEqual([...projections.all.nodes])
    for (const { attributes } of whole.nodes) expect(attributes.x).toEqual(expect.any(Number))
    expect(whole.nodes.find(({ key }) => key === 'france')!.attributes.label).toBe('Frankrijk')
  })

  it('is of projects what their filter leaves, where it lies in the whole', () => {
    const some = graph({ project: 'hazeldonk, euriec', language: 'fr' })
    const claims = new Set(some.edges.map(({ attributes }) => attributes.claim))
    const expected = corpus.claims.filter(claim => {
      const contexts = contextsOf(index, claim)
      return ['hazeldonk', 'euriec'].some(id => contexts.has(id as never))
    })
    expect([...claims].sort()).toEqual(expected.map(({ id }) => id).sort())
    expect(some.nodes.length).toBeLessThan(whole.nodes.length / 2)
    for (const { key, attributes } of some.nodes) {
      const there = whole.nodes.find(node => node.key === key)!
      expect([attributes.x, attributes.y]).toEqual([there.attributes.x, there.attributes.y])
    }
    expect(some.nodes.find(({ key }) => key === 'france')!.attributes.label).toBe('France')
  })

  it('is of a period what is dated in it, and of a graph its nodes alone: a matrix has a row an actor, a column a project', () => {
    const rows = (wanted: ExportOptions) => {
      const exported = exportCorpus(corpus, wanted)
      return exported.done ? wholeText(exported.pieces).trim().split('\r\n') : []
    }
    const years = (time: string) => rows({ format: 'csv-links', time }).length - 1
    expect(years('2018/2020')).toBeGreaterThan(0)
    expect(years('2018/2020')).toBeLessThan(years('../2025'))
    expect(years('1900/1950')).toBe(0)
    expect(rows({ format: 'csv-nodes', mode: 'actors' })).toHaveLength(projections.actors.nodes.length + 1)
    const [head, ...actors] = rows({ format: 'csv-matrix', mode: 'projects', time: '2018/2020' })
    expect(head).toContain('hazeldonk')
    expect(actors.some(row => row.startsWith('belgium,'))).toBe(true)
    expect(actors.some(row => row.startsWith('hazeldonk,'))).toBe(false)
  })

  it('says what is no period, and no graph', () => {
    const exported = exportCorpus(corpus, { format: 'gexf', time: '2018..2020', mode: 'actor' })
    expect(exported).toMatchObject({ done: false })
    const { message } = exported as { readonly message: string }
    expect(message).toContain("'2018..2020' is no date or period.")
    expect(message).toContain("There is no graph 'actor'. Did you mean 'actors'?")
  })

  it('says which formats there are, where none was asked for', () => {
    const exported = exportCorpus(corpus, { format: undefined })
    expect(exported).toMatchObject({ done: false, message: expect.stringMatching(/corpus, gexf, graphml/) })
  })
})
