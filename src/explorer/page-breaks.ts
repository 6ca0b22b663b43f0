// Where a page of the source ended in the middle of a passage.

import type { LanguageVersion } from '../model/index.ts'

/** Longer than any mark that stands for type (`**`, `<sup>`): between them stood another column. */
const maxMarkLength = 24

/** The offsets in a side's text at which it goes on elsewhere in its file, past the end of a page or column. */
export function pageBreaksOf({ ranges }: Pick<LanguageVersion, 'ranges'>): readonly number[] {
  const found: number[] = []
  let at = 0
  for (const [i, { start, end }] of ranges.entries()) {
    const before = ranges[i - 1]
    if (before && start - before.end > maxMarkLength) found.push(at)
    at += end - start
  }
  return found
}
