// Files that are broken, or made to harm: each is refused with a reason, or read as far as it goes. None takes long, nothing runs.

import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { refusalTold } from '../../../src/cli/refusals.ts'
import { readFile } from '../../../src/importers/index.ts'
import { documentXml, p, r, wordFile } from './word-files.ts'

/** Each takes a second at most where nothing else is to do; a busy machine is no fault of the file. */
const hangsAfterMs = 30_000

const utf8 = (text: string) => new TextEncoder().encode(text)
const head = '<w:document xmlns:w="w"><w:body>'
const zeros = (megabytes: number) => ' '.repeat(megabytes * 1_000_000)
const ole = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
])
const locked = Uint8Array.from([
  ...ole,
  ...Array.from('EncryptedPackage', letter => [letter.charCodeAt(0), 0]).flat(),
])
const sound = wordFile(p(r('De haven.')))
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${head}${p(r('&b;'))}</w:body></w:document>`
const garbled = sound.map((byte, i) => (i > 60 && i < 400 ? byte ^ 0x5a : byte))
const nested = (tag: string, times: number) => `<html><body>${`<${tag}>`.repeat(times)}x`

type Case = readonly [what: string, name: string, bytes: Uint8Array | string, outcome: string]

const cases: readonly Case[] = [
  ['nothing', 'nota.docx', '', 'empty'],
  ['a Word file that is cut off', 'nota.docx', sound.slice(0, 500), 'broken'],
  ['a Word file with bytes changed', 'nota.docx', garbled, 'broken'],
  ['a Word file without its text', 'nota.docx', wordFile('', { 'word/document.xml': '' }), 'broken'],
  [
    'a Word file whose XML is none',
    'nota.docx',
    wordFile('', { 'word/document.xml': '<w:document><w:p>' }),
    'broken',
  ],
  ['a Word file with no words', 'nota.docx', wordFile(p(r('***'))), 'no-text'],
  [
    'a Word file that grows to 150 MB',
    'nota.docx',
    wordFile('', { 'word/document.xml': documentXml(zeros(150)) }),
    'too-large',
  ],
  [
    'a Word file with many parts',
    'nota.docx',
    wordFile(p(r('Een.')), Object.fromEntries(Array.from({ length: 20_100 }, (_, n) => [`x${n}`, '']))),
    'too-large',
  ],
  [
    'a Word file that declares entities',
    'nota.docx',
    wordFile('', { 'word/document.xml': laughs }),
    'broken',
  ],
  [
    'a Word file that names a file outside',
    'nota.docx',
    wordFile(p(r('De haven.')), { '../../etc/x': 'x', '/word/styles.xml': 'x' }),
    'read',
  ],
  [
    'a Word file of tables in tables',
    'nota.docx',
    wordFile('<w:tbl><w:tr><w:tc>'.repeat(20_000) + p(r('x'))),
    'broken',
  ],
  [
    'a Word file with styles in a circle',
    'nota.docx',
    wordFile(p(r('De haven.'), 'A'), {
      'word/styles.xml':
        '<w:styles xmlns:w="w"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
    }),
    'read',
  ],
  [
    'a Word file with a number of levels that there are not',
    'nota.docx',
    wordFile(p(r('De haven.'), '', '<w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="1"/></w:numPr>')),
    'read',
  ],
  ['a Word file with a password', 'nota.docx', locked, 'password'],
  ['an old Word file', 'nota.doc', ole, 'unknown-kind'],
  ['a Rich Text file', 'nota.rtf', '{\\rtf1 De haven.}', 'unknown-kind'],
  [
    'an archive of something else',
    'nota.zip',
    wordFile('', { 'word/document.xml': '' }).slice(0, 4),
    'unknown-kind',
  ],
  ['a picture', 'nota.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'scan'],
  [
    'a program',
    'nota.txt',
    Uint8Array.from({ length: 5_000 }, (_, i) => ((i * 37) % 256) & 0x9f),
    'unknown-kind',
  ],
  ['text of nothing but signs', 'nota.txt', '*** --- ***', 'no-text'],
  ['text of one endless line', 'nota.txt', 'haven '.repeat(300_000), 'read'],
  ['text of a million line breaks', 'nota.txt', `De haven.${'\n'.repeat(1_000_000)}`, 'read'],
  ['text of a hundred thousand pages', 'nota.txt', 'De haven.\f'.repeat(100_000), 'read'],
  ['text with marks that turn it round', 'nota.txt', '\u202eDe haven.\u0000\u0007', 'read'],
  ['a page of elements within elements', 'x.html', nested('div', 100_000), 'broken'],
  ['a page of fonts within fonts', 'x.html', nested('font', 100_000), 'broken'],
  [
    'a page that runs',
    'x.html',
    '<html><body onload="globalThis.ran = 1"><script>globalThis.ran = 1</script><p>De haven.',
    'read',
  ],
  ['a page that is nothing but a program', 'x.html', '<html><script>document.write("x")</script>', 'no-text'],
  [
    'a page of a million attributes',
    'x.html',
    `<html><body><p ${Array.from({ length: 50_000 }, (_, n) => `a${n}`).join(' ')}>De haven.`,
    'read',
  ],
  ['a page that does not end', 'x.html', '<html><body><p>De haven.<!-- ', 'read'],
  ['Markdown of quotes within quotes', 'x.md', `${'> '.repeat(100_000)}haven`, 'broken'],
  ['Markdown of brackets', 'x.md', `${'['.repeat(15_000)}haven`, 'read'],
  ['Markdown of stars', 'x.md', `${'*a_'.repeat(6_000)}haven`, 'read'],
  ['a packed table that grows to 300 MB', 'x.csv.gz', new Uint8Array(gzipSync(zeros(300))), 'too-large'],
  [
    'a packed table that is cut off',
    'x.csv.gz',
    new Uint8Array(gzipSync('id,nl\n1,De haven.')).slice(0, 20),
    'broken',
  ],
  ['a table of one quote', 'x.csv', `id,nl\n"${'x'.repeat(100_000)}`, 'broken'],
  [
    'a table of prototypes',
    'x.jsonl',
    '{"__proto__": {"nl": "x"}, "constructor": "y", "nl": "De haven.", "id": "../../x"}',
    'read',
  ],
  ['lines that are no JSON', 'x.jsonl', '{"nl": "De haven."}\n[1]', 'broken'],
  ['XML that nobody knows', 'x.xml', '<?xml version="1.0"?><act>De haven.</act>', 'unknown-kind'],
]

describe('a file that is broken or hostile', { timeout: 60_000 }, () => {
  it.each(cases)('%s', async (_, name, content, outcome) => {
    const bytes = typeof content === 'string' ? utf8(content) : content
    const start = performance.now()
    const reading = await readFile({ name, bytes }, { languages: null, onProgress: () => {}, signal: null })
    expect(reading.is === 'refused' ? reading.refusal.code : reading.is).toBe(outcome)
    expect(performance.now() - start).toBeLessThan(hangsAfterMs)
    expect((globalThis as { ran?: number }).ran).toBeUndefined()
    if (reading.is === 'read') return
    const { what, remedy } = refusalTold(reading.refusal)
    expect(what).toMatch(/^[A-Z].*\.$/su)
    expect(remedy).toMatch(/^[A-Z].*\.$/su)
  })
})
