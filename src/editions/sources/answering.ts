// What a worker does for editions: fetches and reads a large one and hands it over in pieces; holds any to the gate.

import type { Edition } from '../../graph/index.ts'
import type { CorpusRefusal } from '../corpus-reading.ts'
import { faultOf, LoadError, type LoadFault } from '../edition-source.ts'
import { outlinedEdition } from '../outline.ts'
import { parseEdition } from '../parse-edition.ts'
import { type EditionPiece, piecesOf } from '../pieces.ts'
import { fetchJson } from './fetch-json.ts'

export type EditionRequest =
  | { readonly ask: 'load'; readonly address: string; readonly cache: 'default' | 'no-cache' }
  /** Null for what was loaded here. */
  | { readonly ask: 'check'; readonly edition: Edition | null }

export type EditionMessage =
  | { readonly tell: 'fetched'; readonly share: number }
  | { readonly tell: 'piece'; readonly piece: EditionPiece }
  | { readonly tell: 'failed'; readonly fault: LoadFault }
  | { readonly tell: 'checked'; readonly refusal: CorpusRefusal | null }

type Tell = (told: EditionMessage) => void

/** Answers what the page asks, one page a worker. Needs `fetch`. */
export function editionRequests(tell: Tell): (request: EditionRequest) => void {
  let loaded: Promise<Edition | null> = Promise.resolve(null)
  return request => {
    if (request.ask === 'load') loaded = load(request, tell)
    else void loaded.then(loaded => check(request.edition ?? loaded, tell))
  }
}

async function load(
  { address, cache }: Extract<EditionRequest, { ask: 'load' }>,
  tell: Tell,
): Promise<Edition | null> {
  try {
    const onProgress = (share: number) => tell({ tell: 'fetched', share })
    const { signal } = new AbortController()
    const edition = outlinedEdition(await fetchJson(address, { signal, onProgress, cache }))
    if (!edition) throw new LoadError({ code: 'not-a-corpus', reason: '' })
    for (const piece of piecesOf(edition)) tell({ tell: 'piece', piece })
    return edition
  } catch (error) {
    tell({ tell: 'failed', fault: faultOf(error) })
    return null
  }
}

function check(edition: Edition | null, tell: Tell): void {
  const reading = parseEdition(edition)
  tell({ tell: 'checked', refusal: reading.kind === 'refused' ? reading : null })
}
