// The card that appears at a mention or a misprint, on hover and on focus.

import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { statementCounts } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { mentionsInWords } from '../evidence/mentions.ts'

type CardTarget = {
  readonly element: HTMLElement
  readonly entity: EntityId | null
  readonly meant: string | null
}

/** Long enough to reach the card with the pointer, and not to flicker along a line. */
const cardDelayMs = 140

/** Watches the text for what has a card. The card can be hovered, stays till one leaves, and goes with Escape. */
export function Card({ text }: { readonly text: RefObject<HTMLElement | null> }) {
  const explorer = useExplorer()
  const { index, messages, nameOf, state } = explorer
  const id = useId()
  const [shown, show] = useState<CardTarget | null>(null)
  const card = useRef<HTMLDivElement>(null)
  const timer = useRef(0)

  useEffect(() => {
    const place = text.current
    if (!place) return
    const soon = (next: CardTarget | null) => {
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => show(next), cardDelayMs)
    }
    const onOver = (event: PointerEvent) => {
      // A finger that taps selects; it does not hover.
      if (event.pointerType === 'touch') return
      soon(cardOf(event.target))
    }
    const onFocus = (event: FocusEvent) => {
      clearTimeout(timer.current)
      show(cardOf(event.target))
    }
    const hide = () => {
      clearTimeout(timer.current)
      show(null)
    }
    const end = new AbortController()
    const { signal } = end
    place.addEventListener('pointerover', onOver, { signal })
    place.addEventListener('pointerleave', () => soon(null), { signal })
    place.addEventListener('focusin', onFocus, { signal })
    place.addEventListener('focusout', hide, { signal })
    place.addEventListener('scroll', hide, { signal })
    return () => {
      clearTimeout(timer.current)
      end.abort()
    }
  }, [text])

  useEffect(() => {
    if (!shown) return
    const { element } = shown
    element.setAttribute('aria-describedby', id)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      show(null)
    }
    // Before the page, for which Escape is a step back.
    addEventListener('keydown', onKey, { capture: true })
    if (card.current) positionCard(card.current, element)
    return () => {
      element.removeAttribute('aria-describedby')
      removeEventListener('keydown', onKey, { capture: true })
    }
  }, [shown, id])

  const entity = shown?.entity ? index.entities.get(shown.entity) : undefined
  if (!shown) return null
  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      className="card"
      onPointerEnter={() => clearTimeout(timer.current)}
      onPointerLeave={() => show(null)}
    >
      {entity && (
        <>
          <p className="card-name">
            <EntityIcon type={entity.type} /> {nameOf(entity.id)}
          </p>
          <p className="soft">
            {explorer.typeNames(entity.type)[0]} · {mentionsInWords(explorer, entity.id)} ·{' '}
            {messages.details.claims(statementCounts(index, state.facets).get(entity.id) ?? 0)}
          </p>
        </>
      )}
      {shown.meant && <p>{shown.meant}</p>}
    </div>
  )
}

/** What the card at this element says; null if there is none. */
function cardOf(target: EventTarget | null): CardTarget | null {
  if (!(target instanceof Element)) return null
  const slip =
    target.closest<HTMLElement>('[data-meant]') ?? target.querySelector<HTMLElement>('[data-meant]')
  const mention = target.closest<HTMLElement>('[data-entity]')
  const meant = slip && (mention || slip === target || slip.contains(target)) ? slip.dataset.meant! : null
  const element = mention ?? (meant === null ? null : slip)
  if (!element) return null
  return { element, entity: (mention?.dataset.entity ?? null) as EntityId | null, meant }
}

/** Below the words, or above where there is no room; never off the window. */
function positionCard(card: HTMLElement, element: HTMLElement): void {
  const words = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const gap = 4
  const below = words.bottom + gap + height < innerHeight
  card.style.left = `${Math.max(8, Math.min(words.left, innerWidth - width - 8))}px`
  card.style.top = `${below ? words.bottom + gap : words.top - height - gap}px`
}
