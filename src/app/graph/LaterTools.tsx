// The buttons below the graph that nobody needs for the first picture: how much is drawn, measures, layouts.

import { useEffect, useRef } from 'react'
import { LayoutButtons } from './LayoutButtons.tsx'
import { MeasuresButton } from './MeasuresButton.tsx'
import { StrengthChoice } from './StrengthChoice.tsx'

/** `onShown` is told once they are there, and take room from names. */
export default function LaterTools({ onShown }: { readonly onShown: () => void }) {
  const now = useRef(onShown)
  useEffect(() => now.current(), [])
  return (
    <>
      <StrengthChoice />
      <MeasuresButton />
      <LayoutButtons />
    </>
  )
}
