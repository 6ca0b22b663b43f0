// Files are written piece by piece: none is ever held as a whole, and whoever saves one can pause, tell how far it is, and stop.

import type { Resumable } from '../graph/index.ts'

/** A file from its beginning to its end. An empty piece is a pause in work that has nothing to write yet. */
export type TextPieces = Generator<string, void>

/** Work in steps as a part of a file: it writes nothing. */
export function* withoutProgress<Result>(steps: Resumable<Result>): Generator<string, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield ''
  }
}

/** Lines as a piece, each with its end. */
export const lines = (...all: readonly string[]): string => all.map(line => `${line}\n`).join('')

/** Pieces of about this many characters: enough to be worth a write, and soon made. */
const portion = 1 << 18

/**
 * A file in larger pieces, as a disk or a browser likes them. Pauses stay, as empty pieces.
 * @param pieces of any length, in order
 */
export function* inPortions(pieces: Iterable<string>): TextPieces {
  let gathered = ''
  for (const piece of pieces) {
    gathered += piece
    if (gathered.length < portion) yield ''
    else {
      yield gathered
      gathered = ''
    }
  }
  yield gathered
}

/**
 * A small file as a whole.
 * @param pieces in order; of a large file, more than a string can hold
 */
export const wholeText = (pieces: Iterable<string>): string => [...pieces].join('')
