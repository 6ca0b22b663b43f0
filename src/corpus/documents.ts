// documents/<id>/: from document.yaml and its sources to passages.

import type { Document, DocumentId, Language } from '../model/index.ts'
import { readDocument } from '../text/index.ts'
import { abridged, positionIn, type Report } from './diagnostics.ts'
import { type Checked, type Files, readText, readYaml } from './files.ts'
import { documentFile } from './schema.ts'

/** A document with what later steps need to point into its files. */
export type Read = {
  readonly document: Document
  readonly folder: string
  readonly yaml: Checked<{ readonly issuer?: string | undefined }>
  /** The text of each source file, by its name in the folder. */
  readonly sources: ReadonlyMap<string, string>
}

/** Reads one document; null (and a diagnostic) if there is nothing to read. */
export function readOne(files: Files, id: string, report: Report): Read | null {
  const folder = `documents/${id}`
  const yaml = readYaml(files, `${folder}/document.yaml`, documentFile, report)
  if (!yaml) return null
  const { number, title, date, issuer, languages, points, sources: perLanguage } = yaml.value

  const named: [file: string, language?: Language][] = perLanguage
    ? languages
        .flatMap(language => (perLanguage[language] ? [[perLanguage[language], language] as const] : []))
        .map(([file, language]) => [file, language])
    : languages.length === 1
      ? [['source.md', languages[0]!]]
      : [['source.md']]
  const sources = new Map<string, string>()
  const given = named.flatMap(([file, language]) => {
    const text = readText(files, `${folder}/${file}`, report)
    if (text === null) return []
    sources.set(file, text)
    return [{ file, text, ...(language ? { language } : {}) }]
  })
  if (given.length < named.length) return null

  const { passages, unpaired } = readDocument({ document: id as DocumentId, languages, sources: given })
  const byId = new Map(passages.map(passage => [passage.id, passage]))
  for (const { passage, language, missing } of unpaired) {
    const side = byId.get(passage)?.sides[language]
    if (!side) continue
    report({
      ...positionIn(`${folder}/${side.file}`, sources.get(side.file) ?? '', side.ranges[0]?.start ?? 0),
      severity: 'warning',
      code: 'passage-unpaired',
      message: `This passage has no counterpart in ${missing.join(', ')}: '${abridged(side.text, 80)}'.`,
    })
  }
  const document: Document = {
    id: id as DocumentId,
    number,
    title,
    date,
    issuer: issuer ?? null,
    languages,
    points: points ?? null,
    passages,
  }
  return { document, folder, yaml, sources }
}
