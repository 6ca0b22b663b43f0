// Reading the files of graph-data/: bytes to text, YAML to checked values that know their place.

import type { z } from 'zod'
import { didYouMean, type Report, type SourcePosition } from './diagnostics.ts'
import { watching } from './doubts.ts'
import { foreignKind } from './foreign.ts'
import { type Issue, inWords, issuesOf, keysMeant, knownKeys, pathOf } from './issues.ts'
import { maxBytes } from './limits.ts'
import { type FilePlace, type ParsedYaml, parseYaml, placesLater, type YamlPath } from './yaml.ts'

export type { FilePlace } from './yaml.ts'

/** graph-data/ as the compiler takes it: each file's path in it, with `/`, and its bytes. */
export type Files = ReadonlyMap<string, Uint8Array>

/** A checked YAML file. */
export type Checked<T> = { readonly value: T; readonly at: FilePlace }

/** A YAML file that is a list, entry by entry: one that is wrong does not spoil the others. */
export type Listed<T> = {
  readonly entries: readonly { readonly i: number; readonly value: T }[]
  /** What is wrong has been reported; something may still be learnt from it. */
  readonly broken: readonly { readonly i: number; readonly raw: unknown; readonly at: SourcePosition }[]
  /** Where the fault is that keeps all of it from being read, if one does. */
  readonly lost: SourcePosition | null
  readonly at: FilePlace
}

/** The text of a file; reports one that is missing, too large, or no text. */
export function readText(files: Files, file: string, report: Report): string | null {
  const bytes = files.get(file)
  const refuse = (
    code: 'missing-file' | 'too-large' | 'not-text' | 'not-utf-8',
    message: string,
    remedy: string,
    at = { line: 1, column: 1 },
  ) => {
    report({ file, ...at, severity: 'error', code, message, remedy })
    return null
  }
  if (!bytes) return refuse('missing-file', `${file} is not there.`, remedyForMissing(files, file))
  const most = /\.ya?ml$/.test(file) ? maxBytes.yaml : maxBytes.source
  if (bytes.length > most) {
    const size = `${Math.ceil(bytes.length / 1_000_000)} MB`
    return refuse(
      'too-large',
      `${file} has ${size}; no more than ${most / 1_000_000} MB are read.`,
      'Part it, or leave out what no document needs.',
    )
  }
  const foreign = foreignKind(bytes)
  if (foreign) return refuse('not-text', `${file} is ${foreign.what}, not text.`, foreign.remedy)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const before = readable.slice(0, readable.indexOf('\ufffd'))
    const at = { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
    const remedy = 'Save it as UTF-8 (it is perhaps Windows-1252 or Latin-1).'
    return refuse('not-utf-8', `${file} is not UTF-8 text.`, remedy, at)
  }
}

/** What to do about a file that is missing: what lies beside it may be it. */
function remedyForMissing(files: Files, file: string): string {
  const [folder, name] = [file.slice(0, file.lastIndexOf('/') + 1), file.slice(file.lastIndexOf('/') + 1)]
  const beside = [...files.keys()]
    .filter(path => path.startsWith(folder))
    .map(path => path.slice(folder.length))
  const texts = beside.filter(other => /\.(?:md|txt|pdf|docx?|html?)$/i.test(other))
  if (name.endsWith('.md')) {
    const besideIt = texts.length > 0 ? ` Beside it there is ${texts.slice(0, 5).join(', ')}.` : ''
    return `Add the text of the document, or name its files under \`sources\` in document.yaml.${besideIt}`
  }
  return didYouMean(name, beside, 'Add it, or take out what refers to it.')
}

/** The text of a file again: to keep the bytes, which are kept anyway, takes less than to keep a text of each. */
const reread = (files: Files, file: string) => () => readText(files, file, () => {}) ?? ''

/** The places of a YAML file, which is read when one of them is asked for. */
export const placesOf = (files: Files, file: string): FilePlace => placesLater(file, reread(files, file)).at

function parseFile(files: Files, file: string, report: Report): ParsedYaml | null {
  const text = readText(files, file, report)
  return text === null ? null : parseYaml(file, text, reread(files, file), report)
}

/** A YAML file, checked against its schema; reports every fault of syntax and of shape with its place. */
export function readYaml<T extends z.ZodType>(
  files: Files,
  file: string,
  schema: T,
  report: Report,
): Checked<z.output<T>> | null {
  const parsed = parseFile(files, file, report)
  if (!parsed) return null
  const checked = schema.safeParse(parsed.raw, { reportInput: false })
  if (checked.success) return { value: checked.data, at: parsed.at }
  reportIssues(checked.error.issues, schema, [], parsed, report)
  return null
}

/**
 * A YAML file that is a list, checked entry by entry. One that is not there, or has nothing in it, is a list of nothing.
 *
 * @param plain gives of an entry what the schema would, in less time; null where the schema must look at it
 */
export function readList<T extends z.ZodType>(
  files: Files,
  file: string,
  schema: z.ZodArray<T>,
  report: Report,
  plain: (entry: unknown) => z.output<T> | null = () => null,
): Listed<z.output<T>> {
  const start = { file, line: 1, column: 1 }
  const none = { entries: [], broken: [], at: () => start }
  if (!files.has(file)) return { ...none, lost: null }
  const watched = watching(report)
  const parsed = parseFile(files, file, watched.report)
  const raw: unknown = parsed?.raw ?? []
  if (parsed && !Array.isArray(raw)) {
    const message = 'This file is a list: each entry begins with `- `.'
    watched.report({ ...parsed.at(), severity: 'error', code: 'schema', message })
  }
  if (!parsed || !Array.isArray(raw)) return { ...none, lost: watched.first() ?? start }
  const entries: { i: number; value: z.output<T> }[] = []
  const broken: { i: number; raw: unknown; at: SourcePosition }[] = []
  for (const [i, entry] of raw.entries()) {
    const value = plain(entry)
    if (value !== null) {
      entries.push({ i, value })
      continue
    }
    const checked = schema.element.safeParse(entry, { reportInput: false })
    if (checked.success) {
      entries.push({ i, value: checked.data })
      continue
    }
    const watched = watching(report)
    reportIssues(checked.error.issues, schema, [i], parsed, watched.report)
    broken.push({ i, raw: entry, at: watched.first() ?? parsed.at(i) })
  }
  return { entries, broken, lost: null, at: parsed.at }
}

/** Reports what a schema says is wrong with the value at a path of a file. */
function reportIssues(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  base: YamlPath,
  { raw, at, atKey }: ParsedYaml,
  report: Report,
): void {
  const faults = issuesOf(issues).map(issue => ({ issue, path: pathOf(issue, base) }))
  const meant = keysMeant(faults, schema, raw)
  for (const { issue, path } of faults) {
    const where = path.length > 0 ? `\`${path.join('.')}\`: ` : ''
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const message = `${where}there is no key \`${key}\` here.`
        const right = meant.of(path, key)
        const remedy = right
          ? `Did you mean '${right}'?`
          : `The keys here are ${knownKeys(schema, path).join(', ')}.`
        report({ ...atKey(path, key), severity: 'error', code: 'schema', message, remedy })
      }
    } else if (!meant.has(path)) {
      const { text, ...remedy } = inWords(issue, raw, path)
      report({ ...at(...path), severity: 'error', code: 'schema', message: `${where}${text}.`, ...remedy })
    }
  }
}
