// The articles of the recommendations in what scrolls: those to draw wherever one is, and the way to a place in one.

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { EntityId } from '../../model/index.ts'
import type { GoTo, Place } from './score-columns.tsx'

type Wanted = { readonly id: EntityId; readonly place: Place }

/** What of an article a place is; its head where it has no such thing. */
function elementAt(articles: HTMLElement, { id, place }: Wanted): HTMLElement | null {
  const article = articles.querySelector(`[data-recommendation="${CSS.escape(id)}"]`)
  const within =
    place.part === 'answer' ? `[data-answers~="${CSS.escape(place.answer)}"]` : `[data-part="${place.part}"]`
  return article?.querySelector<HTMLElement>(within) ?? article?.querySelector('h3') ?? null
}

/**
 * What scrolls around the articles, those to draw wherever one is, and a way to one of them. An address of its own would leave
 * the state, so the page scrolls.
 *
 * @param there changes when more articles are there: one that is wanted may only be coming
 */
export function useArticles(articles: RefObject<HTMLElement | null>, there: unknown) {
  const scroller = useRef<HTMLElement | null>(null)
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const gone = useRef<Wanted | null>(null)
  useEffect(() => {
    const element = articles.current
    scroller.current = element?.closest<HTMLElement>('.view') ?? null
    if (!element) return
    // What has the focus stays, however far one scrolls.
    const follow = ({ target }: FocusEvent) => {
      const article = target instanceof Element ? target.closest<HTMLElement>('[data-recommendation]') : null
      setFocused(article?.dataset.recommendation ?? null)
    }
    element.addEventListener('focusin', follow)
    return () => element.removeEventListener('focusin', follow)
  }, [articles])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was not there before may be there now
  useEffect(() => {
    if (!wanted || gone.current === wanted || !articles.current) return
    const element = elementAt(articles.current, wanted)
    if (!element) return
    gone.current = wanted
    const show = () => element.scrollIntoView({ block: 'start' })
    show()
    element.focus({ preventScroll: true })
    // What is drawn around it now is measured, and moves it.
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [articles, wanted, there])
  const goTo: GoTo = useCallback((id, place) => setWanted({ id, place }), [])
  const kept = [wanted?.id, focused].filter(id => id != null)
  return { scroller, kept, goTo }
}
