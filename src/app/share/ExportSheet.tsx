// What can be taken along: the picture, a dossier, the data, the page itself.

import { useEffect, useRef, useState } from 'react'
import { type Extract, formatIds } from '../../formats/index.ts'
import type { Mode } from '../../graph/index.ts'
import type { Language } from '../../model/index.ts'
import { listOf, textOf } from '../../words/index.ts'
import { Choice } from '../shell/Choice.tsx'
import { useExplorer } from '../shell/context.ts'
import { Sheet } from '../shell/Sheet.tsx'
import {
  type Dossier,
  type Draft,
  dossierDraft,
  dossierKinds,
  formatDraft,
  pictureFile,
  type Saved,
  singleDraft,
  written,
} from './files.ts'
import { pictureKinds } from './picture.ts'
import { save } from './save.ts'
import './share.css'

const scopes = ['seen', 'all'] as const
type Scope = (typeof scopes)[number]

/** The dossier has buttons of its own, above. */
const dataFormats = formatIds.filter(id => id !== 'markdown' && id !== 'html')

type Outcome =
  | { readonly kind: 'none' | 'failed' }
  /** So many characters are written; null where a file comes as a whole. */
  | { readonly kind: 'busy'; readonly written: number | null }
  | { readonly kind: 'saved'; readonly name: string }

/** Of a long file it is told once so many characters how long it is by now. */
const tellEvery = 1_000_000

export default function ExportSheet({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer()
  const { index, messages, positions, projections, shown, state } = explorer
  const words = messages.share
  const [scope, setScope] = useState<Scope>('seen')
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const language = state.ui as string as Language
  const placesIn = (mode: Mode) => positions[mode] ?? []
  const extracts: Readonly<Record<Scope, Extract>> = {
    seen: { index, projection: shown, positions: placesIn, language },
    all: { index, projection: projections.all, positions: placesIn, language },
  }
  const asked = useRef<AbortController | null>(null)
  useEffect(() => () => asked.current?.abort(), [])
  const take = async (make: (signal: AbortSignal) => Promise<Saved | null>) => {
    asked.current = new AbortController()
    setOutcome({ kind: 'busy', written: null })
    try {
      const saved = await make(asked.current.signal)
      if (saved) save(saved.file, saved.name)
      setOutcome(saved ? { kind: 'saved', name: saved.name } : { kind: 'none' })
    } catch {
      setOutcome({ kind: 'failed' })
    }
  }
  const write = (draft: () => Draft | Promise<Draft>) =>
    take(async signal => {
      let told = 0
      return written(await draft(), signal, characters => {
        if (characters < told + tellEvery) return
        told = characters
        setOutcome({ kind: 'busy', written: characters })
      })
    })
  const chosen = state.select.flatMap(what => (what.kind === 'entity' ? [what.id] : []))
  const button = (key: string, name: string, act: () => void) => (
    <button key={key} type="button" className="button" disabled={outcome.kind === 'busy'} onClick={act}>
      {name}
    </button>
  )
  return (
    <Sheet className="share" title={words.open} out={words.close} onClose={onClose}>
      {close => (
        <>
          <section>
            <h3>{words.picture}</h3>
            <p className="soft">{words.pictureHow(messages.views[state.view])}</p>
            <div className="row">
              {pictureKinds.map(kind =>
                button(kind, messages.picture.kinds[kind], () => take(() => pictureFile(explorer, kind))),
              )}
            </div>
          </section>
          <section>
            <h3>{words.dossier}</h3>
            <p className="soft">
              {words.dossierHow(chosen.length > 0 ? textOf(listOf(explorer.speaker, chosen)) : null)}
            </p>
            <div className="row">
              {dossierKinds.map((kind: Dossier) =>
                button(kind, words.dossiers[kind], () =>
                  write(() => dossierDraft(explorer, extracts.seen, chosen, kind)),
                ),
              )}
              {button('print', words.print, () => {
                close()
                // Once the dialog is gone from the page.
                setTimeout(() => print())
              })}
            </div>
          </section>
          <section>
            <h3>{words.data}</h3>
            <Choice
              label={words.scope}
              options={scopes}
              names={{
                seen: words.seen(shown.nodes.length, shown.ties.length),
                all: words.everything,
              }}
              value={scope}
              onChoose={setScope}
            />
            <ul className="formats">
              {dataFormats.map(id => (
                <li key={id}>
                  {button(id, words.formats[id][0], () => write(() => formatDraft(extracts[scope], id)))}
                  <span className="soft">{words.formats[id][1]}</span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{words.page}</h3>
            <p className="soft">{words.pageHow}</p>
            <div className="row">
              {button('single', words.oneFile, () => write(() => singleDraft(explorer)))}
            </div>
          </section>
          <div className="said" data-kind={outcome.kind}>
            <p role="status">
              {outcome.kind === 'busy' && words.making}
              {outcome.kind === 'saved' && words.saved(outcome.name)}
              {outcome.kind === 'failed' && words.failed}
            </p>
            {outcome.kind === 'busy' && outcome.written !== null && (
              <>
                <progress aria-label={words.making} />
                <span>{words.written(outcome.written / 1e6)}</span>
                <button type="button" className="button" onClick={() => asked.current?.abort()}>
                  {words.cancel}
                </button>
              </>
            )}
          </div>
        </>
      )}
    </Sheet>
  )
}
