import { expect, test } from 'vitest'
import type { DocumentId, PassageKind } from '../../../src/model/index.ts'
import { numberPassages } from '../../../src/text/passages.ts'

const placed = (...kinds: PassageKind[]) =>
  numberPassages(
    'doc' as DocumentId,
    kinds.map(kind => ({ kind, sides: {} })),
  ).map(({ id, section, paragraph }) => [id, ...section, paragraph])

test('points stand under the heading, and what follows a point under it', () => {
  expect(
    placed('title', 'paragraph', 'heading', 'paragraph', 'point', 'paragraph', 'item', 'point', 'item'),
  ).toEqual([
    ['doc.1', 1],
    ['doc.2', 1],
    ['doc.3', 1],
    ['doc.4', 'doc.3', 1],
    ['doc.5', 'doc.3', 2],
    ['doc.6', 'doc.3', 'doc.5', 1],
    ['doc.7', 'doc.3', 'doc.5', 2],
    ['doc.8', 'doc.3', 3],
    ['doc.9', 'doc.3', 'doc.8', 1],
  ])
})
test('a heading ends the section of the last point', () => {
  expect(placed('point', 'heading', 'paragraph', 'heading', 'paragraph')).toEqual([
    ['doc.1', 1],
    ['doc.2', 1],
    ['doc.3', 'doc.2', 1],
    ['doc.4', 2],
    ['doc.5', 'doc.4', 1],
  ])
})
