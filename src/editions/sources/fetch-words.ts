// The words of a document from a server, in the page or in a worker.

import { LoadError } from '../edition-source.ts'
import { outlinedWords, type WordsFile } from '../parts/index.ts'
import { fetchJson } from './fetch-json.ts'

/** @throws {LoadError} whatever is wrong */
export async function fetchWords(address: string, signal = new AbortController().signal): Promise<WordsFile> {
  // Under an address that tells what is in it, what the browser has kept is as good.
  const value = await fetchJson(address, { signal, onProgress: () => {}, cache: 'default' })
  const words = outlinedWords(value)
  if (!words) throw new LoadError({ code: 'not-a-corpus', reason: '' })
  return words
}
