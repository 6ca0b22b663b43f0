import { describe, expect, it } from 'vitest'
import { type GivenFile, type ImportedText, readFile } from '../../../src/importers/index.ts'
import type { Language } from '../../../src/model/index.ts'

const options = { languages: null, onProgress: () => {}, signal: null }
const asFile = (text: string, name = 'nota.txt'): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(text),
})

async function readText(file: GivenFile, languages: Language[] | null = null): Promise<ImportedText> {
  const reading = await readFile(file, { ...options, languages })
  if (reading.is !== 'read') throw new Error(JSON.stringify(reading))
  expect(reading.importer).toBe('text')
  return reading.texts[0]!
}

const dutch =
  'De politie van de haven en de douane delen hun gegevens met elkaar, zoals de ministers hebben gevraagd'

const utf16 = (text: string, mark: string) =>
  new Uint8Array(Uint16Array.from(`${mark}${text}`, letter => letter.charCodeAt(0)).buffer)

describe('plain text', () => {
  it.each([
    ['UTF-8', asFile(`${dutch} één café.`).bytes],
    ['UTF-8 with a mark', asFile(`\ufeff${dutch} één café.`).bytes],
    ['UTF-16', utf16(`${dutch} één café.`, '\ufeff')],
    ['UTF-16 without a mark', utf16(`${dutch} één café.`, '')],
    ['Windows-1252', Uint8Array.from(`${dutch} één café.`, letter => letter.charCodeAt(0))],
  ])('is read in %s', async (_, bytes) => {
    const { blocks, languages } = await readText({ name: 'nota.txt', bytes })
    expect(blocks.map(({ text }) => text)).toEqual([`${dutch} één café.`])
    expect(languages).toEqual(['nl'])
  })

  it('keeps every sign of its words', async () => {
    const text = `${dutch}: 5*3 (*), [1](2), a_b_c, <naam>, \`x\` en 1^{er}.`
    expect((await readText(asFile(text))).blocks.map(({ text }) => text)).toEqual([text])
  })

  it('sets running heads and page numbers aside, and joins the sentence and the word that they cut', async () => {
    const pages = [1, 2, 3, 4].map(
      page =>
        `VERSLAG VAN DE WERKGROEP  2021\n\nDat is punt ${page} van de lijst. ${dutch}, en dat is goed voor de samen-\n\n${page + 6}\n`,
    )
    const text = `${pages.join('\f').replaceAll(/-\n\n(\d+)\n\fVERSLAG VAN DE WERKGROEP {2}2021\n\n/gu, '-\n\n$1\n\fVERSLAG VAN DE WERKGROEP  2021\nwerking. ')}`
    const { blocks, pages: read, setAside } = await readText(asFile(text))
    expect(setAside.map(({ what, text, place }) => [what, text, place?.page])).toEqual(
      [0, 1, 2, 3].flatMap(page => [
        ['running-head', 'VERSLAG VAN DE WERKGROEP  2021', page],
        ['page-number', `${page + 7}`, page],
      ]),
    )
    expect(read.map(({ label }) => label)).toEqual(['7', '8', '9', '10'])
    const all = blocks.map(({ text }) => text).join('\n')
    expect(all).not.toContain('WERKGROEP')
    expect(all.match(/samen-\s+werking\./gu)).toHaveLength(3)
    expect(blocks[0]!.runs.map(({ page }) => page)).toEqual([0, 1, 2, 3])
  })

  it('finds page numbers between paragraphs of a text without pages', async () => {
    const page = `${dutch}. `.repeat(9).trim()
    const text = [1, 2, 3, 4].map(number => `${page}\n\n- ${number} -`).join('\n\n')
    const { blocks, setAside, pages } = await readText(asFile(text))
    expect(setAside.map(({ text }) => text)).toEqual(['- 1 -', '- 2 -', '- 3 -', '- 4 -'])
    expect(blocks.map(({ text }) => text)).toEqual([page, page, page, page])
    expect(pages).toEqual([])
  })

  it('leaves numbers alone that count no pages', async () => {
    const text = ['1', `${dutch}.`, '2', `${dutch}.`, '3', `${dutch}.`].join('\n\n')
    expect((await readText(asFile(text))).setAside).toEqual([])
  })

  it('heeds the languages that it is told', async () => {
    const { blocks, languages } = await readText(asFile('Europol.\n\nBenelux.'), ['fr' as Language])
    expect(languages).toEqual(['fr'])
    expect(blocks.every(({ language }) => language === 'fr')).toBe(true)
  })
})
