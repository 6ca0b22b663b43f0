// What an edition of many papers is opened with: the first picture that it makes is that which the whole makes, to the last number.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Drawing, firstDrawingInSteps } from '../../../src/app/graph/first-drawing.ts'
import { type Drawable, drawableOpening } from '../../../src/app/loading/load.ts'
import { editionFiles, overviewAmong } from '../../../src/cli/edition-files.ts'
import {
  type OpeningFile,
  openingFile,
  parseOpening,
  type ReadOverview,
  readOpening,
  readOverview,
} from '../../../src/editions/index.ts'
import { asksForNothing, decode } from '../../../src/explorer/index.ts'
import {
  indexCorpus,
  indexOverview,
  modes,
  type PositionsByMode,
  project,
  projectLazily,
  runToEnd,
} from '../../../src/graph/index.ts'
import { type Corpus, type InterfaceLanguage, interfaceLanguages } from '../../../src/model/index.ts'
import { corpora } from '../formats/random.ts'
import { index as real } from '../graph/real.ts'
import { corpus as staged } from '../graph/staged.ts'

const overJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** Everybody in a place of their own, in tenths of a unit as they are written. */
function placed(corpus: Corpus): PositionsByMode {
  const index = indexCorpus(corpus)
  return Object.fromEntries(
    modes.map(mode => [mode, project(index, mode).nodes.map((id, n) => [id, n / 10, -n] as const)]),
  )
}

const drawing = (drawable: Drawable): Drawing | null => runToEnd(firstDrawingInSteps(drawable))

function wholeDrawing({ overview, summary, positions }: ReadOverview, hash: string, ui: InterfaceLanguage) {
  const index = indexOverview(overview, summary)
  const state = () => decode(hash, index, ui).state
  return drawing({ index, projections: projectLazily(index), positions, state })
}

/** The first pictures of what opens an edition and of the whole, each as it comes from a server. */
function bothDrawings(corpus: Corpus, ui: InterfaceLanguage) {
  const positions = placed(corpus)
  const file = openingFile(corpus, positions, 'documents/overview-1.json')
  const whole = readOverview(JSON.parse(editionFiles({ format: 1, corpus, positions }).get('overview.json')!))
  return {
    opening: file && drawing(drawableOpening(readOpening(overJson(file)), ui)),
    whole: wholeDrawing(whole, '', ui),
  }
}

describe('what opens an edition', () => {
  it('draws what the whole draws, whatever that holds', () => {
    fc.assert(
      fc.property(corpora, fc.constantFrom(...interfaceLanguages), (corpus, ui) => {
        const { opening, whole } = bothDrawings(corpus, ui)
        if (opening) expect(opening).toEqual(whole)
      }),
      { numRuns: 50 },
    )
  })

  it.each(interfaceLanguages)('draws the paper, with what is planned in it, in %s', ui => {
    const { opening, whole } = bothDrawings(staged, ui)
    expect(opening?.scene.nodes.length).toBeGreaterThan(20)
    expect(opening?.emphasis.dotted.size).toBeGreaterThan(0)
    expect(opening).toEqual(whole)
  })

  it('draws only where nothing else is asked for', () => {
    const asking = ['', '#', '#ui=nl', '#utm_source=mail', '#mode=projects', '#select=belgium', '#view=table']
    expect(asking.map(asksForNothing)).toEqual([true, true, true, true, false, false, false])
  })
})

describe('the gate', () => {
  const { corpus } = real
  const file = openingFile(corpus, placed(corpus), 'documents/overview-1.json')!

  it('lets it through', () => {
    expect(parseOpening(overJson(file))).toEqual({ kind: 'read', opening: readOpening(file) })
  })

  it.each<readonly [string, Partial<OpeningFile>, string, string]>([
    ['an overview elsewhere', { overview: 'https://a.example/overview.json' }, 'malformed', 'overview'],
    ['a link to nobody', { links: 'A////B' }, 'malformed', 'links'],
    ['half a link', { links: 'AB' }, 'malformed', 'links'],
    ['nobody in a place', { positions: '' }, 'unknown', 'positions'],
    ['digits that are none', { positions: '<b>' }, 'malformed', 'positions'],
  ])('stops %s', (_, wrong, code, at) => {
    expect(parseOpening({ ...file, ...wrong })).toMatchObject({ kind: 'refused', code, at })
  })
})

it('is written of many papers alone, and leads to their overview', async () => {
  const { corpus } = real
  const few = editionFiles({ format: 1, corpus, positions: placed(corpus) })
  expect([...few.keys()].filter(name => name.includes('overview'))).toEqual(['overview.json'])

  const many = { ...corpus, title: { en: 'Of many papers. '.repeat(40_000) } as Corpus['title'] }
  const files = editionFiles({ format: 1, corpus: many, positions: placed(many) })
  const overview = await overviewAmong(name => files.get(name)!)
  expect(overview.overview.title).toEqual(many.title)
  const opening = parseOpening(JSON.parse(files.get('overview.json')!))
  expect(opening.kind === 'read' && drawing(drawableOpening(opening.opening, 'en'))).toEqual(
    wholeDrawing(overview, '', 'en'),
  )
})
