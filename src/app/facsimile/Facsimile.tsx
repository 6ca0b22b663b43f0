// The pages of a paper as they were printed, with the words that one has come for lit on them.

import { useId, useState } from 'react'
import type { PaperFile } from '../../model/index.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { isOriginal } from '../loading/originals.ts'
import './facsimile.css'
import type { LitWords } from './lit-words.ts'
import { Pages } from './Pages.tsx'
import { useOpenedFile } from './use-drawn-page.ts'

type Props = {
  readonly files: readonly PaperFile[]
  /** What is lit, in the order of the text. */
  readonly lit: readonly LitWords[]
  /** Tells one thing that somebody has come for from the next: then its page is turned to. */
  readonly cameFor: string
}

/** The file that holds what one has come for, or another that is chosen. */
export default function Facsimile({ files, lit, cameFor }: Props) {
  const first = lit.find(({ isCameFor }) => isCameFor)?.file ?? lit[0]?.file ?? 0
  const [chosen, choose] = useState({ cameFor, file: first })
  const at = chosen.cameFor === cameFor ? chosen.file : first
  const file = files[at] ?? files[0]
  const texts = useViewMessages().facsimile
  const field = useId()
  if (!file) return null
  const own = lit.filter(words => words.file === files.indexOf(file))
  return (
    <section className="facsimile screen-only" aria-label={texts.title}>
      {files.length > 1 && (
        <p className="facsimile-files">
          <label htmlFor={field}>{texts.file}</label>
          <select
            id={field}
            value={files.indexOf(file)}
            onChange={event => choose({ cameFor, file: Number(event.target.value) })}
          >
            {files.map(({ name, sha256 }, i) => (
              <option key={`${name} ${sha256}`} value={i}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <File key={`${file.name} ${file.sha256}`} file={file} lit={own} cameFor={cameFor} />
    </section>
  )
}

type FileProps = Pick<Props, 'lit' | 'cameFor'> & { readonly file: PaperFile }

function File({ file, lit, cameFor }: FileProps) {
  const { opened, give } = useOpenedFile(file)
  const texts = useViewMessages().facsimile
  switch (opened.kind) {
    case 'coming':
      return (
        <p className="message soft" role="status">
          {texts.coming}
        </p>
      )
    case 'absent':
      return <Absent file={file} onGive={give} />
    case 'refused':
      return (
        <p className="message" role="alert">
          {texts.refused(file.name)}
        </p>
      )
    case 'open':
      return <Pages file={file} drawing={opened.drawing} count={opened.count} lit={lit} cameFor={cameFor} />
  }
}

type AbsentProps = { readonly file: PaperFile; readonly onGive: (content: Blob) => void }

/** Whoever has the file can give it: it stays in the page. */
function Absent({ file, onGive }: AbsentProps) {
  const texts = useViewMessages().facsimile
  const [wrong, setWrong] = useState(false)
  const field = useId()
  return (
    <div className="message">
      <p>{texts.absent(file.name)}</p>
      <p>
        <label htmlFor={field}>{texts.give}</label>
      </p>
      <input
        id={field}
        type="file"
        accept=".pdf,application/pdf"
        onChange={async event => {
          const [given] = event.target.files ?? []
          if (!given) return
          const isIt = await isOriginal(file, given)
          setWrong(!isIt)
          if (isIt) onGive(given)
        }}
      />
      <p role="alert">{wrong && texts.another(file.name)}</p>
    </div>
  )
}
