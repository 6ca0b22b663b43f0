// What is drawn after what stands before it: the browser need not lay out all of it at once.

import { type ReactNode, startTransition, useEffect, useState } from 'react'

export function Following({ children }: { readonly children: ReactNode }) {
  const [begun, setBegun] = useState(false)
  useEffect(() => startTransition(() => setBegun(true)), [])
  return begun && children
}
