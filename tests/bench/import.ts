// npm run bench -- import: how well PDFs are read whose text we know, in the layouts that papers come in; how long it takes.

import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportedText, partedAlike, type SourceBlock } from '../../src/importers/index.ts'
import { pdf } from '../../src/importers/pdf/importer.ts'
import type { DocumentId, Language } from '../../src/model/index.ts'
import { readDocument, writeBlocks } from '../../src/text/index.ts'
import { findChromium, launch } from '../browser/chromium.ts'
import { type Sample, samples } from './print/layouts.ts'

/** Letters and digits alone: line breaks, hyphens at them and spaces are the printer's; signs of notes are no words. */
export const bare = (text: string): string => text.replace(/‹\d+›|[\s\-\u00ad]/gu, '')

const languages = ['nl', 'fr'] as const

export async function readOf(bytes: Uint8Array): Promise<ImportedText> {
  const reading = await pdf.read(
    { name: 'paper.pdf', bytes },
    { languages: null, onProgress: () => {}, signal: null },
  )
  if (reading.is === 'refused') throw new Error(`${reading.refusal.code}: ${reading.refusal.detail}`)
  return reading.texts[0]!
}

/** From 0 to 1; null where there is nothing to count. */
export type Scores = {
  readonly f1: number
  readonly whole: number
  readonly language: number
  readonly cut: number | null
  readonly headings: number | null
  readonly furniture: number
}

const share = (some: number, all: number): number | null => (all === 0 ? null : some / all)

/** `codes`: the languages that its two sides are in. */
export function scoresOf(
  { pairs, furniture, cut: given }: Sample,
  texts: readonly ImportedText[],
  codes: Readonly<Record<'nl' | 'fr', string>> = { nl: 'nl', fr: 'fr' },
): Scores {
  const blocks = texts.flatMap(text => text.blocks)
  const byText = new Map<string, SourceBlock[]>()
  for (const block of blocks) byText.set(bare(block.text), [...(byText.get(bare(block.text)) ?? []), block])
  const truth = pairs.flatMap(pair =>
    languages.map(language => ({ kind: pair.kind, language: codes[language], key: bare(pair[language]) })),
  )
  const found = truth.map(one => ({
    ...one,
    block: byText.get(one.key)?.find(({ language }) => language === one.language) ?? byText.get(one.key)?.[0],
  }))
  const whole = found.filter(({ block }) => block)
  const cutKeys = new Set(given.map(bare))
  const cut = found.filter(({ key }) => cutKeys.has(key))
  const headings = found.filter(({ kind }) => kind === 'heading')
  const passages = readDocument({
    document: 'sample' as DocumentId,
    languages: languages.map(side => codes[side] as Language),
    sources: languages
      .map(side => codes[side])
      .map(language => ({
        file: `${language}.md`,
        language: language as Language,
        text: writeBlocks(blocks.filter(block => block.language === language)).text,
      })),
  }).passages
  const texts2 = passages.map(({ sides }) =>
    languages.map(side => bare(sides[codes[side] as Language]?.text ?? '')),
  )
  const said = furniture.map(bare)
  return {
    f1: pairsF1(pairs, texts2),
    whole: whole.length / truth.length,
    language: whole.filter(({ block, language }) => block!.language === language).length / whole.length,
    cut: share(cut.filter(({ block }) => block).length, cut.length),
    headings: share(headings.filter(({ block }) => block?.role.is === 'heading').length, headings.length),
    furniture: texts2.flat().filter(text => said.some(head => text.includes(head))).length,
  }
}

/** A passage pairs each text that begins in one of its sides with each that begins in the other. */
function pairsF1(pairs: Sample['pairs'], passages: readonly (readonly string[])[]): number {
  const [nl, fr] = languages.map((language, side) =>
    placesOf(
      pairs.map(pair => bare(pair[language].replace(/^–/, '')).slice(0, 60)),
      passages.map(passage => passage[side]!),
    ),
  ) as [number[], number[]]
  const right = pairs.filter((_, i) => nl[i]! >= 0 && nl[i] === fr[i]).length
  const given = passages.reduce((sum, _, at) => {
    const count = (places: readonly number[]) => places.filter(place => place === at).length
    return sum + count(nl) * count(fr)
  }, 0)
  return (2 * right) / (pairs.length + given)
}

/** In which passage each text begins, in order; -1 where it is not found. */
function placesOf(beginnings: readonly string[], passages: readonly string[]): number[] {
  const all = passages.join('')
  let at = 0
  const starts = passages.map(passage => {
    at += passage.length
    return at
  })
  let from = 0
  return beginnings.map(beginning => {
    const found = all.indexOf(beginning, from)
    const place = found >= 0 ? found : all.indexOf(beginning)
    if (place < 0) return -1
    if (found >= 0) from = found + 1
    return starts.findIndex(end => place < end)
  })
}

const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(1)).padStart(7)

/** The texts that are not there whole, and what is near. */
function show({ pairs }: Sample, texts: readonly ImportedText[]): void {
  const blocks = texts.flatMap(text => text.blocks)
  const known = new Set(blocks.map(({ text }) => bare(text)))
  const true_ = new Set(pairs.flatMap(pair => languages.map(language => bare(pair[language]))))
  for (const text of pairs.flatMap(pair => languages.map(language => pair[language])))
    if (!known.has(bare(text))) console.log('   lost', text.slice(0, 300))
  for (const { text, role, runs } of blocks)
    if (!true_.has(bare(text)))
      console.log('   made', role.is, runs[0]?.page, text.replaceAll('\n', '⏎').slice(0, 700))
}

export async function benchImport(seeds: readonly number[] = [1, 2, 3]): Promise<void> {
  const out = join(tmpdir(), 'verband-print')
  mkdirSync(out, { recursive: true })
  const browser = await launch(findChromium(), { webgl: false })
  const page = await browser.newPage()
  console.log(`${''.padEnd(56)}     F1  whole  lang.    cut  heads  furniture`)
  for (const seed of seeds) {
    for await (const sample of samples(page, seed)) {
      sample.files.forEach((file, i) => {
        writeFileSync(join(out, `${seed} ${sample.name} ${i}.pdf`), file)
      })
      const read: ImportedText[] = []
      for (const file of sample.files) read.push(await readOf(file))
      const texts = partedAlike(read)
      const { f1, whole, language, cut, headings, furniture } = scoresOf(sample, texts)
      if (process.env.SHOW) show(sample, texts)
      console.log(
        `${sample.name.padEnd(56)}${[f1, whole, language, cut, headings].map(percent).join('')}${String(furniture).padStart(8)}`,
      )
    }
  }
  await browser.close()
}
