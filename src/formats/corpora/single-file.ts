// The page with an edition in it: one HTML file, to keep on a disk or to send.

import { type Edition, mapped } from '../../graph/index.ts'
import type { TextPieces } from '../pieces.ts'
import { editionJson } from './corpus-file.ts'
import { editionElement } from './single-file-elements.ts'

const editionIn = new RegExp(`(<script type="application/json" id="${editionElement}">)([^<]*)(</script>)`)
const titleIn = /(<title>)[^<]*(<\/title>)/

const escapeHtml = (text: string) => text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`)

/** The JSON of the edition in a single file, unchecked; null if `html` is none. */
export const editionTextIn = (html: string): string | null => editionIn.exec(html)?.[2] ?? null

/**
 * The HTML of a single file with an edition in the place of the one that is there, if any. The rest stays as it is to the
 * letter, so that the hashes in its policy hold.
 * @param html a single file of any build
 * @throws {Error} where it is none
 */
export function fillSingleFile(html: string, edition: Edition): TextPieces {
  const found = editionIn.exec(html)
  if (!found) throw new Error('This is not a single file of Verband.')
  const [whole, open, , close] = found
  const title = Object.values(edition.corpus.title)[0]
  const before = html
    .slice(0, found.index)
    .replace(
      titleIn,
      (_, open, close) => `${open}${escapeHtml(title ? `${title} · Verband` : 'Verband')}${close}`,
    )
  return filled(`${before}${open}`, edition, `${close}${html.slice(found.index + whole.length)}`)
}

function* filled(before: string, edition: Edition, after: string): TextPieces {
  yield before
  // Without `<`, no label can end the element or open a comment.
  yield* mapped(editionJson(edition), piece => piece.replaceAll('<', '\\u003c'))
  yield after
}
