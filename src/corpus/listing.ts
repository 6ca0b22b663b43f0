// corpus.yaml as tools write it: a new one, and one to which documents are added. What somebody wrote there stays, to the last space.

import { isMap, isNode, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml'
import type { DocumentId, Language } from '../model/index.ts'

/** What a corpus is called before anybody has said. */
export type CorpusHead = { readonly title: string; readonly languages: readonly Language[] }

/** A corpus.yaml of no documents: the compiler asks for one. */
export const newListing = ({ title, languages }: CorpusHead): string =>
  [
    '# What the corpus is called, in each language in which it is to be shown: en, nl, fr, de',
    stringify({ title: { en: title } }).trimEnd(),
    '# The languages of its documents',
    `languages: [${languages.join(', ')}]`,
    '# In the order in which they are to be shown',
    'documents: []',
    '',
  ].join('\n')

/** Why nothing can be added to a corpus.yaml. */
export type ListingFault = { readonly fault: string }

/**
 * The documents that a corpus.yaml lists; none, if it cannot be read.
 *
 * @param text of corpus.yaml
 */
export function listedDocuments(text: string): readonly string[] {
  const yaml = parseDocument(text)
  const list = isMap(yaml.contents) ? yaml.get('documents') : null
  return isSeq(list) ? (list.toJSON() as unknown[]).map(String) : []
}

/**
 * Lists more documents in a corpus.yaml, and the languages that they bring; those that it lists already, once.
 *
 * @param text of corpus.yaml
 */
export function withDocuments(
  text: string,
  documents: readonly DocumentId[],
  languages: readonly Language[],
): string | ListingFault {
  const yaml = parseDocument(text)
  const [error] = yaml.errors
  if (error) return { fault: error.message }
  if (!isMap(yaml.contents)) return { fault: 'It holds no keys.' }
  const isFirst = listedDocuments(text).length === 0
  const edits: Edit[] = []
  const end = text.endsWith('\n') || text === '' ? '' : '\n'
  for (const [key, added] of [
    ['documents', documents],
    ['languages', languages],
  ] as const) {
    const list = yaml.get(key, true)
    if (list === undefined)
      edits.push({
        start: text.length,
        end: text.length,
        text: `${end}${key}: [${added.map(scalar).join(', ')}]\n`,
      })
    else if (!isSeq(list)) return { fault: `\`${key}\` is no list.` }
    // Those that an empty corpus names are a guess.
    else
      edits.push(
        ...(isFirst && key === 'languages' ? [replaced(text, list, added)] : extended(text, list, added)),
      )
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), text)
}

type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** A longer list has a line for each. */
const maxOnALine = 8

/** `2020` and `no` are ids too, and are quoted. */
const scalar = (id: string): string => stringify(id).trimEnd()

const rangeOf = (list: YAMLSeq): readonly [start: number, end: number] => [list.range![0], list.range![1]]

function replaced(text: string, list: YAMLSeq, items: readonly string[]): Edit {
  const [at, end] = rangeOf(list)
  const lines = items.length > maxOnALine || !list.flow
  const start = lines && text[at - 1] === ' ' ? at - 1 : at
  return {
    start,
    end,
    text: lines ? items.map(item => `\n  - ${scalar(item)}`).join('') : `[${items.map(scalar).join(', ')}]`,
  }
}

function extended(text: string, list: YAMLSeq, items: readonly string[]): Edit[] {
  const there = new Set((list.toJSON() as unknown[]).map(String))
  const added = items.filter(item => !there.has(item))
  const last = list.items.at(-1)
  if (added.length === 0) return []
  if (!isNode(last) || !last.range) return [replaced(text, list, added)]
  // Behind what is noted beside it, where it has a line of its own.
  const at = list.flow
    ? last.range[1]
    : `${text}\n`.indexOf('\n', last.range[1] - (text[last.range[1] - 1] === '\n' ? 1 : 0))
  const indent = /[^\n]*$/u.exec(text.slice(0, last.range[0]))![0].replace(/\S.*$/u, '')
  const more = added.map(item => (list.flow ? `, ${scalar(item)}` : `\n${indent}- ${scalar(item)}`)).join('')
  return [{ start: at, end: at, text: more }]
}
