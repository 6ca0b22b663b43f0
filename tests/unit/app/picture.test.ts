// What is yet to come looks so in a picture, and the legend says what that means.

import { describe, expect, it } from 'vitest'
import type { Sketch } from '../../../src/app/render/sketch.ts'
import { svgOf } from '../../../src/app/share/picture.ts'

const theme = { name: 'light', paper: '#ffffff', ink: '#000000', tieLit: '#333333' } as Sketch['theme']
const sketchOf = (...dotted: readonly boolean[]): Sketch => ({
  ...{ kind: 'shapes', width: 100, height: 100, theme, areas: [], nodes: [], names: [] },
  ...{ leader: { color: '#666666', width: 1 }, area: { opacity: 0.1, width: 1 } },
  ties: dotted.map(dotted => ({
    ...{ a: { x: 0, y: 0 }, b: { x: 9, y: 9 }, width: 2, color: '#999999', z: 1 },
    dots: dotted ? 4.4 : null,
  })),
})
const caption = {
  ...{
    title: 'A & B',
    filters: 'Filtered by <Kind>',
    source: '928/2',
    nameOfType: String,
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

  it('says what it is and which filters are on, and explains the signs that it holds and no others', () => {
    const node = {
      ...{ at: { x: 5, y: 5 }, radius: 3, color: '#000000', rim: '#ffffff', z: 1 },
      kind: 'country' as const,
    }
    const svg = svgOf({ ...sketchOf(), nodes: [node, node] }, caption)
    for (const words of ['A &#38; B', 'Filtered by &#60;Kind&#62;', '928/2'])
      expect(svg).toContain(`>${words}<`)
    expect(svg.match(/>country</g)).toHaveLength(1)
    expect(svg).not.toContain('>project<')
  })

  it('has no word of it where there is none', () => {
    expect(svgOf(sketchOf(false), caption)).not.toMatch(/dash|planned/)
  })
})
