// Files that are broken, or made to harm: each is refused with a reason, or read as far as it goes; none takes long, nothing of it runs.

import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pdf } from '../../../src/importers/pdf/importer.ts'
import { bytesOf, fileOf, packed, pageWith, stream, textAt } from './pdf-files.ts'

const read = async (bytes: Uint8Array, signal: AbortSignal | null = null) => {
  const reading = await pdf.read(
    { name: 'paper.pdf', bytes },
    { languages: null, onProgress: () => {}, signal },
  )
  return reading.is === 'refused'
    ? reading.refusal.code
    : reading.texts[0]!.blocks.map(({ text }) => text)
        .join('|')
        .slice(0, 60)
}

const said = 'De commissie komt elk jaar in het voorjaar bijeen en brengt v'.slice(0, 60)
const sound = pageWith(textAt())
const asText = Array.from(sound, byte => String.fromCharCode(byte)).join('')
const pageTree = (pages: string, ...kids: readonly string[]) =>
  fileOf(['<< /Type /Catalog /Pages 2 0 R >>', pages, ...kids])
const onePage = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>'
const image = stream(
  '\u0000',
  '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /BitsPerComponent 1 /ColorSpace /DeviceGray',
)
const zeros = (bytes: number) => new Uint8Array(bytes).fill(32)

const packedTwice = (bytes: Uint8Array) => new Uint8Array(deflateSync(bytes))

const cases: readonly (readonly [name: string, bytes: Uint8Array, outcome: string])[] = [
  ['a sound file', sound, said],
  ['nothing', new Uint8Array(), 'empty'],
  ['a letter that is called paper.pdf', bytesOf('Geachte heer, geachte mevrouw,'), 'unknown-kind'],
  ['a head without a body', bytesOf('%PDF-1.7\n'), 'broken'],
  ['noise after the head', bytesOf(`%PDF-1.4\n${'\u0001\u00ffobj<<'.repeat(2_000)}`), 'broken'],
  ['a file without its end', sound.slice(0, sound.length - 10), said],
  ['a file that was cut off before its end', sound.slice(0, sound.length - 30), 'broken'],
  ['a file that was cut off in its text', sound.slice(0, asText.indexOf('stream')), 'broken'],
  ['bytes before the head', bytesOf(`\n\n  mail\n${asText}`), said],
  [
    'a password',
    pageWith(textAt(), {
      more: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >>`],
      trailer: '/Encrypt 6 0 R /ID [<31> <31>]',
    }),
    'password',
  ],
  [
    'a scan',
    pageWith('q 600 0 0 800 0 0 cm /Im Do Q', { resources: '/XObject << /Im 6 0 R >>', more: [image] }),
    'scan',
  ],
  ['no pages', pageTree('<< /Type /Pages /Kids [] /Count 0 >>'), 'broken'],
  [
    'a hundred thousand pages that are not there',
    pageTree('<< /Type /Pages /Kids [3 0 R] /Count 100000 >>', onePage),
    'scan',
  ],
  [
    'a hundred thousand pages that are',
    pageTree(`<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`, onePage),
    'too-many-pages',
  ],
  ['pages that hold themselves', pageTree('<< /Type /Pages /Kids [2 0 R] /Count 1 >>'), 'broken'],
  [
    'pages that hold each other',
    pageTree(
      '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 4 >>',
      '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 2 >>',
    ),
    'broken',
  ],
  ['a table that comes before itself', bytesOf(asText.replace('/Root', '/Prev 400 /Root')), said],
  ['a table of places that are wrong', bytesOf(asText.replaceAll('00000 n', '00007 n')), said],
  ['a text of a million letters', pageWith(textAt('a'.repeat(1_000_000))), 'a'.repeat(60)],
  ['sixty thousand pieces on a page', pageWith(textAt('ab', 10, 10).repeat(60_000)), 'too-large'],
  ['a stream that unpacks to much', pageWith(packed(zeros(40_000_000))), 'scan'],
  ['a stream that unpacks to very much', pageWith(packed(zeros(400_000_000))), 'too-large'],
  [
    'a stream that unpacks to a stream that unpacks',
    pageWith(packed(packedTwice(zeros(100_000_000)), 2)),
    'too-large',
  ],
  ['brackets in brackets in brackets', pageWith(`${'['.repeat(200_000)} ${textAt()}`), 'scan'],
  [
    'a drawing that draws itself',
    pageWith(`${textAt()} /Fm Do`, {
      resources: '/XObject << /Fm 6 0 R >>',
      more: [
        stream(
          '/Fm Do /Fm Do',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm 6 0 R >> >>',
        ),
      ],
    }),
    said,
  ],
  [
    'a script that is to run as it opens',
    pageWith(textAt(), {
      catalogue: '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >>',
    }),
    said,
  ],
  [
    'places beyond all numbers',
    pageWith(
      `BT /F1 12 Tf 1${'0'.repeat(300)} 0 0 1${'0'.repeat(300)} 1${'0'.repeat(300)} 0 Tm (far away, much too far) Tj ET`,
    ),
    'scan',
  ],
  ['a font that is not there', pageWith(textAt().replace('/F1', '/F9')), said],
  ['a page of no size', pageWith(textAt(), { page: '/MediaBox [0 0 0 0]' }), said],
  [
    'letters that stand for four thousand million',
    pageWith(textAt(), {
      font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
      more: [
        stream(
          '1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange',
        ),
      ],
    }),
    said,
  ],
]

test.each(cases)('%s', { timeout: 5_000 }, async (_, bytes, outcome) => {
  expect(await read(bytes)).toBe(outcome)
  expect('ran' in globalThis).toBe(false)
})

test('whoever cancels is heeded before the next page', async () => {
  const controller = new AbortController()
  controller.abort()
  expect(await read(sound, controller.signal)).toBe('cancelled')
})

test('bytes of a file that is read stay as they are', async () => {
  const bytes = sound.slice()
  await read(bytes)
  expect(bytes).toEqual(sound)
})
