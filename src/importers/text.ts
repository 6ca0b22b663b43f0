// Plain text: paragraphs as they stand, pages where form feeds part them, running heads and page numbers set aside.

import { languagesIn, type ReadBlock, readBlocks } from '../text/index.ts'
import { decode } from './decode.ts'
import type { BlockRole, ImportedText, Importer, PageRun, SourceBlock } from './imported.ts'
import { type FurniturePlace, furnitureIn } from './text-furniture.ts'
import { askedOf } from './told-languages.ts'

/** More is no paper. */
const maxChars = 20_000_000

/** A file of plain text, in UTF-8, UTF-16 or Windows-1252. */
export const plainText: Importer = {
  kind: 'text',
  async read({ bytes }, { languages }) {
    const decoded = decode(bytes)
    if (!decoded) return { is: 'refused', refusal: { code: 'unknown-kind', detail: 'binary' } }
    if (decoded.text.length > maxChars)
      return { is: 'refused', refusal: { code: 'too-large', detail: `${decoded.text.length}` } }
    if (!/[\p{L}\p{N}]/u.test(decoded.text))
      return { is: 'refused', refusal: { code: 'no-text', detail: '' } }
    return { is: 'read', texts: [textOf(decoded.text, languages)] }
  },
}

function textOf(text: string, hint: ImportedText['languages'] | null): ImportedText {
  const furniture = furnitureIn(text)
  // As long as before, so that every place stays one.
  const cleared = without(text, furniture.places)
  const blocksOfText = cleared.split(/\n\s*\n|\f/u)
  const languages = hint ? askedOf(blocksOfText, hint) : languagesIn(blocksOfText)
  const pageOf = pager(text)
  const blocks = readBlocks(
    { file: '', text: cleared, isPlain: true },
    languages.length > 0 ? languages : (['en'] as ImportedText['languages']),
  )
  return {
    ...{ title: null, date: null, id: null },
    // As in other files, in the order in which they come.
    languages:
      hint || languages.length === 0 ? languages : [...new Set(blocks.map(({ language }) => language))],
    blocks: blocks.map(block => blockOf(block, languages.length > 0, pageOf)),
    pages: pageOf
      ? text.split('\f').map((_, i) => ({
          ...{ label: furniture.labels.get(i) ?? null, width: 0, height: 0 },
        }))
      : [],
    setAside: furniture.places.map(({ start, end, what, page }) => ({
      what,
      text: text.slice(start, end).trim(),
      place: pageOf ? { page, box: null } : null,
    })),
  }
}

/** A text with spaces where these places are. */
function without(text: string, places: readonly FurniturePlace[]): string {
  let cleared = ''
  let from = 0
  for (const { start, end } of places) {
    cleared += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return cleared + text.slice(from)
}

type Pager = (offset: number) => number

/** On which page a character stands; null where there are none. */
function pager(text: string): Pager | null {
  const breaks = Array.from(text.matchAll(/\f/gu), ({ index }) => index)
  if (breaks.length === 0) return null
  return offset => {
    let [low, high] = [0, breaks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (breaks[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function roleOf({ kind, isNote, text }: ReadBlock): BlockRole {
  if (isNote) return { is: 'footnote', mark: /^\(?([\d*†]{1,4})/u.exec(text)?.[1] ?? '' }
  if (kind === 'heading') return { is: 'heading', level: 2 }
  return { is: kind === 'point' ? 'paragraph' : kind }
}

function blockOf(block: ReadBlock, isTold: boolean, pageOf: Pager | null): SourceBlock {
  const runs: PageRun[] = []
  let at = 0
  for (const { start, end } of pageOf ? block.ranges : []) {
    const page = pageOf!(start)
    const last = runs.at(-1)
    const run = { page, box: null, start: last?.page === page ? last.start : at, end: at + end - start }
    if (last?.page === page) runs[runs.length - 1] = run
    else runs.push(run)
    at = run.end
  }
  return { role: roleOf(block), text: block.text, language: isTold ? block.language : null, runs }
}
