// A page as it was printed: its file looked for, opened, drawn.

import { useEffect, useRef, useState } from 'react'
import type { PaperFile } from '../../model/index.ts'
import type { DrawnPage } from '../files/protocol.ts'
import { keepOriginal, originalOf } from '../loading/originals.ts'
import { drawPages, type PageDrawing } from './drawing.ts'

export type OpenedFile =
  | { readonly kind: 'coming' }
  /** The page has it not: somebody may choose it. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'open'; readonly drawing: PageDrawing; readonly count: number }

/** The file of a paper, opened; `give` hands over one that was not there. */
export function useOpenedFile(file: PaperFile): {
  readonly opened: OpenedFile
  readonly give: (content: Blob) => void
} {
  const [opened, setOpened] = useState<OpenedFile>({ kind: 'coming' })
  const [given, setGiven] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was given is looked for again
  useEffect(() => {
    let gone = false
    let drawing: PageDrawing | null = null
    setOpened({ kind: 'coming' })
    const open = async () => {
      const content = await originalOf(file)
      if (gone) return
      if (!content) return setOpened({ kind: 'absent' })
      drawing = drawPages(content)
      const found = await drawing.opened
      if (gone) return
      setOpened('count' in found ? { kind: 'open', drawing, count: found.count } : { kind: 'refused' })
    }
    void open()
    return () => {
      gone = true
      drawing?.close()
    }
  }, [file, given])
  return {
    opened,
    give: content => {
      keepOriginal(file, content)
      setGiven(given => given + 1)
    },
  }
}

/** How a page is shown: by its number, from 0, and so many pixels wide. */
export type Wanted = { readonly page: number; readonly width: number }

export type ShownPage = { readonly page: number; readonly drawn: DrawnPage | null }

/** A page drawn; while another is being drawn, the one before. Null before the first. */
export function useDrawnPage(drawing: PageDrawing, { page, width }: Wanted): ShownPage | null {
  const [shown, setShown] = useState<ShownPage | null>(null)
  const latest = useRef(0)
  useEffect(() => {
    if (width === 0) return
    const call = ++latest.current
    void drawing.draw(page, width).then(drawn => {
      if (call === latest.current) setShown({ page, drawn })
      else drawn?.picture.close()
    })
    return () => {
      latest.current++
    }
  }, [drawing, page, width])
  return shown
}
