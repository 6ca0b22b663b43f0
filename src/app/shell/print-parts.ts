// What stands on paper around a view; its code comes after the first picture.

import { useEffect, useState } from 'react'

type PrintParts = typeof import('../share/PrintSheet.tsx')

/** What stands on paper around a view; not needed at first, and there when one prints. */
export function usePrintParts(): PrintParts | null {
  const [paper, setPaper] = useState<PrintParts | null>(null)
  useEffect(() => {
    // After the first picture. Without it the view is printed alone.
    const timer = setTimeout(() => void import('../share/PrintSheet.tsx').then(setPaper, () => {}), 1000)
    return () => clearTimeout(timer)
  }, [])
  return paper
}
