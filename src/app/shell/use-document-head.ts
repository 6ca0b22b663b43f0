// What the browser and a screen reader say of the page as a whole: its title and its language.

import { useEffect } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'

export function useDocumentHead(ui: InterfaceLanguage, title: string): void {
  useEffect(() => {
    // Only when it changes: said again, it has the browser go through the styles of the whole page.
    document.documentElement.lang = ui
  }, [ui])
  useEffect(() => {
    document.title = title
  }, [title])
}
