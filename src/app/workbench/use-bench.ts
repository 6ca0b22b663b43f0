// Where one is on the workbench, and what one does there.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentId, EntityId, InterfaceLanguage } from '../../model/index.ts'
import { isolated, nameIn } from '../../terms/index.ts'
import type { Change, Fault } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import type { Bench, ChosenWords, Form } from './bench.ts'
import { accepting } from './decisions.ts'
import { firstWords } from './in-text.ts'
import { workbenchMessages } from './messages/index.ts'
import { passingOver, refusing } from './refusing.ts'
import type { IndexedDraft, Session } from './session.ts'
import { useReader } from './use-reader.ts'
import { areAlike, type Item, type PassageWork, workOf } from './work.ts'

const nothing: ReadonlySet<string> = new Set()

export function useBench(session: Session, draft: IndexedDraft, document: DocumentId): Bench {
  const { speaker } = useSetting()
  const { reading, name: readerName, call } = useReader()
  const texts = workbenchMessages[speaker.language as InterfaceLanguage]
  const [decided, setDecided] = useState<ReadonlySet<string>>(nothing)
  const [at, setAt] = useState({ key: '', place: 0 })
  const [form, write] = useState<Form | null>(null)
  const [words, choose] = useState<ChosenWords | null>(null)
  const [said, say] = useState('')
  // What a newer draft says is so.
  const [drawn, setDrawn] = useState(draft)
  if (drawn !== draft) {
    setDrawn(draft)
    setDecided(nothing)
  }
  const work = useMemo(() => workOf(draft, document, decided), [draft, document, decided])
  const open = useMemo(() => work.flatMap(({ open }) => open), [work])
  const current = open.find(({ key }) => key === at.key) ?? open[Math.min(at.place, open.length - 1)] ?? null

  const latest = useRef({ open, current, draft, reading })
  useEffect(() => {
    latest.current = { open, current, draft, reading }
  }, [open, current, draft, reading])

  const go = useCallback((key: string) => {
    const place = latest.current.open.findIndex(item => item.key === key)
    if (place >= 0) setAt({ key, place })
  }, [])
  const step = useCallback((by: 1 | -1) => {
    const { open, current } = latest.current
    const place = open.findIndex(({ key }) => key === current?.key) + by
    const next = open[place]
    if (next) setAt({ key: next.key, place })
  }, [])
  const tellFault = useCallback((fault: Fault) => say(texts.faults[fault.fault] ?? texts.notDone), [texts])
  const decide = useCallback(
    (items: readonly Item[], change: Change, told: string) => {
      const fault = session.change(change)
      if (fault) return tellFault(fault)
      const keys = new Set(items.map(({ key }) => key))
      const { open, current } = latest.current
      // The next one that is left takes the place of the one that is decided.
      const from = open.findIndex(({ key }) => key === current?.key)
      const next = open.slice(Math.max(0, from)).find(({ key }) => !keys.has(key))
      const left = open.filter(({ key }) => !keys.has(key))
      setAt({ key: next?.key ?? '', place: next ? left.indexOf(next) : Math.max(0, left.length - 1) })
      setDecided(before => new Set([...before, ...keys]))
      write(null)
      choose(null)
      say(told)
    },
    [session, tellFault],
  )
  const accept = useCallback(
    (items: readonly Item[], isRead: boolean) => {
      const { draft, reading } = latest.current
      if (items.length > 0)
        decide(items, accepting(draft, items, isRead ? reading : null), texts.accepted(items.length))
    },
    [decide, texts],
  )
  const refuse = useCallback(
    (items: readonly Item[]) => {
      if (items.length > 0) decide(items, refusing(items, document), texts.refused(items.length))
    },
    [decide, document, texts],
  )
  const passOver = useCallback(
    ({ passage, open }: PassageWork) => {
      const quote = firstWords(latest.current.draft, document, passage)
      const stated = open.filter(({ kind }) => kind === 'statement')
      if (quote === null) return say(texts.standsTwice)
      decide(stated, passingOver(stated, document, quote, texts.nothingReason), texts.passedOver)
    },
    [decide, document, texts],
  )
  const make = useCallback(
    (change: Change, told: string) => {
      const fault = session.change(change)
      if (fault) {
        tellFault(fault)
        return false
      }
      write(null)
      choose(null)
      say(told)
      return true
    },
    [session, tellFault],
  )
  const back = useCallback((go: () => void, told: string) => {
    go()
    setDecided(nothing)
    say(told)
  }, [])
  const { undo, redo } = useMemo(
    () => ({
      undo: () => back(session.undo, texts.undone),
      redo: () => back(session.redo, texts.redone),
    }),
    [back, session, texts],
  )
  const nameOf = useCallback(
    (id: EntityId) => isolated(nameIn(draft.index, id, speaker.language)),
    [draft, speaker.language],
  )
  const alike = useCallback((item: Item) => open.filter(other => areAlike(item, other)), [open])
  const reader = useMemo(() => ({ name: readerName, call }), [readerName, call])
  return useMemo(
    () => ({
      ...{ draft, texts, document, work, open, current, form, words, said, nameOf, go, step },
      ...{ reader, reading, accept, refuse, passOver, alike, write, choose, make, undo, redo },
    }),
    [
      draft,
      texts,
      document,
      work,
      open,
      current,
      form,
      words,
      said,
      nameOf,
      go,
      step,
      accept,
      refuse,
      alike,
      passOver,
      reader,
      reading,
      make,
      undo,
      redo,
    ],
  )
}
