// Nearer, farther, all of it.

import { useSetting } from '../context/context.ts'
import type { GraphRenderer } from '../render/renderer.ts'

export function ZoomButtons({ renderer }: { readonly renderer: GraphRenderer | null }) {
  const texts = useSetting().messages.graph
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={texts.zoomIn}
        title={texts.zoomIn}
        onClick={() => renderer?.zoomIn()}
      >
        +
      </button>
      <button
        type="button"
        className="button"
        aria-label={texts.zoomOut}
        title={texts.zoomOut}
        onClick={() => renderer?.zoomOut()}
      >
        −
      </button>
      <button type="button" className="button" onClick={() => renderer?.fit()}>
        {texts.fit}
      </button>
    </>
  )
}
