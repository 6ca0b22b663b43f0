import { expect, test } from 'vitest'
import type {
  DocumentId,
  Language,
  LanguageMap,
  LanguageVersion,
  PassageKind,
} from '../../../src/model/index.ts'
import { placePassages } from '../../../src/text/passages.ts'

const sidesOf = (nl: string, fr?: string): LanguageMap<LanguageVersion> => {
  const side = (text: string) => ({ text, file: 'source.md', ranges: [], sentences: [] })
  return { ['nl' as Language]: side(nl), ...(fr === undefined ? {} : { ['fr' as Language]: side(fr) }) }
}

/** Passages of these kinds with the words `words 1`, `words 2`…, each as its number; its section, and its place there. */
function placed(...kinds: PassageKind[]) {
  const passages = placePassages(
    'doc' as DocumentId,
    kinds.map((kind, i) => ({ kind, sides: sidesOf(`words ${i + 1}`) })),
  )
  const numberOf = new Map(passages.map(({ id }, i) => [id, i + 1]))
  return passages.map(({ id, section, paragraph }) => [
    numberOf.get(id),
    section.map(part => numberOf.get(part)),
    paragraph,
  ])
}

test('points stand under the heading, and what follows a point under it', () => {
  expect(
    placed('title', 'paragraph', 'heading', 'paragraph', 'point', 'paragraph', 'item', 'point', 'item'),
  ).toEqual([
    [1, [], 1],
    [2, [], 1],
    [3, [], 1],
    [4, [3], 1],
    [5, [3], 2],
    [6, [3, 5], 1],
    [7, [3, 5], 2],
    [8, [3], 3],
    [9, [3, 8], 1],
  ])
})
test('a heading ends the section of the last point', () => {
  expect(placed('point', 'heading', 'paragraph', 'heading', 'paragraph')).toEqual([
    [1, [], 1],
    [2, [], 1],
    [3, [2], 1],
    [4, [], 2],
    [5, [4], 1],
  ])
})

const named = (...texts: (readonly [nl: string, fr?: string | undefined, number?: number])[]) =>
  placePassages(
    'doc' as DocumentId,
    texts.map(([nl, fr, number]) => ({
      kind: number === undefined ? 'paragraph' : 'point',
      ...(number === undefined ? {} : { number }),
      sides: sidesOf(nl, fr),
    })),
  ).map(({ id }) => id)

test('a passage is named after its words in the first language, however they are set and numbered', () => {
  const [name] = named(['De douane neemt deel', 'La douane participe'])
  expect(name).toMatch(/^doc\.[a-z][a-z0-9]{5}$/)
  expect(named(['De  douane\nneemt deel ', 'La douane y participe'])).toEqual([name])
  expect(named(['Eerst'], ['De douane neemt deel'])[1]).toBe(name)
  expect(named(['3. De douane neemt deel', undefined, 3])).toEqual([name])
  expect(named(['De douane nam deel'])).not.toEqual([name])
})

test('of passages with the same words the second has a 2 behind it, and so on', () => {
  const [first, other, second, third] = named(['Idem'], ['Iets'], ['Idem'], ['Idem'])
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`])
  expect(other).not.toContain(first)
})
