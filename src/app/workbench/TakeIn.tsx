// Takes in what somebody else has done with the same papers: the ZIP file that they have saved.

import { useRef } from 'react'
import { mergeZip } from './merge-zip.ts'
import type { Session } from './session.ts'
import { useMergingMessages } from './use-messages.ts'

type Props = { readonly session: Session; readonly say: (text: string) => void }

export function TakeIn({ session, say }: Props) {
  const own = useMergingMessages()
  const field = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const merged = await mergeZip(session.kept, file)
    say({ 'taken-in': own.takenIn, nothing: own.nothingNew, other: own.otherPapers }[merged])
    if (field.current) field.current.value = ''
  }
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {own.takeIn}
      </button>
      <input
        ref={field}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={own.takeIn}
        onChange={({ target }) => void take(target.files?.[0])}
      />
    </>
  )
}
