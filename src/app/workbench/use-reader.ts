// Who reads: a name that somebody writes once, kept in this browser; and the day.

import { useCallback, useMemo, useState } from 'react'
import type { Reading } from '../../workspace/index.ts'
import { remember, remembered } from '../kit/storage.ts'

const key = 'verband.reader'

/** No name is longer. */
export const maxReaderChars = 80

/** A name as the data may hold it; empty for none. */
export const readerNamed = (written: string): string =>
  written
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxReaderChars)
    .trim()

/** A day as it is where one reads: `2026-11-27`. */
export const dayOf = (date: Date): string =>
  [
    String(date.getFullYear()).padStart(4, '0'),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-')

export type Reader = { readonly name: string; readonly call: (name: string) => void }

/** Whoever reads here; an empty name where nobody has given one. */
export function useReader(): Reader & { readonly reading: Reading | null } {
  const [name, setName] = useState(() => readerNamed(remembered(key) ?? ''))
  const call = useCallback((written: string) => {
    const name = readerNamed(written)
    remember(key, name)
    setName(name)
  }, [])
  const today = dayOf(new Date())
  return useMemo(
    () => ({ name, call, reading: name === '' ? null : { by: name, on: today } }),
    [name, call, today],
  )
}
