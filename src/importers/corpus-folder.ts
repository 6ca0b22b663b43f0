// Papers as the files of a corpus of their own.

import { stringify } from 'yaml'
import { documentFiles } from './folder.ts'
import { idOf, type Paper, untakenId } from './papers.ts'

/**
 * All files of a corpus of these papers, by their paths.
 *
 * @param year EDTF, for papers that say no date
 */
export function corpusFiles(papers: readonly Paper[], year: string): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array>()
  const taken = new Set<string>()
  for (const paper of papers) {
    const id = untakenId(idOf(paper.head.number), taken)
    taken.add(id)
    for (const [name, text] of documentFiles(paper, year))
      files.set(`documents/${id}/${name}`, encoder.encode(text))
  }
  const [first] = papers
  const languages = [...new Set(papers.flatMap(({ head }) => head.languages))]
  const listing = { title: first?.head.title ?? {}, languages, documents: [...taken] }
  return new Map([['corpus.yaml', encoder.encode(stringify(listing))], ...files])
}
