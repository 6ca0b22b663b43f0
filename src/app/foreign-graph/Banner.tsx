// What the file is called, how much is in it, and that it carries no evidence.

import { useEffect, useRef } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import type { ForeignGraph } from '../files/protocol.ts'
import { quoted } from '../kit/foreign-text.ts'
import { useMessages } from '../messages/use-messages.ts'
import { openMessages } from './messages/index.ts'

type Props = {
  readonly name: string
  readonly graph: ForeignGraph
  readonly ui: InterfaceLanguage
  /** What was left out or read otherwise; empty for nothing. */
  readonly left: string
}

export function Banner({ name, graph, ui, left }: Props) {
  const messages = useMessages(ui)
  const words = openMessages[ui]
  const { labels, edges } = graph
  const banner = useRef<HTMLElement>(null)
  // The whole page is another: one begins here.
  useEffect(() => banner.current?.focus({ preventScroll: true }), [])
  return (
    <section ref={banner} className="foreign-banner" tabIndex={-1} aria-label={words.title(quoted(name))}>
      <p>
        <strong>
          <bdi>{quoted(name)}</bdi>
        </strong>{' '}
        · {words.counts(labels.length, edges)} · {messages.open.stays}
      </p>
      <p>
        <strong>{words.noEvidence}</strong>
      </p>
      {left && <p>{words.leftOut(left)}</p>}
    </section>
  )
}
