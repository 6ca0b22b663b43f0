// 'Open a file…': a button, and behind it the browser's own way to choose one.

import { type ReactNode, useContext, useRef } from 'react'
import type { Messages } from '../messages/index.ts'
import { FilesContext } from './files.ts'

type Props = {
  readonly messages: Messages
  readonly className?: string
  /** A sign in the place of the words. */
  readonly children?: ReactNode
}

/** Nothing where no file can be opened. */
export function OpenFile({ messages, className = 'link', children }: Props) {
  const files = useContext(FilesContext)
  const input = useRef<HTMLInputElement>(null)
  if (!files) return null
  return (
    <>
      <button
        type="button"
        className={className}
        {...(children && { 'aria-label': messages.open.choose, title: messages.open.choose })}
        onClick={() => input.current?.click()}
      >
        {children ?? messages.open.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        // Several files may be languages of one paper.
        multiple
        // Any file may be tried: which it is, its contents tell.
        onChange={event => {
          files.open(event.target.files ?? [])
          // The same file may be chosen again, mended.
          event.target.value = ''
        }}
      />
    </>
  )
}
