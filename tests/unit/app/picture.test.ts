// A picture holds what is on the screen, and its legend says what that means.

import { describe, expect, it } from 'vitest'
import { svgOf } from '../../../src/app/pictures/picture.ts'
import { highlightedPart, type Sketch } from '../../../src/app/render/sketch.ts'
import {
  defaultVocabulary,
  type EntityType,
  familyNames,
  relationFamilies,
  styleOf,
} from '../../../src/model/index.ts'

const theme = { name: 'light', paper: '#ffffff', ink: '#000000', linkHighlight: '#333333' } as Sketch['theme']
const sketchOf = (...dotted: readonly boolean[]): Sketch => ({
  ...{ kind: 'shapes', width: 100, height: 100, theme, areas: [], nodes: [], arrows: [], names: [] },
  ...{ leader: { color: '#666666', width: 1 }, area: { opacity: 0.1, width: 1 } },
  links: dotted.map(dotted => ({
    ...{ a: { x: 0, y: 0 }, b: { x: 9, y: 9 }, width: 2, color: '#999999', z: 1 },
    ...{ isDotted: dotted, dashes: dotted ? [0, 4.4] : [], line: undefined },
  })),
})
const nodeOf = (z: number, kind: EntityType = 'country', x = 50) => ({
  ...{ at: { x, y: 60 }, radius: 10, color: z === 1 ? '#eeeeee' : '#000000', rim: '#ffffff', kind, z },
  shape: styleOf(defaultVocabulary, kind).shape,
})
const nameOf = (name: string, x: number, isFaint = false): Sketch['names'][number] => ({
  ...{ lines: name.split(' '), lineHeight: 16, fontSize: 13, x, top: 70, align: 'center', width: 60 },
  ...{ leader: null, isFaint, weight: 450, color: '#000000', rim: null },
})
const caption = {
  ...{
    title: 'A & B',
    filters: 'Filtered by <Kind>',
    source: '928/2',
    types: Array.from(defaultVocabulary.types, ([type, { style }]) => ({ type, name: type, style })),
    lines: Array.from(familyNames, name => ({ name, style: relationFamilies[name] })),
    yetToCome: 'planned <or> proposed',
  },
}

describe('a picture', () => {
  it('has dots for a link of which all is yet to come, and says so', () => {
    const svg = svgOf(sketchOf(true, false), caption)
    expect(svg.match(/<path d="M0 0L9 9"[^>]*>/g)).toEqual([
      expect.stringMatching(/stroke-linecap="round" stroke-dasharray="0 [\d.]+"/),
      expect.not.stringContaining('dash'),
    ])
    expect(svg).toContain('planned &#60;or&#62; proposed')
  })

  it('has the dashes of what links say, and says it of those that it holds', () => {
    const [link] = sketchOf(false).links
    const line = relationFamilies.support
    const drawn = { ...link!, line, color: line.light, dashes: line.dash }
    const svg = svgOf({ ...sketchOf(), links: [drawn] }, caption)
    expect(svg).toMatch(/<path d="M0 0L9 9" stroke="#15590f"[^>]* stroke-dasharray="6 5"/)
    expect(svg).toContain('>support<')
    expect(svg).not.toContain('>cooperation<')
  })

  it('says what it is and which filters are on, and explains the signs that it holds and no others', () => {
    const node = {
      ...{ at: { x: 5, y: 5 }, radius: 3, color: '#000000', rim: '#ffffff', z: 1 },
      kind: 'country' as const,
      shape: 'circle' as const,
    }
    const svg = svgOf({ ...sketchOf(), nodes: [node, node] }, caption)
    for (const words of ['A &#38; B', 'Filtered by &#60;Kind&#62;', '928/2'])
      expect(svg).toContain(`>${words}<`)
    expect(svg.match(/>country</g)).toHaveLength(1)
    expect(svg).not.toContain('>project<')
  })

  it('has every name once, in the lines in which it is written, and its font', () => {
    const names = ['Court of Audit', 'Hazeldonk <& more>'].map(name => nameOf(name, 50))
    const svg = svgOf({ ...sketchOf(), names }, caption, '@font-face{}')
    expect(svg).toContain('<style>@font-face{}</style>')
    expect(Array.from(svg.matchAll(/<tspan[^>]*>([^<]*)</g), ([, line]) => line)).toEqual([
      ...['Court', 'of', 'Audit'],
      ...['Hazeldonk', '&#60;&#38;', 'more&#62;'],
    ])
  })

  it('ends where the canvas does', () => {
    expect(svgOf(sketchOf(), caption)).toMatch(/<svg y="[\d.]+" width="100" height="100"><\/svg>/)
  })

  it('shows nothing through the hole of a ring or a frame', () => {
    const svg = svgOf({ ...sketchOf(), nodes: [nodeOf(3, 'region'), nodeOf(3, 'document')] }, caption)
    // In the colour of the paper, below the shape with its hole.
    const below = Array.from(svg.matchAll(/d="([^"]*)" fill="#ffffff"\/><path [^>]*d="\1(M[^"]*)"/g))
    expect(below).toHaveLength(2)
  })

  it('has no word of it where there is none', () => {
    expect(svgOf(sketchOf(false), caption)).not.toMatch(/dash|planned/)
  })
})

describe('the lit part of what is drawn', () => {
  it('has nothing that is faint, and a frame that holds all of it', () => {
    const whole = {
      ...sketchOf(),
      ...{ width: 900, height: 900 },
      nodes: [nodeOf(1, 'country', 300), nodeOf(3, 'region', 500)],
      links: [1, 3].map(z => ({
        a: { x: 500, y: 60 },
        b: { x: 300, y: 60 },
        width: 2,
        color: '',
        ...{ isDotted: false, dashes: [], line: undefined },
        z,
      })),
      names: [nameOf('faint', 300, true), nameOf('Two Lines', 500)],
    }
    const part = highlightedPart(whole)
    expect(part.nodes.map(({ kind }) => kind)).toEqual(['region'])
    expect(part.links).toHaveLength(1)
    expect(part.names.map(({ lines }) => lines.join(' '))).toEqual(['Two Lines'])
    // The name is 60 pixels wide, from a node's upper rim to its own foot there are 52.5; and a margin.
    expect([part.width, part.height].map(Math.round)).toEqual([84, Math.round(52.5 + 24)])
    const [{ at }] = part.nodes as [(typeof part.nodes)[0]]
    expect(at.x).toBeCloseTo(part.width / 2)
    expect(part.names[0]!.x).toBeCloseTo(at.x)
    expect(part.names[0]!.top - at.y).toBeCloseTo(10)
    expect(svgOf(part, caption)).not.toContain('#eeeeee')
  })

  it('is all where nothing is', () => {
    const whole = { ...sketchOf(), nodes: [nodeOf(2), nodeOf(2)] }
    expect(highlightedPart(whole)).toBe(whole)
  })
})
