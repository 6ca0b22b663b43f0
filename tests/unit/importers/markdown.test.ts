import { describe, expect, it } from 'vitest'
import { type ImportedText, readFile } from '../../../src/importers/index.ts'

async function textOf(text: string): Promise<ImportedText> {
  const file = { name: 'nota.md', bytes: new TextEncoder().encode(text) }
  const reading = await readFile(file, { languages: null, onProgress: () => {}, signal: null })
  if (reading.is !== 'read') throw new Error(JSON.stringify(reading))
  expect(reading.importer).toBe('markdown')
  return reading.texts[0]!
}

describe('Markdown', () => {
  it('is read as its blocks, without marks', async () => {
    const text = await textOf(`---
title: "Over havens"
date: 2021-03-04
lang: nl
---
# Over *havens*

Inleiding
---------

De haven[^1] werkt **samen**
met de [vloot](https://example.org), 5*3 keer &amp; meer.

> Een aanhaling
> van de minister.

1. de haven
2. de vloot

- een punt
  - een ander punt,
    met een vervolg

| Haven | Schepen |
|-------|--------:|
| Gent  | 12      |

<div align="center">Het slot</div>

<!-- niet voor lezers -->

\`\`\`js
alert(1)
\`\`\`

***

[^1]: Zie bladzijde 4.
`)
    expect(
      text.blocks.map(({ role, text }) => [role.is === 'heading' ? `h${role.level}` : role.is, text]),
    ).toEqual([
      ['title', 'Over havens'],
      ['h2', 'Inleiding'],
      ['paragraph', 'De haven werkt samen\nmet de vloot, 5*3 keer & meer.'],
      ['paragraph', 'Een aanhaling\nvan de minister.'],
      ['paragraph', '1. de haven'],
      ['paragraph', '2. de vloot'],
      ['item', 'een punt'],
      ['item', 'een ander punt,\nmet een vervolg'],
      ['row', 'Haven | Schepen'],
      ['row', 'Gent | 12'],
      ['paragraph', 'Het slot'],
      ['footnote', 'Zie bladzijde 4.'],
    ])
    expect([text.title, text.date, text.languages]).toEqual(['Over havens', '2021-03-04', ['nl']])
    expect(text.setAside.map(({ what }) => what)).toEqual(['hidden', 'code'])
  })
})
