import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { claimsOfLink, drawnGraphOf, initialState, recommendationsOf } from '../../../src/explorer/index.ts'
import {
  indexCorpus,
  linkId,
  type Matrix,
  type MatrixKind,
  matrixInSteps,
  matrixKinds,
  matrixOrders,
  maxMatrixSide,
  orderMatrixInSteps,
  projectAll,
  runToEnd,
} from '../../../src/graph/index.ts'
import { profilesInSteps } from '../../../src/graph/matrix-order.ts'
import { dissimilarity } from '../../../src/graph/seriation.ts'
import { type Corpus, defaultVocabulary, type EntityId, type QuotedClaim } from '../../../src/model/index.ts'
import { selectionOf } from './selection.ts'

const folder = resolve(import.meta.dirname, '../../../graph-data')
const { corpus } = compileCorpus(await readFiles(folder))
const index = indexCorpus(corpus)
const projections = projectAll(index)
const id = (name: string) => name as EntityId
const [belgium, france, hazeldonk] = ['belgium', 'france', 'hazeldonk'].map(id) as [
  EntityId,
  EntityId,
  EntityId,
]

const byId = (a: EntityId, b: EntityId) => (a < b ? -1 : a > b ? 1 : 0)
const byName = (a: EntityId, b: EntityId) =>
  index.entities.get(a)!.label['en' as never]! < index.entities.get(b)!.label['en' as never]! ? -1 : 1
const cellsOf = (matrix: Matrix) =>
  matrix.rows.flatMap(row =>
    matrix.columns.flatMap(column => {
      const cell = matrix.cell(row, column)
      return cell ? [{ row, column, ...cell }] : []
    }),
  )
const matrixOf = (...of: Parameters<typeof matrixInSteps>) => runToEnd(matrixInSteps(...of))
const orderMatrix = (...of: Parameters<typeof orderMatrixInSteps>) => runToEnd(orderMatrixInSteps(...of))
const whole = (kind: MatrixKind) => matrixOf(index, projections, new Map(), kind)

/** Any choice of facets that the corpus knows. */
const anyFacets = fc
  .record({
    type: fc.subarray([...defaultVocabulary.types.keys()], { maxLength: 4 }),
    project: fc.subarray([...index.contexts], { maxLength: 3 }),
    predicate: fc.subarray([...new Set(corpus.claims.map(({ predicate }) => predicate))], { maxLength: 4 }),
    evidence: fc.subarray(['all', 'nl', 'fr'], { maxLength: 2 }),
  })
  .map(selectionOf)

describe('actors by actors', () => {
  const matrix = whole('actors')

  it('says which claims join Belgium and France, and which projects they share', () => {
    const cell = matrix.cell(belgium, france)!
    expect(cell.claims).toEqual(
      projections.actors.links.find(link => link.id === linkId(belgium, france))!.claims,
    )
    expect(cell.claims.length).toBeGreaterThan(4)
    expect(cell.sharedProjects).toContain(hazeldonk)
    expect(cell.sharedProjects).not.toContain('euriec')
  })

  it('is symmetric, with nothing on the diagonal', () => {
    expect(matrix.columns).toEqual(matrix.rows)
    for (const row of matrix.rows) {
      expect(matrix.cell(row, row)).toBeNull()
      for (const column of matrix.columns) expect(matrix.cell(row, column)).toBe(matrix.cell(column, row))
    }
  })

  it('has every tie of the one-mode projection, and pairs that only share a project', () => {
    const cells = cellsOf(matrix)
    expect(cells.filter(({ claims }) => claims.length > 0).length).toBe(2 * projections.actors.links.length)
    const sharing = cells.filter(({ claims }) => claims.length === 0)
    expect(sharing.length).toBeGreaterThan(0)
    for (const { row, column, sharedProjects } of sharing) {
      expect(sharedProjects.length).toBeGreaterThan(0)
      for (const project of sharedProjects) {
        for (const actor of [row, column]) {
          expect(projections.projects.links.some(link => link.id === linkId(actor, project))).toBe(true)
        }
      }
    }
  })

  it('narrowed to countries, still knows the projects that they share', () => {
    const countries = matrixOf(index, projections, selectionOf({ type: ['country'] }), 'actors')
    expect(countries.rows.every(row => index.entities.get(row)?.type === 'country')).toBe(true)
    expect(countries.cell(belgium, france)).toEqual(matrix.cell(belgium, france))
  })

  it('narrowed to a project, has no claim and no shared project of another', () => {
    const narrowed = matrixOf(index, projections, selectionOf({ project: ['hazeldonk'] }), 'actors')
    expect(narrowed.rows).toContain(france)
    expect(narrowed.rows.length).toBeLessThan(matrix.rows.length)
    for (const { sharedProjects } of cellsOf(narrowed)) {
      expect(sharedProjects.every(project => project === hazeldonk)).toBe(true)
    }
  })
})

describe('actors by projects', () => {
  it('has the projects as columns, also those in which no actor is named, and the two-mode ties as cells', () => {
    const { rows, columns, cell } = whole('projects')
    expect(new Set(columns)).toEqual(index.contexts)
    expect(rows).toContain(belgium)
    for (const link of projections.projects.links) {
      if (rows.includes(link.a) && columns.includes(link.b))
        expect(cell(link.a, link.b)?.claims).toEqual(link.claims)
    }
  })

  it('narrowed to countries keeps the projects that countries take part in', () => {
    const { rows, columns } = matrixOf(index, projections, selectionOf({ type: ['country'] }), 'projects')
    expect(rows.length).toBeGreaterThan(2)
    expect(columns).toContain(hazeldonk)
  })

  it('is empty where nothing is left', () => {
    const { rows, columns } = matrixOf(index, projections, selectionOf({ type: ['topic'] }), 'projects')
    expect([rows.length, columns.length]).toEqual([0, 0])
  })
})

describe('recommendations by what answers them', () => {
  it('has a row for each recommendation, and a column for each subject of an answer', () => {
    const { rows, columns, cell } = whole('recommendations')
    expect(rows.length).toBe(11)
    const answers = corpus.claims.filter(
      ({ predicate, objects }) => predicate === 'answers' && objects.some(object => rows.includes(object)),
    )
    expect(new Set(columns)).toEqual(new Set(answers.flatMap(({ subjects }) => subjects)))
    for (const { id, subjects, objects } of answers)
      for (const subject of subjects)
        for (const object of objects) expect(cell(object, subject)?.claims).toContain(id)
  })

  it('fills a cell with claims that answer and with no others, whatever the filters', () => {
    fc.assert(
      fc.property(anyFacets, facets => {
        const matrix = matrixOf(index, projections, facets, 'recommendations')
        for (const { row, column, claims } of cellsOf(matrix)) {
          for (const claim of claims.map(id => index.claims.get(id)!)) {
            expect(claim.predicate).toBe('answers')
            expect(claim.subjects).toContain(column)
            expect(claim.objects).toContain(row)
          }
        }
      }),
      { numRuns: 40 },
    )
    // It is the recommendation that names the two, and nothing of theirs answers it.
    expect(whole('recommendations').cell(id('recommendation-8'), id('netherlands'))).toBeNull()
  })

  it('keeps every recommendation that is asked about, and says so as the page of recommendations does', () => {
    fc.assert(
      fc.property(anyFacets, facets => {
        const { rows, columns, cell } = matrixOf(index, projections, facets, 'recommendations')
        expect(rows.length).toBe(11)
        const told = recommendationsOf(index, index, facets)
        expect(told.map(({ id }) => id).sort()).toEqual([...rows].sort())
        for (const { id, answers } of told)
          expect(answers.length).toBe(columns.filter(column => cell(id, column)).length)
      }),
      { numRuns: 40 },
    )
  })

  it('has rows without a project that answers: those that one asks for', () => {
    const { rows, columns, cell } = matrixOf(
      index,
      projections,
      selectionOf({ type: ['project'] }),
      'recommendations',
    )
    expect(columns.every(column => index.entities.get(column)?.type === 'project')).toBe(true)
    const without = rows.filter(row => !columns.some(column => cell(row, column)))
    const answered = new Set(
      corpus.claims
        .filter(
          ({ predicate, subjects }) =>
            predicate === 'answers' &&
            subjects.some(subject => index.entities.get(subject)?.type === 'project'),
        )
        .flatMap(({ objects }) => objects),
    )
    expect(without).toEqual(rows.filter(row => !answered.has(row)))
    expect(without.length).toBeGreaterThan(0)
    expect(without.length).toBeLessThan(rows.length)
  })

  it('narrowed to one recommendation has its row alone', () => {
    const one = selectionOf({ recommendation: ['recommendation-3'] })
    expect(matrixOf(index, projections, one, 'recommendations').rows).toEqual(['recommendation-3'])
  })
})

describe('any matrix', () => {
  it('has in every order the same rows, columns and cells', () => {
    fc.assert(
      fc.property(anyFacets, fc.constantFrom(...matrixKinds), (facets, kind) => {
        const matrix = matrixOf(index, projections, facets, kind)
        for (const order of matrixOrders) {
          const ordered = orderMatrix(matrix, order, byName)
          expect([...ordered.rows].sort()).toEqual([...matrix.rows].sort())
          expect([...ordered.columns].sort()).toEqual([...matrix.columns].sort())
          expect(ordered.cell).toBe(matrix.cell)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has no cell without a claim or a shared project, and a filled cell in each row of a filtered one', () => {
    fc.assert(
      fc.property(anyFacets, fc.constantFrom(...matrixKinds), (facets, kind) => {
        const matrix = matrixOf(index, projections, facets, kind)
        const cells = cellsOf(matrix)
        for (const { claims, sharedProjects } of cells)
          expect(claims.length + sharedProjects.length).toBeGreaterThan(0)
        // A recommendation without an answer stays.
        if (facets.size > 0 && kind !== 'recommendations')
          expect(new Set(cells.map(({ row }) => row))).toEqual(new Set(matrix.rows))
        const filled = cells.filter(({ claims }) => claims.length > 0).length
        expect(matrix.filled).toBe(kind === 'actors' ? filled / 2 : filled)
      }),
      { numRuns: 60 },
    )
  })

  it('gives an organisation that is a column of projects no row without a cell', () => {
    const matrix = matrixOf(index, projections, selectionOf({ type: ['organisation'] }), 'projects')
    expect(matrix.columns).toContain('euriec')
    expect(new Set(cellsOf(matrix).map(({ row }) => row))).toEqual(new Set(matrix.rows))
  })

  it('opens at each cell just the claims that the cell counts, or for a shared project those of both in it', () => {
    fc.assert(
      fc.property(anyFacets, fc.constantFrom(...matrixKinds), (facets, kind) => {
        const matrix = matrixOf(index, projections, facets, kind)
        for (const { row, column, claims, sharedProjects } of cellsOf(matrix).slice(0, 40)) {
          const opened = claimsOfLink(
            index,
            projections,
            { drawn: drawnGraphOf({ ...initialState('en'), view: 'matrix', matrix: kind }), facets },
            linkId(row, column),
          )!
          if (kind === 'actors') expect(opened.sharedProjects).toEqual(sharedProjects)
          expect(opened.joined).toBe(claims.length > 0)
          if (opened.joined) expect(opened.claims.map(claim => claim.id)).toEqual(claims)
          else expect(opened.claims.length).toBeGreaterThan(0)
        }
      }),
      {
        numRuns: 25,
        // The only organisation left is a column.
        examples: [
          [
            selectionOf({
              type: ['organisation'],
              project: ['hazeldonk', 'bes'],
              predicate: ['cooperates-with'],
            }),
            'projects',
          ],
        ],
      },
    )
  })

  it('is ordered by degree with the best connected first, and by name as the caller compares', () => {
    const matrix = orderMatrix(whole('actors'), 'degree', byName)
    const degrees = matrix.rows.map(row => matrix.columns.filter(column => matrix.cell(row, column)).length)
    expect(degrees).toEqual([...degrees].sort((a, b) => b - a))
    const named = orderMatrix(whole('actors'), 'name', byId)
    expect(named.rows).toEqual([...named.rows].sort())
  })

  it('in blocks, has no more dissimilarity between neighbours than by name or degree, whatever the names are', () => {
    for (const kind of matrixKinds) {
      const [name, degree, blocks] = matrixOrders.map(order => {
        const { rows, columns, cell } = orderMatrix(whole(kind), order, byName)
        const total = (ids: readonly EntityId[], others: readonly EntityId[]) => {
          const profiles = runToEnd(profilesInSteps({ cell }, ids, others))
          return profiles.slice(1).reduce((sum, row, i) => sum + dissimilarity(profiles[i]!, row), 0)
        }
        return total(rows, columns) + total(columns, rows)
      }) as [number, number, number]
      expect(blocks).toBeLessThan(name)
      expect(blocks).toBeLessThan(degree)
      const other = orderMatrix(whole(kind), 'blocks', (a, b) => -byName(a, b))
      expect(other.rows).toEqual(orderMatrix(whole(kind), 'blocks', byName).rows)
    }
  })
})

describe('a matrix of many', () => {
  it('shows the best connected and says how many it left out', () => {
    const actors = Array.from({ length: maxMatrixSide + 20 }, (_, i) =>
      id(`actor-${String(i).padStart(4, '0')}`),
    )
    const hub = actors.at(-1)!
    const claims = actors.slice(0, -1).map(
      (actor, i): QuotedClaim => ({
        ...corpus.claims[0]!,
        id: `note~${i}` as QuotedClaim['id'],
        predicate: 'cooperates-with',
        subjects: [actor, hub],
        objects: [],
        projects: [],
      }),
    )
    const many: Corpus = {
      ...corpus,
      entities: actors.map(actor => ({ id: actor, type: 'organisation', label: {} })),
      claims,
      mentions: [],
    }
    const manyIndex = indexCorpus(many)
    const matrix = matrixOf(manyIndex, projectAll(manyIndex), new Map(), 'actors')
    expect(matrix.rows.length).toBe(maxMatrixSide)
    expect(matrix.rows).toContain(hub)
    expect(matrix.leftOut).toBe(20)
  })
})
