// Fetches and reads a large edition off the main thread, and hands it over in pieces.

import { editionOf } from './edition-of.ts'
import { type EditionPiece, piecesOf } from './edition-pieces.ts'
import { faultOf, fetchJson, LoadError, type LoadFault } from './fetch-edition.ts'

export type EditionRequest = { readonly address: string; readonly cache: 'default' | 'no-cache' }

export type EditionMessage =
  | { readonly tell: 'fetched'; readonly share: number }
  | { readonly tell: 'piece'; readonly piece: EditionPiece }
  | { readonly tell: 'failed'; readonly fault: LoadFault }

const tell = (told: EditionMessage) => postMessage(told)

addEventListener('message', async ({ data: { address, cache } }: MessageEvent<EditionRequest>) => {
  try {
    const onProgress = (share: number) => tell({ tell: 'fetched', share })
    const { signal } = new AbortController()
    const edition = editionOf(await fetchJson(address, { signal, onProgress, cache }))
    if (!edition) throw new LoadError({ code: 'not-a-corpus', reason: '' })
    for (const piece of piecesOf(edition)) tell({ tell: 'piece', piece })
  } catch (error) {
    tell({ tell: 'failed', fault: faultOf(error) })
  }
})
