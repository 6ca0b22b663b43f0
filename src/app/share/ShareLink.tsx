// The address of what one sees, to send, and to set into another page.

import { useState } from 'react'
import { useExplorer } from '../context/context.ts'
import { titleOf } from '../context/title.ts'
import { embedCode } from '../kit/embed.ts'
import { addressOf } from './address.ts'

export function ShareLink() {
  const explorer = useExplorer()
  const texts = explorer.messages.share
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async (text: string) => {
    try {
      // Without a secure context there is no clipboard at all.
      await navigator.clipboard.writeText(text)
      setCopied(texts.copied)
    } catch {
      setCopied(texts.noCopy)
    }
  }
  const address = () => addressOf(explorer)
  return (
    <section>
      <h3>{texts.link}</h3>
      <p className="soft">{texts.linkHow}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => copy(address())}>
          {texts.copyLink}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => copy(embedCode(address(), titleOf(explorer, null)))}
        >
          {texts.copyEmbed}
        </button>
        <span role="status">{copied}</span>
      </div>
    </section>
  )
}
