// Takes the picture of the graph along.

import { useRef, useState } from 'react'
import { useExplorer } from '../shell/context.ts'
import type { Drawing } from './drawing.ts'
import { type PictureKind, pictureKinds, pictureOf } from './picture.ts'

/** A small menu of files; says so if one cannot be made. */
export function Picture({ of }: { readonly of: Drawing | null }) {
  const { index, inWords, messages } = useExplorer()
  const menu = useRef<HTMLDetailsElement>(null)
  const [failed, setFailed] = useState(false)
  const words = messages.picture
  const save = async (kind: PictureKind) => {
    const sketch = of?.sketch()
    if (!sketch) return
    const title = inWords(index.corpus.title)
    const documents = index.corpus.documents.map(({ number, date }) => `${number} (${date})`).join(', ')
    const caption = {
      title,
      source: `${words.source(documents)} · ${title} · Verband`,
      nameOfType: (type: keyof typeof messages.types) => messages.types[type][0],
    }
    try {
      const file = await pictureOf(sketch, caption, kind)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(file)
      link.download = `verband.${kind === 'svg' ? 'svg' : 'png'}`
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
      setFailed(false)
      if (menu.current) menu.current.open = false
    } catch {
      setFailed(true)
    }
  }
  return (
    <details className="menu" ref={menu}>
      <summary className="button">{words.title}</summary>
      <ul>
        {pictureKinds.map(kind => (
          <li key={kind}>
            <button type="button" className="plain" onClick={() => save(kind)}>
              {words.kinds[kind]}
            </button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{words.failed}</p>}
    </details>
  )
}
