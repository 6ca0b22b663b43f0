import { expect, test } from 'vitest'
import { blocksOf } from '../../../src/text/blocks.ts'
import { classify } from '../../../src/text/classify.ts'

const kinds = (text: string): string[] =>
  classify(blocksOf({ file: 'source.md', text }).flat()).map(unit => unit.kind)

test('all before the first running text is title', () => {
  expect(
    kinds('12/7\n\nREPLY\n\nReply of the Commission to the paper\n\nThe Commission agrees. It does.'),
  ).toEqual(['title', 'title', 'title', 'paragraph'])
  expect(kinds('# Paper\n\n## Part\n\nText.')).toEqual(['title', 'heading', 'paragraph'])
})
test('a short line without an end, with text below it, is a heading', () => {
  expect(kinds('T\n\nThis is a text.\n\nHazeldonk\n\nThis is a text.\n\nSigned in Ghent')).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ])
})
test('a line in bold is a heading even if it asks, a lead-in to a list is none', () => {
  expect(kinds('T\n\nThis is a text.\n\n**What next?**\n\nExamples are\n\n- one\n\n- two')).toEqual([
    'title',
    'paragraph',
    'heading',
    'paragraph',
    'item',
    'item',
  ])
})
test('a numbered point keeps its number', () => {
  const [point] = classify(blocksOf({ file: 'source.md', text: '7. To be more alert to abuse' }).flat())
  expect(point).toMatchObject({ kind: 'point', number: 7 })
})
