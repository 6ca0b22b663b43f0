// What two states of files differ in, as a patch that `git apply` and `patch -p1` take.

import type { Texts } from './texts.ts'

/** Lines around what changes, as everybody has them. */
const around = 3

/** More comparisons than that are not made: then all that lies between what begins and ends alike is written anew. */
const maxComparisons = 9_000_000

/** One line: kept, taken out, put in. */
type Line = { readonly mark: ' ' | '-' | '+'; readonly text: string }

/**
 * The difference of files as a unified diff; nothing where there is none.
 *
 * @param folder the folder of the files in the repository, without a `/` at its end
 */
export function unifiedDiff(before: Texts, after: Texts, folder = 'graph-data'): string {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(path => before.get(path) !== after.get(path))
    .sort()
    .map(path => fileDiff(`${folder}/${path}`, before.get(path), after.get(path)))
    .join('')
}

function fileDiff(path: string, before: string | undefined, after: string | undefined): string {
  const head = [
    `diff --git a/${path} b/${path}\n`,
    before === undefined ? 'new file mode 100644\n' : after === undefined ? 'deleted file mode 100644\n' : '',
    `--- ${before === undefined ? '/dev/null' : `a/${path}`}\n`,
    `+++ ${after === undefined ? '/dev/null' : `b/${path}`}\n`,
  ].join('')
  return head + hunksOf(linesBetween(linesOf(before ?? ''), linesOf(after ?? '')))
}

/** Lines with their ends; the last one may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function linesBetween(a: readonly string[], b: readonly string[]): readonly Line[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const kept = (lines: readonly string[]): Line[] => lines.map(text => ({ mark: ' ', text }))
  return [
    ...kept(a.slice(0, start)),
    ...middleBetween(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...kept(a.slice(a.length - end)),
  ]
}

/** By the longest common subsequence. */
function middleBetween(a: readonly string[], b: readonly string[]): readonly Line[] {
  const taken = (lines: readonly string[], mark: '-' | '+'): Line[] => lines.map(text => ({ mark, text }))
  if (a.length * b.length > maxComparisons) return [...taken(a, '-'), ...taken(b, '+')]
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ mark: ' ', text: a[i++]! })
      j += 1
    } else if (
      i < a.length &&
      (j >= b.length || lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    )
      lines.push({ mark: '-', text: a[i++]! })
    else lines.push({ mark: '+', text: b[j++]! })
  }
  return lines
}

function hunksOf(lines: readonly Line[]): string {
  const changed = lines.flatMap(({ mark }, i) => (mark === ' ' ? [] : [i]))
  const hunks: [from: number, to: number][] = []
  for (const i of changed) {
    const last = hunks.at(-1)
    if (last && i - around <= last[1]) last[1] = Math.min(lines.length, i + around + 1)
    else hunks.push([Math.max(0, i - around), Math.min(lines.length, i + around + 1)])
  }
  return hunks.map(([from, to]) => hunk(lines, from, to)).join('')
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const count = (part: readonly Line[], mark: '-' | '+') => part.filter(line => line.mark !== mark).length
  const [before, own] = [lines.slice(0, from), lines.slice(from, to)]
  const range = (mark: '-' | '+') => {
    const length = count(own, mark)
    return `${count(before, mark) + (length > 0 ? 1 : 0)},${length}`
  }
  const written = own.map(({ mark, text }) =>
    text.endsWith('\n') ? mark + text : `${mark}${text}\n\\ No newline at end of file\n`,
  )
  return `@@ -${range('+')} +${range('-')} @@\n${written.join('')}`
}
