import { expect, test } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { type Block, blocksOf } from '../../../src/text/blocks.ts'
import { cuesOf } from '../../../src/text/cues.ts'
import { stitch } from '../../../src/text/stitch.ts'

/** The texts left of runs of blocks; `|` is where a page ends. */
function stitched(text: string, language = 'nl'): string[] {
  const source = { file: 'source.md', text: text.replaceAll(' | ', '\n\n\n') }
  const runs: Block[][] = [[]]
  for (const block of blocksOf(source).flat()) {
    if (source.text.slice(0, block.range.start).endsWith('\n\n\n')) runs.push([])
    runs.at(-1)!.push(block)
  }
  return stitch(runs, cuesOf(language as Language)).map(block => block.cut.text)
}

test.each([
  ['a word in lower case', 'Dit plan is voor de zee | havens van Gent.'],
  ['an article that waits for its noun', 'Aan het overleg neemt het | Openbaar ministerie deel.'],
  ['a comma', 'Dat geldt voor Gent, | Antwerpen en Brugge.'],
  ['an unfinished sentence after a finished one', 'Dat is zo. Dit zei de heer Jan | Janssens van de douane.'],
  ['an unfinished item', '- de landen werken samen in het | project'],
])('goes on after a page: %s', (_, text) => {
  expect(stitched(text)).toEqual([text.replace(' | ', '\n').replace(/^- /u, '')])
})
test.each([
  ['a finished sentence', 'Dat is zo. | Dit is anders.'],
  ['a lead-in', 'Voorbeelden zijn: | havens en kanalen'],
  ['a heading', 'Hazeldonk | De landen werken samen.'],
  ['a point before its text', '3. Te investeren in preventie | De landen doen dat.'],
  ['an item before another', '- de landen | - de havens'],
  ['a line in bold before one that is not', '**ANTWOORD** | van het comité'],
])('does not: %s', (_, text) => {
  expect(stitched(text)).toHaveLength(2)
})
test('within a page a short line does not run into the next, a cut sentence does', () => {
  expect(stitched('ANTWOORD\n\nvan comité en raad')).toHaveLength(2)
  expect(stitched('Het is zo. De landen werken nauw\n\nsamen aan de grens.')).toHaveLength(1)
})
test('a number out of sequence is no point', () => {
  const text = 'Die Sitzung ist offen. Sie beginnt am | 22. Juni in Kehl.'
  expect(stitched(`1. Erstens | 2. Zweitens | ${text} | 3. Drittens`, 'de')).toEqual([
    '1. Erstens',
    '2. Zweitens',
    text.replace(' | ', '\n'),
    '3. Drittens',
  ])
})
