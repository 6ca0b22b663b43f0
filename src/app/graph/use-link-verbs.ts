// What the links say that a selection brings forward: fetched with the first selection, for without one nothing is said.

import { useEffect, useMemo, useState } from 'react'
import type { LinkVerb } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'

type VerbsOf = typeof import('./link-verbs.ts').verbsOf

const nothing: ReadonlyMap<string, LinkVerb> = new Map()

/** By the ids of the links; nothing as long as, or where, the script does not come: the panel says it all. */
export function useLinkVerbs(): ReadonlyMap<string, LinkVerb> {
  const { highlight, speaker, visible } = useExplorer()
  const [verbsOf, setVerbsOf] = useState<VerbsOf | null>(null)
  const isAsked = highlight !== null && verbsOf === null
  useEffect(() => {
    if (!isAsked) return
    let here = true
    import('./link-verbs.ts').then(
      loaded => here && setVerbsOf(() => loaded.verbsOf),
      () => {},
    )
    return () => {
      here = false
    }
  }, [isAsked])
  return useMemo(
    () => (highlight && verbsOf ? verbsOf(speaker, visible, highlight) : nothing),
    [verbsOf, speaker, visible, highlight],
  )
}
