// Nearer, farther, all of it.

import { useSetting } from '../context/context.ts'
import { SignButton } from '../kit/SignButton.tsx'
import type { GraphRenderer } from '../render/renderer.ts'

export function ZoomButtons({ renderer }: { readonly renderer: GraphRenderer | null }) {
  const texts = useSetting().messages.graph
  return (
    <>
      <SignButton sign="+" label={texts.zoomIn} onClick={() => renderer?.zoomIn()} />
      <SignButton sign="−" label={texts.zoomOut} onClick={() => renderer?.zoomOut()} />
      <button type="button" className="button" onClick={() => renderer?.fit()}>
        {texts.fit}
      </button>
    </>
  )
}
