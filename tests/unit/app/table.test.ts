// What one takes along of a table is as safe as its CSV.

import { describe, expect, it } from 'vitest'
import { textOfTable } from '../../../src/app/kit/columns.ts'
import { openedGraph, openFile } from '../../../src/formats/index.ts'

describe('a table that is copied', () => {
  it('runs nothing in a spreadsheet, whatever the nodes of a file are called', () => {
    const nodes = [
      { id: 'a', label: '=1+1' },
      { id: 'b', label: '\u2068Bureau\u2069' },
    ]
    const file = openFile('a.json', JSON.stringify({ nodes, links: [{ source: 'a', target: 'b' }] }))
    if (file.kind !== 'graph') throw new Error(file.kind)
    const { labels, degrees } = openedGraph(file.graph, file.leftOut).numbers
    const columns = [
      { key: 'label', header: '@Node', value: (node: number) => labels[node]! },
      { key: 'degree', header: 'Links', value: (node: number) => degrees[node]! },
    ]
    expect(textOfTable(columns, [0, 1])).toBe("'@Node\tLinks\n'=1+1\t1\nBureau\t1")
  })
})
