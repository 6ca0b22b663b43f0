// Files on their way out of the page: one at a time, told of as it is made, until it is saved or called off.

import { useEffect, useRef, useState } from 'react'
import type { Extract } from '../../formats/index.ts'
import type { PositionsByMode, Projection, WholeIndex } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { save } from '../kit/save.ts'
import { type FileDraft, type SavedFile, written } from './files.ts'

/** How far a file is: the words that it is made of, then what is written of it, in characters, of about so many. */
export type FileProgress = { readonly of: 'words' | 'file'; readonly done: number; readonly all: number }

/** What became of the file that was asked for last. */
export type Outcome =
  | { readonly kind: 'none' | 'failed' }
  /** Null where a file comes as a whole. */
  | { readonly kind: 'busy'; readonly progress: FileProgress | null }
  | { readonly kind: 'saved'; readonly name: string }

/** What a file is made of. */
export type Whole = {
  readonly index: WholeIndex
  readonly positions: PositionsByMode
  readonly extract: (projection: Projection) => Extract
}

/** Of a long file it is told once so many characters how long it is by now. */
const tellEvery = 1_000_000

/** Takes files along, one at a time; what is under way when the page part goes is called off. */
export function useTaking() {
  const { allPositions, texts, state } = useExplorer()
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const tell = (of: FileProgress['of'], done: number, all: number) =>
    setOutcome({ kind: 'busy', progress: { of, done, all: Math.max(done, all) } })

  /** Saves what is made; nothing where that gives null, as where it was called off. */
  async function take(make: (signal: AbortSignal) => Promise<SavedFile | null>): Promise<void> {
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    setOutcome({ kind: 'busy', progress: null })
    try {
      const saved = await make(signal)
      if (saved) save(saved.file, saved.name)
      setOutcome(saved ? { kind: 'saved', name: saved.name } : { kind: 'none' })
    } catch {
      setOutcome({ kind: signal.aborted ? 'none' : 'failed' })
    }
  }

  /** All words, and all places, as soon as they are there. */
  async function whole(signal: AbortSignal): Promise<Whole> {
    const index = await texts.whole(signal, (done, all) => done < all && tell('words', done, all))
    const positions = await allPositions()
    const extract = (projection: Projection): Extract => ({
      index,
      projection,
      language: state.ui,
      positions: mode => positions[mode] ?? [],
    })
    return { index, positions, extract }
  }

  /** Takes what a draft of the whole writes; it has about so many characters. */
  const write = (draft: (whole: Whole) => FileDraft | Promise<FileDraft>, size: number) =>
    take(async signal => {
      let reported = 0
      return written(await draft(await whole(signal)), signal, characters => {
        if (characters < reported + tellEvery) return
        reported = characters
        tell('file', characters, size)
      })
    })

  return { outcome, take, whole, write, cancel: () => running.current?.abort() } as const
}
