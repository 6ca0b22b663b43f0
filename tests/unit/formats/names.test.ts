// What nodes of opened files are called, so that one can point at each.

import { expect, test } from 'vitest'
import { inspectFile } from '../../../src/formats/index.ts'

test('a node that says nothing of itself, not even by its id, has a sign for a name', () => {
  const nodes = [{ id: '', label: ' ' }, { id: 'ann' }, { id: 'ben', label: 'Ben' }]
  const { nodes: told } = inspectFile(
    'a.json',
    JSON.stringify({ nodes, links: [{ source: 'ann', target: '' }] }),
  )
  expect(new Map(told.map(({ id, label }) => [id, label]))).toEqual(
    new Map([
      ['', '–'],
      ['ann', 'ann'],
      ['ben', 'Ben'],
    ]),
  )
})
