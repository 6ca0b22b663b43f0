// A link as a QR code (ISO/IEC 18004), for whoever sees it on a wall or on paper.

import { useMemo } from 'react'
import { encode } from 'uqr'

type Props = {
  readonly text: string
  readonly label: string
  /** What is said where it holds more than a telephone reads from a screen. */
  readonly tooLong: string
}

/** More modules than these in a row are too small to be read from a screen at the size that is shown: the code's version 25. */
const maxVersion = 25

/** What is dark, as a path of squares of one; null where the text is too long. */
function darkOf(text: string): { readonly path: string; readonly size: number } | null {
  try {
    const { data, size } = encode(text, { ecc: 'L', border: 4, maxVersion })
    const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    return { path: path.join(''), size }
  } catch {
    return null
  }
}

export function QrCode({ text, label, tooLong }: Props) {
  const code = useMemo(() => darkOf(text), [text])
  if (!code) return <p className="soft qr">{tooLong}</p>
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`}>
      <title>{label}</title>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
