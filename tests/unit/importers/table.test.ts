import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../src/importers/index.ts'
import type { Language } from '../../../src/model/index.ts'

async function rows(name: string, content: string | Uint8Array, languages: string[] | null = null) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const reading = await readFile(
    { name, bytes },
    { languages: languages as Language[] | null, onProgress: () => {}, signal: null },
  )
  if (reading.is === 'refused') return reading.refusal
  expect(reading.importer).toBe('table')
  return reading.texts.map(({ id, title, date, blocks }) => [
    id,
    title,
    date,
    ...blocks.map(({ language, text }) => `${language}: ${text}`),
  ])
}

const questions = [
  { id: 'v1', nl: 'Hoeveel schepen?\n\nEn hoeveel havens?', fr: 'Combien de navires ?' },
  { id: 'v2', nl: 'Waar?', fr: '' },
]
const lines = questions.map(question => JSON.stringify(question)).join('\n')
const read = [
  ['v1', null, null, 'nl: Hoeveel schepen?', 'nl: En hoeveel havens?', 'fr: Combien de navires ?'],
  ['v2', null, null, 'nl: Waar?'],
]

describe('a table of texts', () => {
  it('is a paper a row, from a JSON object a line, packed or not, whatever it is called', async () => {
    expect(await rows('vragen.jsonl', lines)).toEqual(read)
    expect(await rows('vragen.txt', lines)).toEqual(read)
    expect(await rows('vragen.jsonl.gz', new Uint8Array(gzipSync(lines)))).toEqual(read)
  })

  it.each([
    ['CSV', ',', 'vragen.csv'],
    ['CSV with semicolons', ';', 'vragen.csv'],
    ['TSV', '\t', 'vragen.tsv'],
  ])('is a paper a row, from %s', async (_, separator, name) => {
    const cells = [
      ['Nr', 'Titel', 'Datum', 'Tekst NL', 'Texte FR'],
      ['7', 'Havens', '2020-05-01', '"Een ""haven"" aan zee."', 'Un port.'],
      ['8', 'Schepen', 'gisteren', 'Een schip.', 'Un navire.'],
    ]
    expect(await rows(name, cells.map(row => row.join(separator)).join('\r\n'))).toEqual([
      ['7', 'Havens', '2020-05-01', 'nl: Een "haven" aan zee.', 'fr: Un port.'],
      ['8', 'Schepen', null, 'nl: Een schip.', 'fr: Un navire.'],
    ])
  })

  it('tells the languages of columns by their text, where their names say none', async () => {
    const table = [
      'ref,a,b',
      'x,De politie en de douane delen alle gegevens met elkaar.,La police et la douane partagent toutes les données.',
    ].join('\n')
    expect(await rows('t.csv', table)).toEqual([
      [
        ...['1', null, null, 'nl: De politie en de douane delen alle gegevens met elkaar.'],
        'fr: La police et la douane partagent toutes les données.',
      ],
    ])
  })

  it.each([
    [
      'a line that is no JSON',
      't.jsonl',
      '{"id": "1", "nl": "Een tekst."}\n{"id":',
      { code: 'broken', detail: 'line 2' },
    ],
    ['a quote that does not end', 't.csv', 'id,nl\n1,"Een tekst', { code: 'broken', detail: 'row 2' }],
    ['no column of text', 't.csv', 'id,getal\n1,2\n', { code: 'no-text', detail: 'id, getal' }],
    [
      'a packed file that is cut off',
      't.csv.gz',
      gzipSync('id,nl\n1,Een tekst.').subarray(0, 20),
      { code: 'broken' },
    ],
  ])('is refused with %s', async (_, name, content, refusal) => {
    expect(await rows(name, typeof content === 'string' ? content : new Uint8Array(content))).toMatchObject(
      refusal,
    )
  })
})
