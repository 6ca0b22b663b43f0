import { expect, test } from 'vitest'
import { type Block, blocksOf, join } from '../../../src/text/blocks.ts'

const blocks = (text: string): Block[] => blocksOf({ file: 'source.md', text }).flat()
const texts = (text: string): string[] => blocks(text).map(block => block.cut.text)

test('blank lines and form feeds part blocks, line breaks do not', () => {
  expect(texts('one\ntwo\n \nthree\ffour\r\n\r\nfive')).toEqual(['one\ntwo', 'three', 'four', 'five'])
})
test('marks are no text', () => {
  expect(texts('**BENELUX\nASSEMBLEE**\n\non the 1^{er} of *best practices* here')).toEqual([
    'BENELUX\nASSEMBLEE',
    'on the 1er of best practices here',
  ])
  expect(blocks('**all of it**\n\n**some** of it').map(block => block.bold)).toEqual([true, false])
})
test('what holds marks alone is no block; a lone sign that is no mark is', () => {
  expect(texts('one\n\n---\n\n* * *\n\n§')).toEqual(['one', '§'])
})
test('a marker opens an item and is no part of it; the number of a point is', () => {
  expect(blocks('- one;\n— two\n\n• three\n\n12. Four').map(({ cut, lead }) => [cut.text, lead])).toEqual([
    ['one;', { is: 'item' }],
    ['two', { is: 'item' }],
    ['three', { is: 'item' }],
    ['12. Four', { is: 'number', number: 12 }],
  ])
})
test('a lead-in, its items and the points of a list are blocks of one group', () => {
  const [group] = blocksOf({ file: 'source.md', text: 'These are:\n- one\n- two\n1. Three\n2. Four' })
  expect(group!.map(block => block.cut.text)).toEqual(['These are:', 'one', 'two\n1. Three\n2. Four'])
  expect(texts('These are:\n1. Three\n2. Four')).toEqual(['These are:', '1. Three', '2. Four'])
})
test('a dash or a number to which running text has wrapped opens nothing', () => {
  expect(texts('a problem\n– often a grave one –\nof the\n12. Mai und danach')).toHaveLength(1)
})
test('a line with # is a block of its own', () => {
  expect(blocks('# Title\n## Part\ntext').map(({ cut, lead }) => [cut.text, lead.is])).toEqual([
    ['Title', 'hash'],
    ['Part', 'hash'],
    ['text', 'none'],
  ])
})
test('two blocks become one with a break between them that the source has', () => {
  const [first, second] = blocks('van **het**\r\n\r\n*Openbaar* ministerie') as [Block, Block]
  expect(join(first, second).cut.text).toBe('van het\nOpenbaar ministerie')
})
