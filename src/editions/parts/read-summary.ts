// What an overview knows of the words of its documents, read out of columns; of data that are edited, only what an edit has changed.

import { dequal } from 'dequal'
import { memoizeByKey, type TextSummary } from '../../graph/index.ts'
import type { Claim, DocumentHead, Entity } from '../../model/index.ts'
import type { DocumentColumns, OverviewFile } from './overview-file.ts'
import { readDiffering, readMentions, readNamed, readTitles } from './text-columns.ts'

export type ReadDocument = {
  readonly columns: DocumentColumns
  readonly head: DocumentHead
  readonly claims: readonly Claim[]
}

type Summarised = {
  readonly file: Pick<OverviewFile, 'lengths'>
  readonly entities: readonly Entity[]
  readonly documents: readonly ReadDocument[]
}

const titlesIn = memoizeByKey(({ head, columns }: ReadDocument) => [...readTitles(head, columns)])
const namedIn = memoizeByKey(({ head, columns }: ReadDocument) =>
  memoizeByKey((entities: readonly Entity[]) => [...readNamed(head, columns, entities)]),
)
const mentionsIn = memoizeByKey(({ head, columns }: ReadDocument) =>
  memoizeByKey((entities: readonly Entity[]) => [...readMentions(head, columns, entities)]),
)
const differingIn = memoizeByKey(({ claims, columns }: ReadDocument) => [...readDiffering(claims, columns)])

/**
 * Reads one summary after the other of data that are edited. Each part is read when it is asked for: to draw, one needs few. A part of
 * which all documents say the same as before is the same object.
 */
export function summaryReader(): (given: Summarised) => TextSummary {
  const titlesOf = joining((lists: readonly ReturnType<typeof titlesIn>[]) => new Map(lists.flat()))
  const namedOf = joining((lists: readonly (readonly Named[])[]) => new Map(lists.flat()))
  const mentionsOf = joining((lists: readonly TextSummary['mentionCounts'][]) => lists.flat())
  const differingOf = joining((lists: readonly ReturnType<typeof differingIn>[]) => new Set(lists.flat()))
  return ({ file: { lengths }, entities, documents }) => {
    const titles = once(() => titlesOf(documents.map(titlesIn)))
    const named = once(() => namedOf(documents.map(document => namedIn(document)(entities))))
    const mentionCounts = once(() => mentionsOf(documents.map(document => mentionsIn(document)(entities))))
    const differing = once(() => differingOf(documents.map(differingIn)))
    return {
      lengths,
      get differing() {
        return differing()
      },
      get titles() {
        return titles()
      },
      get named() {
        return named()
      },
      get mentionCounts() {
        return mentionCounts()
      },
    }
  }
}

type Named = ReturnType<ReturnType<typeof namedIn>>[number]

/** Joins lists; where they say the same as the last ones, gives what these gave. */
function joining<List, Joined>(join: (lists: readonly List[]) => Joined): (lists: readonly List[]) => Joined {
  let last: { readonly lists: readonly List[]; readonly joined: Joined } | null = null
  return lists => {
    const before = last
    const stays =
      before?.lists.length === lists.length &&
      lists.every((list, i) => list === before.lists[i] || dequal(list, before.lists[i]))
    const joined = before && stays ? before.joined : join(lists)
    last = { lists, joined }
    return joined
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
