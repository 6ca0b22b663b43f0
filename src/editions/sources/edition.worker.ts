// Off the main thread: fetches and reads a large edition and hands it over in pieces; holds any edition to the gate.

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

const tell = (told: EditionMessage) => postMessage(told)

let loaded: Edition | null = null

async function load({ address, cache }: Extract<EditionRequest, { ask: 'load' }>): Promise<void> {
  try {
    const onProgress = (share: number) => tell({ tell: 'fetched', share })
    const { signal } = new AbortController()
    loaded = outlinedEdition(await fetchJson(address, { signal, onProgress, cache }))
    if (!loaded) throw new LoadError({ code: 'not-a-corpus', reason: '' })
    for (const piece of piecesOf(loaded)) tell({ tell: 'piece', piece })
  } catch (error) {
    tell({ tell: 'failed', fault: faultOf(error) })
  }
}

function check(edition: Edition | null): void {
  const reading = parseEdition(edition)
  tell({ tell: 'checked', refusal: reading.kind === 'refused' ? reading : null })
}

addEventListener('message', ({ data }: MessageEvent<EditionRequest>) => {
  if (data.ask === 'load') void load(data)
  else check(data.edition ?? loaded)
})
