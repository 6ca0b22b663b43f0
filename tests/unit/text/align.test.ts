import fc from 'fast-check'
import { expect, test } from 'vitest'
import { align } from '../../../src/text/align.ts'
import { blocksOf } from '../../../src/text/blocks.ts'
import { classify, type Unit } from '../../../src/text/classify.ts'

const units = (text: string): Unit[] => classify(blocksOf({ file: 'source.md', text }).flat(), false)
const sentence = (words: number): string => `${Array(words).fill('word').join(' ')}.`
const paragraphs = (...words: number[]): Unit[] => units(words.map(sentence).join('\n\n'))
const shape = (first: readonly Unit[], second: readonly Unit[]): string[] =>
  align(first, second).map(bead => `${bead.first.length}-${bead.second.length}`)

test('texts of like length are pairs', () => {
  expect(shape(paragraphs(30, 80, 40), paragraphs(32, 77, 43))).toEqual(['1-1', '1-1', '1-1'])
})
test('two paragraphs as long as one are its pair', () => {
  expect(shape(paragraphs(50, 30, 40, 90), paragraphs(50, 70, 90))).toEqual(['1-1', '2-1', '1-1'])
  expect(shape(paragraphs(50, 70, 90), paragraphs(50, 30, 40, 90))).toEqual(['1-1', '1-2', '1-1'])
})
test('what the other text lacks stands alone', () => {
  expect(shape(paragraphs(30, 200, 40), paragraphs(30, 40))).toEqual(['1-1', '1-0', '1-1'])
  expect(shape([], paragraphs(30))).toEqual(['0-1'])
})
test('points pair by their numbers, whatever their lengths', () => {
  const first = units(`1. ${sentence(10)}\n\n2. ${sentence(80)}\n\n3. ${sentence(12)}`)
  const second = units(`1. ${sentence(10)}\n\n3. ${sentence(70)}`)
  expect(align(first, second).map(bead => [bead.first[0]?.number, bead.second[0]?.number])).toEqual([
    [1, 1],
    [2, undefined],
    [3, 3],
  ])
})
test('a shared name tells apart what lengths do not', () => {
  const rest = `\n\n${sentence(60)}\n\n${sentence(90)}`
  const first = units(`The ministry of Luxemburg acts here.\n\nThe ministry of Portugal acts here.${rest}`)
  const [lone, pair] = align(first, units(`Le ministère du Portugal agit ici.${rest}`))
  expect([lone!.first, lone!.second]).toEqual([[first[0]], []])
  expect(pair!.first).toEqual([first[1]])
})
test('every unit stands in one bead, in order', () => {
  const lengths = fc.array(fc.integer({ min: 4, max: 60 }), { maxLength: 12 })
  fc.assert(
    fc.property(lengths, lengths, (a, b) => {
      const [first, second] = [paragraphs(...a), paragraphs(...b)]
      const beads = align(first, second)
      expect(beads.flatMap(bead => bead.first)).toEqual(first)
      expect(beads.flatMap(bead => bead.second)).toEqual(second)
    }),
    { numRuns: 40 },
  )
})
