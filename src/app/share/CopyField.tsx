// A text to take along: shown whole, copied by a button, and handed to another program where the system can do that.

import { useId, useRef, useState } from 'react'
import { useSheetMessages } from '../context/use-sheet-messages.ts'
import { copyText } from '../kit/clipboard.ts'

type Props = {
  readonly label: string
  readonly text: string
  /** What the button that copies is called. */
  readonly copy: string
  /** What is handed on, if it may be. */
  readonly share?: { readonly title: string; readonly url: string }
}

export function CopyField({ label, text, copy, share }: Props) {
  const texts = useSheetMessages().sharing
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const onCopy = async () => {
    const isCopied = await copyText(text)
    // To be copied by hand.
    if (!isCopied) field.current?.select()
    setSaid(isCopied ? texts.copied : texts.noCopy)
  }
  const canSend = share !== undefined && 'share' in navigator
  return (
    <section>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={3}
        value={text}
        onFocus={event => event.currentTarget.select()}
      />
      <div className="row">
        <button type="button" className="button" onClick={onCopy}>
          {copy}
        </button>
        {canSend && (
          // Whoever thinks better of it has not failed.
          <button type="button" className="button" onClick={() => navigator.share(share).catch(() => {})}>
            {texts.send}
          </button>
        )}
        <span role="status">{said}</span>
      </div>
    </section>
  )
}
