// The families of relations: told apart on the canvas by anyone, and sensible for what a corpus adds.

import { describe, expect, it } from 'vitest'
import {
  type AddedPredicate,
  defaultVocabulary,
  familyNames,
  familyOf,
  type Predicate,
  relationFamilies,
  vocabularyOf,
} from '../../../src/model/index.ts'

type Triple = readonly [number, number, number]

const linear = (hex: string): Triple => {
  const [r, g, b] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return [r, g, b]
}
const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple

const luminance = (hex: string) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0]
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What linear colours look like to the colour-blind (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes: Readonly<Record<string, readonly Triple[]>> = {
  most: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Oklab (Ottosson 2020), where equal distances look equally far. */
function oklab(color: Triple): Triple {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color.map(value => Math.min(1, Math.max(0, value))) as unknown as Triple,
  )
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms.map(Math.cbrt) as unknown as Triple,
  )
}

const pairs = familyNames.flatMap((a, i) => familyNames.slice(0, i).map(b => [a, b] as const))

describe.each([
  ['light', '#fbfaf7'],
  ['dark', '#16171a'],
] as const)('the lines of the families, %s', (theme, paper) => {
  it('stand out from the background', () => {
    for (const family of familyNames)
      expect(contrast(relationFamilies[family][theme], paper)).toBeGreaterThan(4.5)
  })

  it.each(Object.entries(eyes))('have colours that one tells apart with %s', (_, eye) => {
    const seen = (hex: string) => oklab(times(eye, linear(hex)))
    const distances = pairs.map(([a, b]) => {
      const [one, other] = [seen(relationFamilies[a][theme]), seen(relationFamilies[b][theme])]
      return Math.hypot(...one.map((value, i) => value - other[i]!))
    })
    // Twice what one just notices, between small things.
    expect(Math.min(...distances)).toBeGreaterThan(0.07)
  })
})

describe('the families of relations', () => {
  it('have each a dash of their own', () => {
    expect(new Set(familyNames.map(name => relationFamilies[name].dash.join())).size).toBe(familyNames.length)
  })

  it('hold each predicate, and few are left over', () => {
    const left = [...defaultVocabulary.predicates.keys()].filter(
      predicate => familyOf(defaultVocabulary, predicate) === 'other',
    )
    expect(left).toEqual(['located-in', 'modelled-on', 'origin-of', 'transit-of', 'entry-of'])
  })

  it('follow, for an added predicate that names none, from what it says', () => {
    const added = (id: string, more: Partial<AddedPredicate>) =>
      ({ id, subjects: ['actors'], objects: ['actors'], act: 'each', verb: {}, ...more }) as AddedPredicate
    const vocabulary = vocabularyOf({
      vocabulary: {
        types: [],
        predicates: [
          added('deliberates-with', { objects: 'none' }),
          added('sits-in', { joins: true }),
          added('opposes', {}),
          added('finances', { family: 'support' }),
        ],
      },
    })
    const families = ['deliberates-with', 'sits-in', 'opposes', 'finances', 'unknown'].map(id =>
      familyOf(vocabulary, id as Predicate),
    )
    expect(families).toEqual(['cooperation', 'participation', 'other', 'support', 'other'])
  })
})
