// What stands in where the browser gives no graphics, or has taken them away.

import { useSetting } from '../context/context.ts'
import type { RendererTrouble } from '../render/renderer-cache.ts'
import TextInstead from './TextInstead.tsx'

type Props = { readonly trouble: RendererTrouble; readonly onRetry: () => void }

export default function Fallback({ trouble, onRetry }: Props) {
  const { messages } = useSetting()
  return (
    <TextInstead {...messages.graph.trouble[trouble]}>
      {/* Where the browser has no WebGL, it will have none the next moment either. */}
      {trouble !== 'no-webgl' && (
        <button type="button" className="button" onClick={onRetry}>
          {messages.failed.retry}
        </button>
      )}
    </TextInstead>
  )
}
