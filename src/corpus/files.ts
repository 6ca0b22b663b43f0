// Reading the files of graph-data/: bytes to text, YAML to checked values that know their place.

import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { abridged, didYouMean, type Position, type Report } from './diagnostics.ts'

/** graph-data/ as the compiler takes it: each file's path in it, with `/`, and its bytes. */
export type Files = ReadonlyMap<string, Uint8Array>

/** A checked YAML file. `at` gives the place of a value in it (or of the nearest that holds it). */
export type Checked<T> = {
  readonly value: T
  readonly at: (...path: readonly (string | number)[]) => Position
}

/** The text of a file; reports one that is missing or is not UTF-8. */
export function readText(files: Files, file: string, report: Report): string | null {
  const bytes = files.get(file)
  const start = { file, line: 1, column: 1 }
  if (!bytes) {
    const message = `${file} is not there.`
    const remedy = didYouMean(file, files.keys(), 'Add it, or take out what refers to it.')
    report({ ...start, severity: 'error', code: 'missing-file', message, remedy })
    return null
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const before = readable.slice(0, readable.indexOf('\ufffd'))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    report({
      ...{ file, line, column, severity: 'error', code: 'not-utf-8' },
      message: `${file} is not UTF-8 text.`,
      remedy: 'Save it as UTF-8 (it is perhaps Windows-1252 or Latin-1).',
    })
    return null
  }
}

/** A YAML file, checked against its schema; reports every fault of syntax and of shape with its place. */
export function readYaml<T extends z.ZodType>(
  files: Files,
  file: string,
  schema: T,
  report: Report,
): Checked<z.output<T>> | null {
  const text = readText(files, file, report)
  if (text === null) return null
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  for (const error of document.errors) {
    report({
      ...place(error.pos[0]),
      severity: 'error',
      code: 'yaml-syntax',
      message: `Not YAML: ${abridged(error.message)}.`,
      remedy:
        'Look at the indentation, at colons, and at quotation marks; a text that holds ": " or " #" needs quotes.',
    })
  }
  if (document.errors.length > 0) return null

  const at = (...path: readonly (string | number)[]): Position => {
    // An alias stands for words written elsewhere: a mistake in them is there.
    const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node)
    let node: unknown = document.contents
    for (const step of path) {
      const inner: unknown = isCollection(node) ? resolved(node.get(step, true)) : undefined
      if (!isNode(inner)) break
      node = inner
    }
    return isNode(node) && node.range ? place(node.range[0]) : { file, line: 1, column: 1 }
  }
  const atKey = (path: readonly (string | number)[], key: string): Position => {
    const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true)
    const pair = isMap(map) && map.items.find(item => isScalar(item.key) && item.key.value === key)
    return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : at(...path)
  }

  let raw: unknown
  try {
    raw = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    report({ ...at(), severity: 'error', code: 'yaml-syntax', message: `Not readable: ${String(error)}.` })
    return null
  }
  const checked = schema.safeParse(raw, { reportInput: false })
  if (checked.success) return { value: checked.data, at }
  for (const issue of checked.error.issues.flatMap(spread)) {
    const path = issue.path.filter(step => typeof step !== 'symbol')
    const where = path.length > 0 ? `\`${path.join('.')}\`: ` : ''
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = knownKeys(schema, path)
        report({
          ...atKey(path, key),
          severity: 'error',
          code: 'schema',
          message: `${where}there is no key \`${key}\` here.`,
          remedy: didYouMean(key, known, `The keys here are ${known.join(', ')}.`),
        })
      }
      continue
    }
    report({
      ...at(...path),
      severity: 'error',
      code: 'schema',
      message: `${where}${issue.message}.`,
      ...remedyFor(issue, raw, path),
    })
  }
  return null
}

type Issue = z.core.$ZodIssue

/** The faults inside a union are those of its likeliest member: the one that got furthest. */
function spread(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const deepest = (issues: readonly Issue[]) =>
    Math.max(
      ...issues.map(
        inner => inner.path.length + (inner.code === 'invalid_type' && inner.path.length === 0 ? -1 : 0),
      ),
    )
  const best = issue.errors.reduce((a, b) => (deepest(b) > deepest(a) ? b : a))
  return best.flatMap(inner => spread({ ...inner, path: [...issue.path, ...inner.path] }))
}

function remedyFor(issue: Issue, raw: unknown, path: readonly (string | number)[]) {
  if (issue.code !== 'invalid_value') return {}
  const wrong = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)?.[step],
    raw,
  )
  const options = issue.values.map(String)
  return { remedy: didYouMean(String(wrong), options, `It is one of ${options.join(', ')}.`) }
}

/** The keys that a schema allows at a path. */
function knownKeys(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & {
    element?: z.core.$ZodType
    innerType?: z.core.$ZodType
    valueType?: z.core.$ZodType
    options?: readonly z.core.$ZodType[]
    shape?: Readonly<Record<string, z.core.$ZodType>>
  }
  const [step, ...rest] = path
  if (def.innerType) return knownKeys(def.innerType, path)
  if (def.options) return def.options.flatMap(option => knownKeys(option, path))
  if (step === undefined) return def.shape ? Object.keys(def.shape) : []
  const inner = def.element ?? def.valueType ?? def.shape?.[step]
  return inner ? knownKeys(inner, rest) : []
}
