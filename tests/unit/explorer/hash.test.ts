import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stillHidden } from '../../../src/explorer/hidden.ts'
import {
  areaChoices,
  colorings,
  decode,
  encode,
  initialState,
  interfaceLanguageOf,
  reduce,
  rowOrders,
  type State,
  sizings,
  views,
} from '../../../src/explorer/index.ts'
import { indexCorpus, modes, openingMode, projectAll, valuesIn } from '../../../src/graph/index.ts'
import { corpus, numbered, index as real } from '../graph/real.ts'
import { index, projections } from '../graph/staged.ts'

const entities = [...index.entities.keys()]
const selected = fc.oneof(
  fc.constantFrom(...entities).map(id => ({ kind: 'entity', id }) as const),
  fc.constantFrom(...projections.all.links).map(({ id }) => ({ kind: 'link', id }) as const),
  fc.constantFrom(...index.claims.keys()).map(id => ({ kind: 'claim', id }) as const),
)
/** With as many digits as a link holds. */
const share = fc.integer({ min: -99_999, max: 99_999 }).map(value => value / 10_000 + 0)
const state: fc.Arbitrary<State> = fc
  .record({
    view: fc.constantFrom(...views),
    mode: fc.constantFrom(...modes),
    select: fc.uniqueArray(selected, { maxLength: 4, selector: what => what.id }),
    avoid: fc.uniqueArray(fc.constantFrom(...index.entities.keys()), { maxLength: 3 }),
    hidden: fc.uniqueArray(fc.constantFrom(...index.entities.keys()), { maxLength: 3 }),
    passage: fc.option(fc.constantFrom(...index.passages.keys())),
    ui: fc.constantFrom('en', 'nl', 'fr', 'de'),
    project: fc.subarray([...index.contexts]),
    type: fc.subarray(['country', 'organisation', 'topic']),
    section: fc.subarray([numbered(17), numbered(47)]),
    evidence: fc.subarray(['all', 'some', 'nl']),
    size: fc.constantFrom(...sizings),
    color: fc.constantFrom(...colorings),
    areas: fc.constantFrom(...areaChoices),
    measured: fc.boolean(),
    viewpoint: fc.option(
      fc.record({ x: share, y: share, ratio: share.filter(ratio => ratio > 0), turned: fc.boolean() }),
    ),
    order: fc.constantFrom(...rowOrders),
    status: fc.subarray(['done', 'planned', 'willing', 'proposed']),
    all: fc.subarray(['project', 'section', 'evidence', 'status']),
  })
  .map(({ project, type, section, evidence, status, all, ...rest }) => ({
    ...initialState('en'),
    ...rest,
    facets: new Map(
      Object.entries({ project, type, section, evidence, status }).flatMap(([name, values]) => {
        const chosen = new Set<string>(values)
        return values.length > 0 ? [[name, all.includes(name) ? { all: chosen } : chosen] as const] : []
      }),
    ) as State['facets'],
  }))
  // What is selected is not hidden.
  .map(state => ({ ...state, hidden: stillHidden(state.hidden, state.select) }))

describe('the address', () => {
  it('holds the whole state: what is written comes back, and nothing is ignored', () => {
    fc.assert(
      fc.property(state, before => {
        const { state: after, ignored } = decode(`#${encode(before, 'en')}`, index, 'en')
        expect(ignored).toEqual([])
        expect(after).toEqual(before)
      }),
    )
  })

  it('is empty for the first state', () => {
    expect(encode(initialState('nl'), 'nl')).toBe('')
  })

  it('is as the design says', () => {
    const { state } = decode(
      '#view=reader&mode=actors&select=kmar&project=hazeldonk,drugs-by-post&ui=nl',
      index,
      'en',
    )
    expect(state).toMatchObject({
      view: 'reader',
      mode: 'actors',
      select: [{ kind: 'entity', id: 'kmar' }],
      ui: 'nl',
    })
    expect(state.facets.get('project')).toEqual(new Set(['hazeldonk', 'drugs-by-post']))
  })

  it('says in which facets all of what is chosen is asked for, before or after that, and in a layout', () => {
    for (const hash of ['project=hazeldonk,crossbes&all=project', 'all=project&project=crossbes,hazeldonk']) {
      const { state, ignored } = decode(hash, index, 'en')
      expect(ignored).toEqual([])
      expect(state.facets.get('project')).toEqual({ all: new Set(['hazeldonk', 'crossbes']) })
      const laidOut = reduce(state, { type: 'lay-out-anew', mode: 'projects', facets: state.facets })
      expect(decode(encode(laidOut, 'en'), index, 'en').state).toEqual(laidOut)
    }
    // Of what is but of one kind, and of what is not chosen, there is no all.
    expect(decode('type=country,region&all=type,project,nonsense', index, 'en').ignored).toEqual(
      ['type', 'project', 'nonsense'].map(value => ({ key: 'all', value })),
    )
  })

  it('is only text, whatever it holds: never throws, and says what it ignored', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(() => decode(text, index, 'en')).not.toThrow()
      }),
    )
    const { state, ignored } = decode('#select=__proto__,kmar&nonsense=1&project=%E0%A4%A', index, 'en')
    expect(state.select).toEqual([{ kind: 'entity', id: 'kmar' }])
    expect(ignored).toEqual([
      { key: 'select', value: '__proto__' },
      { key: 'nonsense', value: '1' },
      { key: 'project', value: '%E0%A4%A' },
    ])
  })
})

describe('a link that has come through a mail program, a chat or a sentence', () => {
  const link = 'mode=actors&select=kmar,eucpn&time=2018/..&project=hazeldonk'
  const meant = decode(link, index, 'en').state

  it.each([
    ['commas encoded', link.replaceAll(',', '%2C')],
    ['encoded as URLSearchParams does', new URLSearchParams(link).toString()],
    ['encoded twice', link.replaceAll(',', '%252C').replaceAll('/', '%252F')],
    ['encoded whole', encodeURIComponent(link)],
    ['with & as HTML writes it', link.replaceAll('&', '&amp;')],
    ['at the end of a sentence', `${link}.`],
    ['in brackets', `${link})`],
    ['in brackets, before a comma', `${link}),`],
    ['in pointed brackets, encoded', `${link}%3E`],
    ['in quotes', `${link}”.`],
    ['with a space behind it', `${link}%20`],
    ['with an invisible space behind it', `${link}%E2%80%8B`],
    ['with & behind it, and a full stop', `${link}&.`],
    ['its parts in another order', link.split('&').reverse().join('&')],
    ['its values in quotes', link.replace('kmar', '%22kmar%22').replace('hazeldonk', '“hazeldonk”')],
  ])('is read as it was meant: %s', (_how, hash) => {
    expect(decode(`#${hash}`, index, 'en')).toEqual({ state: meant, ignored: [] })
  })

  it('is not read more kindly than it is written: a time that ends is another than one that goes on', () => {
    const timeOf = (hash: string) => [...valuesIn(decode(hash, index, 'en').state.facets.get('time'))]
    expect(timeOf('time=2018/...')).toEqual(['2018/..'])
    expect(timeOf('time=2018/..')).toEqual(['2018/..'])
    expect(timeOf('time=../2018.')).toEqual(['../2018'])
  })

  it('has its words marked, whether they come before or after the passage', () => {
    const passage = [...index.passages.values()].find(({ sides }) => 'nl' in sides)!
    const parts = ['view=reader', `passage=${passage.id}`, 'words=nl.0.3']
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 3 }), order => {
        const { state, ignored } = decode(order.join('&'), index, 'en')
        expect(ignored).toEqual([])
        expect(state.searchedRange).toEqual({ language: 'nl', start: 0, end: 3 })
      }),
    )
  })

  it('says its language to what knows no corpus', () => {
    expect(interfaceLanguageOf('#select=kmar&ui=nl.')).toBe('nl')
    expect(interfaceLanguageOf('#ui%3Dfr')).toBe('fr')
    expect(interfaceLanguageOf('#ui=xx&select=ui')).toBeNull()
  })
})

describe('what a corpus opens with', () => {
  it('is actors with their projects in 928/2, and a link that says no mode means that', () => {
    expect(openingMode(real)).toBe('projects')
    expect(decode('select=kmar', real, 'en').state.mode).toBe('projects')
  })

  it('is actors alone where next to nothing is about projects; links say what is otherwise', () => {
    const drawn = new Set(projectAll(real).projects.links.flatMap(({ claims }) => claims))
    const apart = indexCorpus({ ...corpus, claims: corpus.claims.filter(({ id }) => !drawn.has(id)) })
    const opening = openingMode(apart)
    expect(opening).toBe('actors')
    for (const mode of modes) {
      const hash = encode({ ...initialState('en'), mode }, 'en', opening)
      expect(hash).toBe(mode === 'actors' ? '' : `mode=${mode}`)
      expect(decode(hash, apart, 'en').state.mode).toBe(mode)
    }
  })
})
