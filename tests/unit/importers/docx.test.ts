import { describe, expect, it } from 'vitest'
import { type ImportedText, readFile } from '../../../src/importers/index.ts'
import { numbered, p, r, wordFile } from './word-files.ts'

async function textOf(body: string, parts: Record<string, string> = {}): Promise<ImportedText> {
  const file = { name: 'nota.docx', bytes: wordFile(body, parts) }
  const reading = await readFile(file, { languages: null, onProgress: () => {}, signal: null })
  if (reading.is !== 'read') throw new Error(JSON.stringify(reading))
  expect(reading.importer).toBe('docx')
  return reading.texts[0]!
}

const short = ({ blocks }: ImportedText) =>
  blocks.map(({ role, text }) => [role.is === 'heading' ? `h${role.level}` : role.is, text])

describe('a Word file', () => {
  it('is read by its styles, whatever language they are in', async () => {
    const text = await textOf(
      p(r('Over havens'), 'Titel') +
        p(r('Inhoud 3'), 'Inhopg1') +
        p(r('Inleiding'), 'Kop1') +
        p(r('De haven werkt ') + r('samen', '<w:b/>') + r(' met de vloot.')) +
        p(r('Doel'), 'Kop1a') +
        p(r('Wat vet is', '<w:b/>') + r(' en kort', '<w:b/>')) +
        p(r('Dat is een zin.', '<w:b/>')),
    )
    expect(short(text)).toEqual([
      ['title', 'Over havens'],
      ['h1', 'Inleiding'],
      ['paragraph', 'De haven werkt samen met de vloot.'],
      ['h1', 'Doel'],
      ['h3', 'Wat vet is en kort'],
      ['paragraph', 'Dat is een zin.'],
    ])
    expect(text.setAside).toEqual([{ what: 'contents', text: 'Inhoud 3', place: null }])
  })

  it('has its numbers counted as Word counts them', async () => {
    const item = (text: string, id: number, level: number) => p(r(text), '', numbered(id, level))
    const text = await textOf(
      item('de haven', 1, 0) +
        item('de kade', 1, 1) +
        item('het dok', 1, 1) +
        item('de sluis', 1, 2) +
        item('de vloot', 1, 0) +
        item('het schip', 1, 1) +
        item('een punt', 2, 0),
    )
    expect(short(text)).toEqual([
      ['paragraph', '1. de haven'],
      ['item', 'a) de kade'],
      ['item', 'b) het dok'],
      ['item', '1.I de sluis'],
      ['paragraph', '2. de vloot'],
      ['item', 'a) het schip'],
      ['item', 'een punt'],
    ])
  })

  it('has its notes behind the text that calls them, and neither what was deleted nor what is hidden', async () => {
    const call = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const text = await textOf(
      p(
        r('De haven ligt') +
          call +
          `<w:del>${r(' niet')}</w:del><w:ins>${r(' wel')}</w:ins>` +
          r(' geheim', '<w:vanish/>') +
          r(' aan zee.'),
      ),
      { 'word/header1.xml': `<w:hdr xmlns:w="w">${p(r('Nota 12'))}</w:hdr>` },
    )
    expect(text.blocks.map(({ role, text }) => [role, text])).toEqual([
      [{ is: 'paragraph' }, 'De haven ligt wel aan zee.'],
      [{ is: 'footnote', mark: '1' }, '1 Zie bladzijde 4.'],
    ])
    expect(text.setAside.map(({ what, text }) => [what, text])).toEqual([
      ['hidden', 'geheim'],
      ['running-head', 'Nota 12'],
    ])
  })

  it('says on which page a paragraph begins, where Word has noted it', async () => {
    const text = await textOf(
      p(`${r('Een.')}<w:r><w:br w:type="page"/></w:r>`) +
        p('<w:r><w:lastRenderedPageBreak/><w:t>Twee.</w:t></w:r>') +
        p('<w:r><w:lastRenderedPageBreak/><w:t>Drie.</w:t></w:r>'),
    )
    expect(text.blocks.map(({ runs }) => runs[0]!.page)).toEqual([0, 1, 2])
    expect(text.pages).toHaveLength(3)
  })

  it('reads a table as rows, and one of two languages as two texts', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map(cell => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`
    const text = await textOf(`<w:tbl>${row('Haven', 'Schepen')}${row('Gent', '12')}</w:tbl>`)
    expect(short(text)).toEqual([
      ['row', 'Haven | Schepen'],
      ['row', 'Gent | 12'],
    ])
    const two = await textOf(
      `<w:tbl>${row('De politie en de douane delen alle gegevens met elkaar.', 'La police et la douane partagent toutes les données.')}
        ${row('De havens van de drie landen werken samen.', 'Les ports des trois pays coopèrent entre eux.')}</w:tbl>`,
    )
    expect(two.blocks.map(({ language, role }) => `${language} ${role.is}`)).toEqual(
      ['nl', 'fr', 'nl', 'fr'].map(language => `${language} paragraph`),
    )
  })
})
