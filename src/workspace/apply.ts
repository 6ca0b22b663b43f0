// A change, made: what the files are then, and what was done to them.

import type { Change, Fault } from './change.ts'
import { addClaim, addReading, changeClaim, removeClaim } from './claims.ts'
import { Data, documentPath, faultIn, isShortList, refuse } from './data.ts'
import { addEntity, addForm, changeEntity, removeEntity } from './entities.ts'
import { ordered } from './keys.ts'
import { mergeEntities } from './merge-entities.ts'
import { filePatch, type Patch } from './patch.ts'
import { splitEntity } from './split-entity.ts'
import type { Texts } from './texts.ts'
import { same, type ValueMap } from './yaml/value.ts'

export type Applied = { readonly texts: Texts; readonly patch: Patch }

/**
 * The files after a change, and the patch that makes them of those before (its `inverse` undoes it byte for byte). Only the lines of
 * what is changed are others then: comments, order and quoting stay. A fault where the change cannot be made; then nothing is.
 */
export function apply(texts: Texts, change: Change): Applied | Fault {
  const data = new Data(texts)
  const fault = faultIn(() => {
    if (!isText(change)) refuse({ fault: 'no-words' })
    make(data, change)
    data.finish()
  })
  if (fault) return fault
  const patch = [...new Set([...texts.keys(), ...data.paths])]
    .filter(path => texts.get(path) !== data.texts.get(path))
    .map(path => filePatch(path, texts.get(path) ?? null, data.texts.get(path) ?? null))
  return patch.length === 0 ? { fault: 'nothing-changes' } : { texts: data.texts, patch }
}

function make(data: Data, change: Change): void {
  switch (change.kind) {
    case 'add-entity':
      addEntity(data, change)
      break
    case 'add-form':
      addForm(data, change)
      break
    case 'change-entity':
      changeEntity(data, change)
      break
    case 'merge-entities':
      mergeEntities(data, change)
      break
    case 'split-entity':
      splitEntity(data, change)
      break
    case 'remove-entity':
      removeEntity(data, change)
      break
    case 'add-claim':
      addClaim(data, change)
      break
    case 'change-claim':
      changeClaim(data, change)
      break
    case 'remove-claim':
      removeClaim(data, change)
      break
    case 'read':
      addReading(data, change)
      break
    case 'set-aside': {
      const { document, text, languages = [], reason } = change
      append(
        data,
        document,
        'set-aside',
        ordered({ text, languages, reason }, ['text', 'languages', 'reason']),
      )
      break
    }
    case 'add-misprint': {
      const { document, kind: _, ...erratum } = change
      append(data, document, 'errata', ordered(erratum, ['language', 'printed', 'meant', 'context']))
      break
    }
    case 'no-claim': {
      const { document, quote, reason } = change
      append(data, document, 'no-claim', { quote, reason })
      break
    }
    case 'refuse':
      append(data, change.document, 'refused', ordered(change.refused, refusedKeys))
      break
    case 'put-back':
      putBack(data, change)
      break
    case 'take-over':
      for (const [path, text] of change.files) data.setText(path, text)
      break
    case 'all':
      for (const each of change.changes) make(data, each)
  }
}

const refusedKeys = ['forms', 'predicate', 'subjects', 'objects', 'quotes', 'reason']

function append(data: Data, document: Parameters<Data['document']>[0], file: string, entry: ValueMap): void {
  data.document(document)
  const path = documentPath(document, file)
  if (data.list(path).some(other => same(other, entry))) refuse({ fault: 'nothing-changes' })
  data.append(path, entry)
}

function putBack(data: Data, { path, before, after }: Extract<Change, { kind: 'put-back' }>): void {
  if (!isShortList(path)) refuse({ fault: 'not-editable', path })
  const list = data.list(path)
  const place = after === null ? list.length : list.findIndex(entry => same(entry, after as ValueMap))
  if (place < 0) refuse({ fault: 'file-differs', path })
  data.write(path, list.toSpliced(place, after === null ? 0 : 1, ...(before ? [before as ValueMap] : [])))
}

/** Whether all texts in a change are words: none empty, none broken in the middle of a letter. What stands around words may be a space. */
function isText(value: unknown, key = ''): boolean {
  if (typeof value === 'string')
    return (/^(?:prefix|suffix)$/.test(key) || value.trim() !== '') && isWhole(value)
  if (value instanceof Map) return [...value.values()].every(text => text === null || isWhole(text))
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([inner, each]) => isText(each, inner))
}

const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)
