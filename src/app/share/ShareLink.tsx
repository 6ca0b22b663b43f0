// The address of what one sees, to send, and to set into another page.

import { useState } from 'react'
import { encode } from '../../explorer/index.ts'
import { useExplorer } from '../shell/context.ts'
import { preferredInterface } from '../shell/language.ts'
import { titleOf } from '../shell/title.ts'
import { embedCode, wholePage } from './embed.ts'

export function ShareLink() {
  const explorer = useExplorer()
  const words = explorer.messages.share
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async (text: string) => {
    try {
      // Without a secure context there is no clipboard at all.
      await navigator.clipboard.writeText(text)
      setCopied(words.copied)
    } catch {
      setCopied(words.noCopy)
    }
  }
  const address = () => wholePage(encode(explorer.state, preferredInterface()))
  return (
    <section>
      <h3>{words.link}</h3>
      <p className="soft">{words.linkHow}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => copy(address())}>
          {words.copyLink}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => copy(embedCode(address(), titleOf(explorer, null)))}
        >
          {words.copyEmbed}
        </button>
        <span role="status">{copied}</span>
      </div>
    </section>
  )
}
