// What comes out of a store is what went in: the same overview, words and places as of the corpus in the page; of a larger one, a part that
// says what it is.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ReadyQuestion, readyQuery, readyQuestions } from '../../../src/app/store/ready-questions.ts'
import type { Endpoint } from '../../../src/cli/endpoint/serve.ts'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { type ArrivedEdition, split } from '../../../src/editions/index.ts'
import {
  indexOverview,
  layOutGraph,
  layOutProjection,
  type Mode,
  makeEdition,
  project,
  runToEnd,
} from '../../../src/graph/index.ts'
import type { ClaimId, Corpus, EntityId } from '../../../src/model/index.ts'
import {
  Asker,
  askStore,
  claimsAroundOne,
  facetCounts,
  findInStore,
  type LayOut,
  leadingProjects,
  neighboursOf,
  nothingWanted,
  storeSession,
  type Wanted,
} from '../../../src/stores/index.ts'
import { copiesOf } from '../../bench/copies.ts'
import { courts } from '../../fixtures/courts.ts'
import { threePapers } from '../../fixtures/papers/three.ts'
import { fill, filledEndpoint } from '../../fixtures/stores/filled.ts'

const paper = compileCorpus(await readFiles('graph-data')).corpus

const sessionOf = (endpoint: string, wanted: Wanted = nothingWanted) =>
  storeSession({
    asker: new Asker(endpoint, { waits: [] }),
    wanted,
    run: async steps => runToEnd(steps),
  })

type Overviewed = Extract<ArrivedEdition, { kind: 'overview' }>

const signal = new AbortController().signal
const load = async (session: ReturnType<typeof sessionOf>) =>
  (await session.source.load(
    signal,
    () => {},
    async () => {},
  )) as Overviewed

const byId = (places: readonly (readonly [string, number, number])[] = []) =>
  [...places].sort(([a], [b]) => (a < b ? -1 : 1))

describe.each([
  ['928/2', paper],
  ['three papers', threePapers],
  ['papers with words of their own', courts],
])('%s, out of a store', (_, corpus: Corpus) => {
  let endpoint: Endpoint
  const { overview: given, words } = split(makeEdition(corpus))
  beforeAll(async () => {
    endpoint = await filledEndpoint(corpus)
  }, 60_000)
  afterAll(() => endpoint.stop())

  it('is drawn of the same overview, with the same places', async () => {
    const { overview } = await load(sessionOf(endpoint.query))
    // What a page looked like is not said in linked data.
    const { documents, ...rest } = given.overview
    expect(overview.overview).toEqual({ ...rest, documents: documents.map(({ files: _, ...head }) => head) })
    const modes = Object.keys(given.positions) as (keyof typeof given.positions)[]
    for (const mode of modes) expect(byId(overview.positions[mode])).toEqual(byId(given.positions[mode]))
    const [summary, own] = [overview.summary(), given.summary()]
    expect({ ...summary, mentionCounts: [], lengths: { ...summary.lengths, text: 0 } }).toEqual({
      ...{ ...own, mentionCounts: [], lengths: { ...own.lengths, text: 0 } },
    })
    expect(new Set(summary.mentionCounts)).toEqual(new Set(own.mentionCounts))
  })

  it('is read in the same words', async () => {
    const arrived = await load(sessionOf(endpoint.query))
    for (const { format: _, ...own } of words) {
      const { words } = await arrived.words(own.document)
      expect({ ...words, format: undefined }).toEqual({ ...own, format: undefined })
    }
  })
})

describe('a part of a larger store', () => {
  let endpoint: Endpoint
  const copies = 5
  const corpus = copiesOf(threePapers, copies)
  beforeAll(async () => {
    endpoint = await filledEndpoint(corpus)
  }, 60_000)
  afterAll(() => endpoint.stop())

  it('says how much of the whole it is', async () => {
    const session = sessionOf(endpoint.query)
    const { overview } = (await load(session)).overview
    const { frame, shown, isAll, leftOut } = session.status()
    expect({ isAll, leftOut }).toEqual({ isAll: false, leftOut: 0 })
    expect(frame?.amounts).toEqual({
      documents: corpus.documents.length,
      entities: corpus.entities.length,
      statements: corpus.claims.length,
    })
    expect(shown).toEqual({
      documents: overview.documents.length,
      entities: overview.entities.length,
      statements: overview.claims.length,
    })
  })

  it('holds all that is stated of whom one asks for', async () => {
    const [id] = corpus.claims.at(-1)!.subjects
    const isAbout = ({ subjects, objects, projects }: (typeof corpus.claims)[number]) =>
      [...subjects, ...objects, ...projects].includes(id as EntityId)
    const around = await load(sessionOf(endpoint.query, { ...nothingWanted, around: [id!] }))
    const { claims, documents } = around.overview.overview
    const known = new Set(claims.map(claim => claim.id))
    for (const claim of corpus.claims.filter(isAbout)) expect(known.has(claim.id)).toBe(true)
    const { words } = await around.words(documents.at(-1)!.id)
    expect(words.claims.length).toBeGreaterThan(0)
    for (const { quotes } of words.claims) for (const { exact } of quotes) expect(exact).not.toBe('')
  })

  it('shows the strongest of some years alone, whose papers are of those', async () => {
    const years = corpus.documents.map(({ date }) => Number(date!.slice(0, 4)))
    const [first] = years.toSorted((a, b) => a - b)
    for (const period of [
      { from: first!, until: first! },
      { from: first! + 1, until: null },
      { from: null, until: first! - 1 },
    ]) {
      const isIn = (year: number) => year >= (period.from ?? 0) && year <= (period.until ?? 9999)
      const wanted = corpus.documents.filter((_, i) => isIn(years[i]!)).map(({ id }) => id)
      const loading = load(sessionOf(endpoint.query, { ...nothingWanted, period }))
      if (wanted.length === 0)
        await expect(loading).rejects.toMatchObject({ fault: { problem: 'no-such-years' } })
      else {
        const ids = (await loading).overview.overview.documents.map(({ id }) => id)
        expect(ids.filter(id => !wanted.includes(id))).toEqual([])
        expect(ids.length).toBeGreaterThan(0)
      }
    }
  })

  it('reads the words of many papers in few questions, each paper in its own', async () => {
    const arrived = await load(sessionOf(endpoint.query))
    const ids = arrived.overview.overview.documents.map(({ id }) => id)
    const asked = vi.spyOn(globalThis, 'fetch')
    const all = await Promise.all(ids.map(id => arrived.words(id)))
    const questions = asked.mock.calls.length
    asked.mockRestore()
    expect(all.map(({ words }) => words.document)).toEqual(ids)
    expect(questions).toBeLessThan(2 * ids.length)
  })

  it('has all passages of a paper that one asks for, and those stated in of others', async () => {
    const { id, passages } = corpus.documents.at(-1)!
    const { overview } = await load(sessionOf(endpoint.query, { ...nothingWanted, documents: [id] }))
    const headOf = (wanted: string) => overview.overview.documents.find(document => document.id === wanted)
    expect(headOf(id)?.passages.map(passage => passage.id)).toEqual(passages.map(passage => passage.id))
  })

  it('tells who else is linked with somebody, and where a word stands', async () => {
    const [id] = corpus.claims.at(-1)!.subjects
    const session = sessionOf(endpoint.query)
    await load(session)
    const linked = new Set(
      corpus.claims
        .map(({ subjects, objects, projects }) => [...subjects, ...objects, ...projects])
        .filter(ends => ends.includes(id as EntityId))
        .flat(),
    )
    linked.delete(id as EntityId)
    const neighbours = await neighboursOf(session.asker, session.status().frame!, id as EntityId, signal)
    expect(new Set(neighbours.map(({ id }) => id))).toEqual(linked)

    const frame = session.status().frame!
    const { label } = corpus.entities.at(-1)!
    const [name = ''] = Object.values(label)
    const { entities } = await findInStore(session.asker, frame, name.toUpperCase(), signal)
    expect(entities.map(found => found.id)).toContain(corpus.entities.at(-1)!.id)
    const text = Object.values(corpus.documents[0]!.passages[0]!.sides)[0]!.text
    const { texts } = await findInStore(session.asker, frame, text.slice(0, 40), signal)
    expect(texts.map(found => found.text)).toContain(text)
    expect(await findInStore(session.asker, frame, '"} UNION { ?a ?b ?c', signal)).toEqual({
      entities: [],
      texts: [],
    })
  })

  it('tells its years, and of which projects most is stated', async () => {
    const session = sessionOf(endpoint.query)
    await load(session)
    const frame = session.status().frame!
    const years = await facetCounts(session.asker, frame, 'years', signal)
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(corpus.documents.length)
    expect(new Set(years.map(({ name }) => name))).toEqual(
      new Set(corpus.documents.map(({ date }) => date!.slice(0, 4))),
    )
    const about = (id: string) =>
      corpus.claims.filter(({ subjects, objects }) => [...subjects, ...objects].some(end => end === id))
        .length
    const projects = await leadingProjects(session.asker, frame, signal)
    expect(projects.map(({ id }) => id).toSorted()).toEqual(
      corpus.entities.flatMap(({ id, type }) => (type === 'project' && about(id) > 0 ? [id] : [])).toSorted(),
    )
    for (const { id, statements } of projects) expect(statements).toBe(about(id))
  })

  it('is searched by an index of Jena’s, where it has one', async () => {
    const session = sessionOf(endpoint.query)
    await load(session)
    const { graph } = session.status().frame!
    const known = corpus.entities[0]!
    // What such an index answers: one name.
    const indexed = vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, options) => {
      const query = new URLSearchParams(String(options?.body)).get('query')!
      const lines = query.includes('jena.apache.org/text#query> (rdfs:label "kust* AND wacht*")')
        ? ['e,n', `urn:verband:entity:${known.id},7`]
        : query.includes('(LANG(?t) AS ?l)')
          ? ['e,t,l', `urn:verband:entity:${known.id},Found,en`]
          : ['s']
      return new Response(lines.map(line => `${line}\r\n`).join(''), {
        headers: { 'content-type': 'text/csv' },
      })
    })
    const asker = new Asker('https://example.org/jena', { waits: [] })
    const hits = await findInStore(asker, { graph, within: 'GRAPH ?g {' }, 'Kust, wacht', signal).finally(
      () => indexed.mockRestore(),
    )
    expect(hits.entities).toEqual([{ id: known.id, label: { en: 'Found' }, statements: 7 }])
  })

  it('answers the ready questions, each of which finds something or nothing, and never fails', async () => {
    const asker = new Asker(endpoint.query, { waits: [] })
    for (const question of Object.keys(readyQuestions) as ReadyQuestion[]) {
      const { variables, rows } = await askStore(asker, readyQuery(question), signal)
      expect(variables.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.length).toBe(variables.length)
    }
    const { rows } = await askStore(asker, readyQuery('strongest'), signal)
    const known = new Set(corpus.entities.map(({ id }) => id))
    expect(rows.length).toBeGreaterThan(0)
    for (const [who] of rows) expect(known.has(who!.entity!)).toBe(true)
  })
})

describe('what is drawn of a store', () => {
  let endpoint: Endpoint
  const corpus = copiesOf(threePapers, 30)
  beforeAll(async () => {
    endpoint = await filledEndpoint(corpus)
  }, 60_000)
  afterAll(() => endpoint.stop())

  it('stays where it lies when more comes, and asks for what is new alone', async () => {
    const session = sessionOf(endpoint.query)
    const { overview } = await load(session)
    expect(overview.positions).toEqual({})
    const drawn = layOutProjection(project(indexOverview(overview.overview, overview.summary), 'all'))
    session.keepPlaces({ all: drawn })
    const shown = new Set(overview.overview.entities.map(({ id }) => id))
    const next = corpus.claims.flatMap(({ subjects }) => subjects).find(id => !shown.has(id)) as EntityId
    session.want({ ...nothingWanted, around: [next] })
    const asked = vi.spyOn(globalThis, 'fetch')
    const after = (await load(session)).overview
    const queries = asked.mock.calls.map(([, options]) => String(options?.body))
    asked.mockRestore()
    const [known] = overview.overview.claims
    expect(queries.filter(query => query.includes(encodeURIComponent(`claim:${known!.id}`)))).toEqual([])
    expect(Object.keys(after.positions)).toEqual(['all'])
    const places = new Map(after.positions.all!.map(place => [place[0], place]))
    expect(places.has(next)).toBe(true)
    for (const place of drawn) expect(places.get(place[0])).toEqual(place)
  })
})

describe('who has hundreds of statements', () => {
  it('is shown with some of them, and with as many more each time', async () => {
    const papers = copiesOf(threePapers, 5)
    const last = papers.claims.at(-1)!
    const id = last.subjects[0]!
    const often = Array.from({ length: 3 * claimsAroundOne }, (_, i) => ({
      ...last,
      id: `${last.id}-${i}` as ClaimId,
    }))
    const endpoint = await filledEndpoint({ ...papers, claims: [...papers.claims, ...often] })
    const session = sessionOf(endpoint.query)
    const shown = async (times: number) => {
      session.want({ ...nothingWanted, around: Array.from({ length: times }, () => id) })
      const { claims } = (await load(session)).overview.overview
      return claims.filter(({ subjects }) => subjects.includes(id)).length
    }
    expect(await shown(1)).toBeGreaterThanOrEqual(claimsAroundOne)
    const twice = await shown(2)
    expect(twice).toBeGreaterThanOrEqual(2 * claimsAroundOne)
    expect(twice).toBeLessThan(often.length)
    expect(await shown(4)).toBeGreaterThan(often.length)
    await endpoint.stop()
  }, 60_000)
})

describe('what is looked at first', () => {
  it('is laid out before it is shown, in the graph that the address asks for', async () => {
    const endpoint = await filledEndpoint(copiesOf(threePapers, 5))
    const opened = (mode: Mode | null, make: LayOut['make']) =>
      load(
        storeSession({
          asker: new Asker(endpoint.query, { waits: [] }),
          wanted: nothingWanted,
          layOut: { mode: () => mode, make },
          run: async steps => runToEnd(steps),
        }),
      )
    const { overview } = await opened('all', async input => layOutGraph(input))
    const { nodes } = project(indexOverview(overview.overview, overview.summary), 'all')
    expect(Object.keys(overview.positions)).toEqual(['all'])
    expect(new Set(overview.positions.all!.map(([id]) => id))).toEqual(new Set(nodes))
    // Without a worker the page goes on, and says it.
    expect((await opened(null, () => Promise.reject(new Error('none')))).overview.positions).toEqual({})
    await endpoint.stop()
  })
})

describe('several corpora in one store', () => {
  let endpoint: Endpoint
  const graphs = ['https://example.org/papers', 'https://example.org/courts']
  beforeAll(async () => {
    endpoint = await filledEndpoint(threePapers, graphs[0])
    await fill(endpoint.query, courts, { graph: graphs[1]! })
  }, 60_000)
  afterAll(() => endpoint.stop())

  it('are told, where the address chooses none', async () => {
    await expect(load(sessionOf(endpoint.query))).rejects.toMatchObject({
      fault: { problem: 'several', told: graphs.toSorted().join(' ') },
    })
  })

  it.each([
    [0, threePapers],
    [1, courts],
  ])('are read each by itself: %i', async (at, corpus) => {
    const session = storeSession({
      asker: new Asker(endpoint.query, { waits: [] }),
      graph: graphs[at]!,
      wanted: nothingWanted,
      run: async steps => runToEnd(steps),
    })
    const arrived = await load(session)
    const { overview } = split(makeEdition(corpus))
    const { documents, ...rest } = overview.overview
    expect(arrived.overview.overview).toEqual({
      ...rest,
      documents: documents.map(({ files: _, ...head }) => head),
    })
    const frame = session.status().frame!
    const counts = await facetCounts(session.asker, frame, 'documents', signal)
    expect(new Set(counts.map(({ name }) => name))).toEqual(
      new Set(corpus.claims.map(({ document }) => `document:${document}`)),
    )
  })
})
