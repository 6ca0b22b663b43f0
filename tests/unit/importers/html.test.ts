import { describe, expect, it } from 'vitest'
import { type ImportedText, type Reading, readFile } from '../../../src/importers/index.ts'
import type { Language } from '../../../src/model/index.ts'

const read = (page: string, languages: Language[] | null = null): Promise<Reading> =>
  readFile(
    { name: 'page', bytes: new TextEncoder().encode(page) },
    { languages, onProgress: () => {}, signal: null },
  )

async function textOf(body: string, head = ''): Promise<ImportedText> {
  const reading = await read(`<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`)
  if (reading.is !== 'read') throw new Error(JSON.stringify(reading))
  return reading.texts[0]!
}

const short = ({ blocks }: ImportedText) =>
  blocks.map(({ role, text }) => [role.is === 'heading' ? `h${role.level}` : role.is, text])

describe('a saved page', () => {
  it('is read without what stands around its text', async () => {
    const text = await textOf(
      `<header>Het loket</header>
      <nav><a href="/">Naar huis</a></nav>
      <script>document.title = 'x'</script><style>p { color: red }</style>
      <ul><li><a href="/a">Nieuws</a></li><li><a href="/b">Agenda</a></li><li><a href="/c">Pers</a></li></ul>
      <h1>Nota over de <em>havens</em></h1>
      <p>De politie werkt
         samen&nbsp;met de douane.</p>
      <p style="display: none">Geheim</p><p hidden>Ook geheim</p>
      <h2>Punten</h2><ul><li>de haven;</li><li><p>de vloot.</p></li></ul>
      Los van al het andere.<br>Op een regel.
      <form><label>Zoek</label><input value="x"></form>
      <footer>Contact</footer>`,
      '<title>Nota</title>',
    )
    expect(short(text)).toEqual([
      ['title', 'Nota over de havens'],
      ['paragraph', 'De politie werkt samen\u00a0met de douane.'],
      ['h2', 'Punten'],
      ['item', 'de haven;'],
      ['item', 'de vloot.'],
      ['paragraph', 'Los van al het andere.\nOp een regel.'],
    ])
    expect(text.title).toBe('Nota')
    const asides = text.setAside.map(({ what, text }) => `${what}: ${text.replace(/\s+/gu, ' ')}`)
    expect(asides).toEqual([
      ...[
        'navigation: Het loket',
        'navigation: Naar huis',
        "code: document.title = 'x'",
        'code: p { color: red }',
      ],
      ...[
        'navigation: Nieuws Agenda Pers',
        'hidden: Geheim',
        'hidden: Ook geheim',
        'navigation: Zoek',
        'navigation: Contact',
      ],
    ])
  })

  it('is read from its main part alone, where it has one', async () => {
    const text = await textOf(
      '<div>Kop van de site</div><main><header>Nummer 12</header><p>De tekst zelf.</p></main><p>Cookies?</p>',
    )
    expect(short(text).map(([, words]) => words)).toEqual(['Nummer 12', 'De tekst zelf.'])
    expect(text.setAside[0]!.text).toContain('Cookies?')
  })

  it('says the language of each part that names one', async () => {
    const text = await textOf(
      `<div lang="nl-BE"><p>De politie en de douane delen alle gegevens met elkaar.</p></div>
      <div lang="fr"><p>La police et la douane partagent toutes les données entre elles.</p></div>`,
    )
    expect(text.languages).toEqual(['nl', 'fr'])
    expect(text.blocks.map(({ language }) => language)).toEqual(['nl', 'fr'])
  })

  it('tells the languages of two columns that name none', async () => {
    const rows = [1, 2, 3].map(
      n => `<tr><td><p>Punt ${n}: de politie en de douane delen alle gegevens met elkaar. ${'De havens werken samen. '.repeat(16)}</p></td>
        <td><p>Point ${n} : la police et la douane partagent toutes les données. ${'Les ports coopèrent entre eux. '.repeat(16)}</p></td></tr>`,
    )
    const text = await textOf(`<table>${rows.join('')}</table>`)
    expect(text.blocks.map(({ language, role }) => `${language} ${role.is}`)).toEqual(
      [1, 2, 3].flatMap(() => ['nl paragraph', 'fr paragraph']),
    )
  })

  it('reads acts as the Official Journal sets them', async () => {
    const text = await textOf(
      `<p class="oj-doc-ti">VERORDENING (EU) 2021/9</p>
      <table><tr><td><p>(1)</p></td><td><p>De havens zijn van belang.</p></td></tr></table>
      <p class="oj-ti-art">Artikel 1</p><p class="oj-sti-art">Onderwerp</p>
      <p class="oj-normal">Dit is de regel <a href="#n1"><sup>(<span>1</span>)</sup></a>, met <sup><a href="#n1">1</a></sup> noot.</p>
      <table><tr><td><p>a)</p></td><td><p>de haven;</p></td></tr><tr><td><p>b)</p></td><td><p>de vloot.</p></td></tr></table>
      <hr><p class="oj-note"><a id="n1">(1)</a> PB L 1 van 2.1.2020.</p>`,
    )
    expect(short(text)).toEqual([
      ['title', 'VERORDENING (EU) 2021/9'],
      ['paragraph', '(1) De havens zijn van belang.'],
      ['h3', 'Artikel 1'],
      ['h3', 'Onderwerp'],
      ['paragraph', 'Dit is de regel , met noot.'],
      ['item', 'a) de haven;'],
      ['item', 'b) de vloot.'],
      ['footnote', '(1) PB L 1 van 2.1.2020.'],
    ])
    expect(text.blocks.at(-1)!.role).toEqual({ is: 'footnote', mark: '1' })
  })

  it('reads a table as its rows', async () => {
    const text = await textOf(
      '<table><tr><th>Haven</th><th>Schepen</th></tr><tr><td>Gent</td><td>12</td></tr></table>',
    )
    expect(short(text)).toEqual([
      ['row', 'Haven | Schepen'],
      ['row', 'Gent | 12'],
    ])
  })

  it('is read in the encoding that it names', async () => {
    const page = '<html><meta charset="iso-8859-2"><body><p>Łódź</p>'
    const bytes = Uint8Array.from(
      page,
      letter => ({ Ł: 0xa3, ó: 0xf3, ź: 0xbc })[letter] ?? letter.charCodeAt(0),
    )
    const reading = await readFile(
      { name: 'x.html', bytes },
      { languages: null, onProgress: () => {}, signal: null },
    )
    expect(reading.is === 'read' && reading.texts[0]!.blocks[0]!.text).toBe('Łódź')
  })
})
