// A YAML text that is to say something else: the fewest lines changed, comments, order and quoting kept.

import { type Document, parseDocument } from 'yaml'
import { yamlValue } from '../../corpus/index.ts'
import { aliasesIn, handedOn } from './anchors.ts'
import { Shared, TextDiff } from './diff.ts'
import { withEdits } from './places.ts'
import { item, pairs } from './render.ts'
import { isList, isMapping, same, type Value } from './value.ts'

/** So many names are handed on at most: more are hostile. */
const maxNames = 200

/** What a YAML text says; null where it is no YAML. Nothing at all is an empty list. */
export function valueIn(text: string): Value | null {
  const read = yamlValue(text)
  return read && ((read.value ?? []) as Value)
}

/**
 * The text saying `value`. Null where it cannot be made to: whatever is given has been read again and says that.
 *
 * @param isShort whether new entries of a list stand on a line each
 */
export function rewritten(text: string, value: Value, isShort: boolean): string | null {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  const inLines = newLine === '\n' ? text : text.replaceAll('\r\n', '\n')
  // Mixed ends of lines could not be given back.
  if (newLine !== '\n' && inLines.replaceAll('\n', '\r\n') !== text) return null
  const result = finely(inLines, value, isShort, false) ?? finely(inLines, value, isShort, true)
  return result === null || newLine === '\n' ? result : result.replaceAll('\n', newLine)
}

/** `coarse`: entries that change are written anew as a whole. */
function finely(text: string, value: Value, isShort: boolean, coarse: boolean): string | null {
  let current = text
  for (let names = 0; names < maxNames; names++) {
    const document = parseDocument(current, { keepSourceTokens: true, prettyErrors: false })
    if (document.errors.length > 0) return null
    const next = inOneGo(current, document, value, isShort, coarse)
    if (next === null || typeof next === 'string') return says(next, value) ? next : null
    const edits = handedOn(current, next.node, aliasesIn(document).get(next.node) ?? [], next.value)
    const handed = edits && withEdits(current, edits)
    if (handed === null || !says(handed, document.toJS({ maxAliasCount: 100 }) as Value)) return null
    current = handed
  }
  return null
}

function says(text: string | null, value: Value): boolean {
  const read = text === null ? null : valueIn(text)
  return read !== null && same(read, value ?? [])
}

function inOneGo(
  text: string,
  document: Document.Parsed,
  value: Value,
  isShort: boolean,
  coarse: boolean,
): string | null | Shared {
  const { contents } = document
  const before = (contents ? document.toJS({ maxAliasCount: 100 }) : null) as Value
  const isNothing = before === null || (isList(before) && before.length === 0)
  if (isNothing && isList(value)) {
    const entries = value.map(entry => item(entry, 0, isShort)).join('\n')
    const [start, end] = contents?.range ?? [text.length, text.length]
    if (contents && end > start) return text.slice(0, start) + entries + text.slice(end)
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${entries}\n`
  }
  if (!contents) return isMapping(value) ? `${text}${pairs(value, 0)}\n` : null
  const diff = new TextDiff(document, text, aliasesIn(document), { isShort, coarse })
  try {
    diff.node(contents, before, value, { column: 0, key: '', inFlow: false })
  } catch (error) {
    if (error instanceof Shared) return error
    throw error
  }
  return diff.failed ? null : withEdits(text, diff.edits)
}
