// Takes words along: the words, the citation, or a link, to the clipboard.

import { useId, useState } from 'react'
import { type PermalinkTarget, permalinkHash } from '../../explorer/index.ts'
import { citationOf, citationText, oneLine } from '../../graph/index.ts'
import type { Language, PassageId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { copyText } from '../kit/clipboard.ts'
import './cite.css'

type Props = {
  readonly text: string
  readonly language: Language
  readonly passage: PassageId
  /** What the link opens. */
  readonly linked: PermalinkTarget
}

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'failed'; readonly text: string }

/** A button that unfolds three: copy the words, the citation, the link. Where copying is forbidden, shows the text. */
export function Cite({ text, language, passage, linked }: Props) {
  const { citationTerms, index, messages, languageName } = useSetting()
  const row = useId()
  const [open, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const citation = citationOf(index, passage)
  if (!citation) return null
  const say = messages.citation

  const copy = async (text: string) => {
    setOutcome((await copyText(text)) ? { kind: 'copied' } : { kind: 'failed', text })
  }
  const choices = [
    [say.copyWords, () => oneLine(text)],
    [say.copyCitation, () => citationText(citation, { text, language }, citationTerms)],
    [say.copyLink, () => new URL(permalinkHash(linked), location.href).href],
  ] as const

  return (
    <fieldset
      className="cite screen-only"
      aria-label={say.citeIn(languageName(language))}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return
        // This step back is taken here, and not by the page.
        event.preventDefault()
        setOpen(false)
        event.currentTarget.querySelector('button')?.focus()
      }}
    >
      <button
        type="button"
        className="cite-toggle"
        aria-label={say.citeIn(languageName(language))}
        aria-expanded={open}
        aria-controls={row}
        onClick={() => {
          setOpen(!open)
          setOutcome({ kind: 'none' })
        }}
      >
        {say.cite}
      </button>
      <div id={row} className="cite-row" hidden={!open}>
        {choices.map(([name, textOf]) => (
          <button key={name} type="button" className="plain" onClick={() => copy(textOf())}>
            {name}
          </button>
        ))}
        <span role="status" className="cite-said">
          {outcome.kind === 'copied' && say.copied}
          {outcome.kind === 'failed' && say.failed}
        </span>
        {outcome.kind === 'failed' && (
          <textarea
            readOnly
            rows={4}
            aria-label={say.failed}
            value={outcome.text}
            ref={area => {
              area?.focus()
              area?.select()
            }}
          />
        )}
      </div>
    </fieldset>
  )
}
