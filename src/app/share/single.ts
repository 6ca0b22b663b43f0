// The page with its corpus as one file, to keep or to send by mail.

import { fillSingleFile } from '../../formats/index.ts'
import type { Edition } from '../../graph/index.ts'
import { pageAsOpened } from '../loading/embedded-data.ts'

/** A single file of an edition. Rejects if the server does not give the page to put it in. */
export async function singleFileOf(edition: Edition): Promise<Iterable<string>> {
  // Nothing after the end, which a parser would move into the page, a line more each time.
  const html = pageAsOpened ? `<!doctype html>\n${pageAsOpened.outerHTML}` : await emptyPage()
  return fillSingleFile(html, edition)
}

async function emptyPage(): Promise<string> {
  const response = await fetch('./single.html')
  if (!response.ok) throw new Error(`single.html: ${response.status} ${response.statusText}`)
  return response.text()
}
