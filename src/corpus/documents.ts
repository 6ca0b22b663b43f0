// documents/<id>/: from document.yaml and its sources to passages.

import type { z } from 'zod'
import type { DocumentId, Language, SourceDocument } from '../model/index.ts'
import { isTold, readDocument, type Source } from '../text/index.ts'
import { placesIn, type Report, type SourcePosition, shortExcerpt } from './diagnostics.ts'
import { type Checked, type Files, readText, readYaml } from './files.ts'
import { maxParagraphLength } from './limits.ts'
import { pageMapIn, withPages } from './page-map.ts'
import type { Recall } from './recall.ts'
import { withFormerIds } from './redirects.ts'
import { documentFile } from './schema.ts'

/** The folder of a document, opened: all is there that its text is read from. */
export type DocumentFolder = {
  readonly id: DocumentId
  /** `documents/<id>` */
  readonly path: string
  readonly files: Files
  readonly yaml: Checked<Head>
  /** What its text comes down to (see `Recall`). */
  readonly digest: string
}

/** A document with what later steps need to point into its files. */
export type ReadDocument = {
  readonly document: SourceDocument
  readonly folder: string
  /** The place of an offset in one of its source files, by the file's name in the folder. */
  readonly at: (file: string, offset: number) => SourcePosition
}

/** Opens the folder of a document; null (and a diagnostic) if there is nothing to read. */
export function openFolder(files: Files, id: string, recall: Recall, report: Report): DocumentFolder | null {
  const path = `documents/${id}`
  const yaml = readYaml(files, `${path}/document.yaml`, documentFile, report)
  if (!yaml) return null
  const sources = sourcesOf(files, path, yaml.value, report)
  if (!sources) return null
  const { languages, points = '' } = yaml.value
  const given = sources.flatMap(source => Object.values(source).map(String))
  const digest = recall.digest('text', id, points, ...languages, ...given)
  return { id: id as DocumentId, path, files, yaml, digest }
}

/** Reads the text of a document. */
export function readFolder(
  { id, path, files, yaml, digest }: DocumentFolder,
  recall: Recall,
  report: Report,
): ReadDocument {
  // What is wrong with them was said when the folder was opened.
  const sources = sourcesOf(files, path, yaml.value, () => {}) ?? []
  const places = new Map(sources.map(({ file, text }) => [file, placesIn(`${path}/${file}`, text)]))
  const at = (file: string, offset: number) =>
    places.get(file)?.(offset) ?? { file: `${path}/${file}`, line: 1, column: 1 }

  const { number, title, date, issuer, kind, languages, points } = yaml.value
  for (const [i, language] of languages.entries()) {
    if (sources.every(source => source.language) || languages.length === 1 || isTold(language)) continue
    report({
      ...yaml.at('languages', i),
      severity: 'warning',
      code: 'language-untold',
      message: `Of '${language}' nothing is known, so its blocks are perhaps taken for another language's.`,
      remedy: 'Give each language a file of its own, and name them under `sources`.',
    })
  }
  const { passages, unpaired } = recall.of(digest, () =>
    readDocument({ document: id, languages, sources, points: points ?? null }),
  )
  const byId = new Map(passages.map(passage => [passage.id, passage]))
  for (const { passage, language, missing } of unpaired) {
    const side = byId.get(passage)?.sides[language]
    if (!side) continue
    report({
      ...at(side.file, side.ranges[0]?.start ?? 0),
      severity: 'warning',
      code: 'passage-unpaired',
      message: `This passage has no counterpart in ${missing.join(', ')}: '${shortExcerpt(side.text, 80)}'.`,
    })
  }
  const pages = pageMapIn(files, path, yaml.value.provenance ?? [], report)
  const printed = pages ? withPages(passages, pages) : passages
  const document: SourceDocument = {
    ...{ id, number, title, date, issuer: issuer ?? null, languages },
    ...(kind && { kind }),
    ...(pages && { files: pages.files }),
    ...{ points: points ?? null, passages: withFormerIds(files, path, printed, report) },
  }
  return { document, folder: path, at }
}

type Head = z.output<typeof documentFile>

/** The files of a document's text, each with its language where it has one of its own; null if one of them cannot be read. */
function sourcesOf(files: Files, folder: string, head: Head, report: Report): Source[] | null {
  const { languages, sources, paragraphs } = head
  const named: [file: string, language?: Language][] = sources
    ? languages.flatMap((language): [string, Language][] =>
        sources[language] ? [[sources[language], language]] : [],
      )
    : languages.length === 1
      ? [['source.md', languages[0]!]]
      : [['source.md']]
  const read = named.flatMap(([file, language]): Source[] => {
    const path = `${folder}/${file}`
    const text = readText(files, path, report)
    if (text === null || hasEndlessParagraph(path, text, report)) return []
    return [{ file, text, ...(language && { language }), ...(paragraphs === 'whole' && { whole: true }) }]
  })
  return read.length < named.length ? null : read
}

/** Whether a source has a paragraph that is longer than any in a paper, and would take long to work on. */
function hasEndlessParagraph(file: string, text: string, report: Report): boolean {
  if (text.length <= maxParagraphLength) return false
  let start = 0
  const endless = (end: number) => text.slice(start, end).trim().length > maxParagraphLength
  for (const gap of text.matchAll(/\n\s*\n|\f/gu)) {
    if (endless(gap.index)) break
    start = gap.index + gap[0].length
  }
  const found = endless(text.length)
  if (found) {
    report({
      ...placesIn(file, text)(start),
      severity: 'error',
      code: 'too-large',
      message: `This paragraph has more than ${maxParagraphLength} characters, and is not read.`,
      remedy: 'Part it by blank lines, as the paper is.',
    })
  }
  return found
}
