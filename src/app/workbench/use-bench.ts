// Where one is on the workbench, and what one does there.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentId, EntityId, PassageId } from '../../model/index.ts'
import { isolated, nameIn } from '../../terms/index.ts'
import type { Change, Fault } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import type { Bench, ChosenWords, Form } from './bench.ts'
import { accepting } from './decisions.ts'
import { firstWords } from './in-text.ts'
import { passingOver, refusing } from './refusing.ts'
import type { IndexedDraft, Session } from './session.ts'
import { usePassageMessages, useWorkbenchMessages } from './use-messages.ts'
import { useReader } from './use-reader.ts'
import { areAlike, type Item, keyOfPassage, type PassageWork, type Stop, stopsOf, workOf } from './work.ts'

const nothing: ReadonlySet<string> = new Set()

export function useBench(
  session: Session,
  draft: IndexedDraft,
  document: DocumentId,
  toDocument: (id: DocumentId) => void,
): Bench {
  const { speaker } = useSetting()
  const { reading, name: readerName, call } = useReader()
  const texts = useWorkbenchMessages()
  const passageTexts = usePassageMessages()
  const [decided, setDecided] = useState<ReadonlySet<string>>(nothing)
  const [at, setAt] = useState({ key: '', place: 0, isLed: false })
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
  const stops = useMemo(() => stopsOf(work), [work])
  const stop = stops.find(({ key }) => key === at.key) ?? stops[Math.min(at.place, stops.length - 1)] ?? null
  const current = stop === null || stop.kind === 'passage' ? null : stop
  const here = useMemo(() => (stop && work.find(each => isIn(each, stop))) ?? null, [work, stop])

  const latest = useRef({ stops, stop, draft, reading })
  useEffect(() => {
    latest.current = { stops, stop, draft, reading }
  }, [stops, stop, draft, reading])

  const go = useCallback((key: string) => {
    const place = latest.current.stops.findIndex(each => each.key === key)
    if (place >= 0) setAt(before => (before.key === key ? before : { key, place, isLed: false }))
  }, [])
  const [shown, setShown] = useState<Bench['shown']>(null)
  const show = useCallback(
    (passage: PassageId) => {
      for (const { id, passages } of latest.current.draft.index.documents.values())
        if (passages.some(each => each.id === passage)) toDocument(id)
      setShown({ passage })
      go(keyOfPassage(passage))
    },
    [go, toDocument],
  )
  const step = useCallback(
    (by: 1 | -1, to: 'stop' | 'proposal' = 'stop') => {
      const { stops, stop } = latest.current
      let place = stops.findIndex(({ key }) => key === stop?.key) + by
      while (to === 'proposal' && stops[place]?.kind === 'passage') place += by
      const next = stops[place]
      if (next) return setAt({ key: next.key, place, isLed: true })
      // Past the end of a document one comes to the next one.
      const documents = [...latest.current.draft.index.documents.keys()]
      const other = documents[documents.indexOf(document) + by]
      if (other === undefined) return
      toDocument(other)
      setAt({ key: '', place: by === 1 ? 0 : Number.POSITIVE_INFINITY, isLed: true })
    },
    [document, toDocument],
  )
  const tellFault = useCallback((fault: Fault) => say(texts.faults[fault.fault] ?? texts.notDone), [texts])
  const decide = useCallback(
    (keys: ReadonlySet<string>, change: Change, told: string) => {
      const fault = session.change(change)
      if (fault) return tellFault(fault)
      const { stops, stop } = latest.current
      // The next one that is left takes the place of the one that is decided.
      const from = stops.findIndex(({ key }) => key === stop?.key)
      const next = stops.slice(Math.max(0, from)).find(({ key }) => !keys.has(key))
      const left = stops.filter(({ key }) => !keys.has(key))
      const place = next ? left.indexOf(next) : Math.max(0, left.length - 1)
      setAt({ key: next?.key ?? '', place, isLed: false })
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
      if (items.length === 0) return
      const said = items.flatMap(item =>
        item.kind === 'statement' ? [keyOfPassage(item.claim.quotes[0].passage)] : [],
      )
      const keys = new Set([...items.map(({ key }) => key), ...said])
      decide(keys, accepting(draft, items, isRead ? reading : null), texts.accepted(items.length))
    },
    [decide, texts],
  )
  const refuse = useCallback(
    (items: readonly Item[]) => {
      const keys = new Set(items.map(({ key }) => key))
      if (items.length > 0) decide(keys, refusing(items, document), texts.refused(items.length))
    },
    [decide, document, texts],
  )
  const passOver = useCallback(
    (passages: readonly PassageWork[]) => {
      const found = passages.flatMap(work => {
        const quote = firstWords(latest.current.draft, document, work.passage)
        return quote === null ? [] : [{ ...work, quote }]
      })
      if (found.length === 0) return say(texts.standsTwice)
      const stated = found.flatMap(({ open }) => open.filter(({ kind }) => kind === 'statement'))
      const keys = new Set([
        ...stated.map(({ key }) => key),
        ...found.map(({ passage }) => keyOfPassage(passage.id)),
      ])
      const quotes = found.map(({ quote }) => quote)
      decide(
        keys,
        passingOver(stated, document, quotes, texts.nothingReason),
        passageTexts.passedOver(found.length),
      )
    },
    [decide, document, passageTexts, texts],
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
      ...{
        isLed: at.isLed,
        show,
        shown,
        draft,
        texts,
        document,
        work,
        open,
        stop,
        current,
        here,
        form,
        words,
        said,
        nameOf,
        go,
        step,
      },
      ...{ reader, reading, accept, refuse, passOver, alike, write, choose, make, undo, redo },
    }),
    [
      show,
      shown,
      draft,
      texts,
      document,
      work,
      open,
      stop,
      at.isLed,
      current,
      here,
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

const isIn = ({ open, passage }: PassageWork, stop: Stop): boolean =>
  stop.kind === 'passage' ? stop.passage === passage.id : open.some(({ key }) => key === stop.key)
