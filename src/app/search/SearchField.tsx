// The field of the search dialog. It is there at once, and takes letters before anything can answer.

import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useSetting } from '../context/context.ts'

type Props = {
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onClose: () => void
  /** What makes it a combobox, as soon as something can answer. */
  readonly combobox?: {
    /** The list below it, and the option that is pointed at, by their ids; null where nothing has been found. */
    readonly list: { readonly id: string; readonly activeOption: string } | null
    readonly hint: string
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

export function SearchField({ typed, onType, onClose, combobox }: Props) {
  const texts = useSetting().messages.search
  const input = useRef<HTMLInputElement>(null)
  // It may stand in for one that letters went to already.
  useLayoutEffect(() => input.current?.focus(), [])
  const list = combobox?.list
  return (
    <div className="search-field">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={texts.label}
        aria-autocomplete="list"
        aria-expanded={Boolean(list)}
        aria-controls={list?.id}
        aria-activedescendant={list?.activeOption}
        aria-describedby={combobox?.hint}
        placeholder={texts.placeholder}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={combobox?.onKeyDown}
      />
      <button type="button" className="plain" onClick={onClose}>
        {texts.close}
      </button>
    </div>
  )
}
