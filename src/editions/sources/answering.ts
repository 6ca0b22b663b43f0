// What a worker does for editions: fetches and reads the words of documents and hands them over; holds them, and what the page has
// read itself, to the gate.

import type { CorpusRefusal } from '../corpus-reading.ts'
import { faultOf, type LoadFault } from '../edition-source.ts'
import { parseEdition } from '../parse-edition.ts'
import { parseOpening, parseOverview, parseWords } from '../parts/index.ts'
import { piecesOfWords, type WordsPiece } from '../pieces.ts'
import { fetchWords } from './fetch-words.ts'

/** What can be checked, and by what. */
const gates = { edition: parseEdition, overview: parseOverview, opening: parseOpening } as const

/** Each has a number, which its answers have too. */
export type EditionRequest = { readonly id: number } & (
  | { readonly ask: 'words'; readonly address: string }
  | { readonly ask: 'check'; readonly is: keyof typeof gates; readonly value: unknown }
)

export type EditionMessage = { readonly id: number } & (
  | { readonly tell: 'piece'; readonly piece: WordsPiece }
  | { readonly tell: 'failed'; readonly fault: LoadFault }
  | { readonly tell: 'checked'; readonly refusal: CorpusRefusal | null }
)

type Tell = (told: EditionMessage) => void

/** Answers what the page asks. Needs `fetch`. */
export function editionRequests(tell: Tell): (request: EditionRequest) => void {
  let loading = 0
  const unchecked: (() => void)[] = []
  /** Whoever waits for words does not wait for a check. */
  const checkNext = () => {
    if (loading > 0) return
    unchecked.shift()?.()
    if (unchecked.length > 0) setTimeout(checkNext)
  }
  const checkLater = (id: number, read: () => { readonly kind: 'read' } | CorpusRefusal) => {
    unchecked.push(() => {
      const reading = read()
      tell({ id, tell: 'checked', refusal: reading.kind === 'refused' ? reading : null })
    })
    if (unchecked.length === 1) setTimeout(checkNext)
  }
  const loadWords = async (id: number, address: string) => {
    loading += 1
    try {
      const words = await fetchWords(address)
      for (const piece of piecesOfWords(words)) tell({ id, tell: 'piece', piece })
      checkLater(id, () => parseWords(words))
    } catch (error) {
      tell({ id, tell: 'failed', fault: faultOf(error) })
    } finally {
      loading -= 1
      setTimeout(checkNext)
    }
  }
  return request => {
    const { id } = request
    if (request.ask === 'words') void loadWords(id, request.address)
    else checkLater(id, () => gates[request.is](request.value))
  }
}
