// What can be taken along: the picture, a dossier, the data, the page itself.

import { useEffect, useMemo, useRef, useState } from 'react'
import { showsGraph } from '../../explorer/index.ts'
import { type Extract, forecast, formatIds } from '../../formats/index.ts'
import { filter, type PositionsByMode, type Projection, type WholeIndex } from '../../graph/index.ts'
import { listOf, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useFiltersInWords } from '../context/facet-values.ts'
import { Choice } from '../kit/Choice.tsx'
import { Sheet } from '../kit/Sheet.tsx'
import { save } from '../kit/save.ts'
import { pictureKinds } from '../pictures/picture.ts'
import { narrowedBy } from './caption.ts'
import {
  type Dossier,
  dossierDraft,
  dossierKinds,
  type FileDraft,
  formatDraft,
  pictureFile,
  type SavedFile,
  singleDraft,
  written,
} from './files.ts'
import { ShareLink } from './ShareLink.tsx'
import './share.css'

const scopes = ['seen', 'all'] as const
type Scope = (typeof scopes)[number]

/** The dossier has buttons of its own, above. */
const dataFormats = formatIds.filter(id => id !== 'markdown' && id !== 'html')

/** How far a file is: the words that it is made of, then what is written of it, in characters, of about so many. */
type FileProgress = { readonly of: 'words' | 'file'; readonly done: number; readonly all: number }

type Outcome =
  | { readonly kind: 'none' | 'failed' }
  /** Null where a file comes as a whole. */
  | { readonly kind: 'busy'; readonly progress: FileProgress | null }
  | { readonly kind: 'saved'; readonly name: string }

/** What a file is made of. */
type Whole = {
  readonly index: WholeIndex
  readonly positions: PositionsByMode
  readonly extract: (projection: Projection) => Extract
}

/** From so many bytes on, a file is worth a word about its size. */
const largeFileBytes = 1_000_000

/** Of a long file it is told once so many characters how long it is by now. */
const tellEvery = 1_000_000

export default function ExportSheet({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer()
  const { index, messages, allPositions, projections, texts: words, visible, state } = explorer
  const filters = useFiltersInWords()
  const texts = messages.share
  const [scope, setScope] = useState<Scope>('seen')
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const language = state.ui
  const projectionOf: Readonly<Record<Scope, Projection>> = { seen: visible, all: projections.all }
  const wanted = projectionOf[scope]
  // Not for each step of what is being written.
  const sizeOf = useMemo(() => forecast({ index, projection: wanted }), [index, wanted])
  const filteredBy = state.facets.size > 0 ? messages.facets.filteredBy(filters) : ''
  const chosen = state.select.flatMap(what => (what.kind === 'entity' ? [what.id] : []))
  // A dossier of someone tells what their panel tells, whichever links the view draws; so does one of a view that draws none.
  const dossierOf = ({ extract }: Whole): Extract =>
    // Nor is it narrowed by how strong what is drawn has to be.
    chosen.length > 0 || !showsGraph(state.view)
      ? { ...extract(filter(index, projections.all, state.facets)), filters: filteredBy }
      : { ...extract(visible), filters: narrowedBy(explorer, filters) }
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const take = async (make: (signal: AbortSignal) => Promise<SavedFile | null>) => {
    running.current = new AbortController()
    setOutcome({ kind: 'busy', progress: null })
    try {
      const saved = await make(running.current.signal)
      if (saved) save(saved.file, saved.name)
      setOutcome(saved ? { kind: 'saved', name: saved.name } : { kind: 'none' })
    } catch {
      setOutcome({ kind: running.current.signal.aborted ? 'none' : 'failed' })
    }
  }
  const tell = (of: FileProgress['of'], done: number, all: number) =>
    setOutcome({ kind: 'busy', progress: { of, done, all: Math.max(done, all) } })
  /** All words, and all places. */
  const whole = async (signal: AbortSignal): Promise<Whole> => {
    const all = await words.whole(signal, (done, all) => done < all && tell('words', done, all))
    const positions = await allPositions()
    return {
      index: all,
      positions,
      extract: projection => ({
        ...{ index: all, projection, language },
        positions: mode => positions[mode] ?? [],
      }),
    }
  }
  const write = (draft: (whole: Whole) => FileDraft | Promise<FileDraft>, size = sizeOf('corpus')) =>
    take(async signal => {
      let reported = 0
      return written(await draft(await whole(signal)), signal, characters => {
        if (characters < reported + tellEvery) return
        reported = characters
        tell('file', characters, size)
      })
    })
  const inWords = ({ of, done, all }: FileProgress) =>
    of === 'words' ? messages.words.coming(done, all) : texts.written(done, all)
  const button = (key: string, name: string, act: () => void) => (
    <button key={key} type="button" className="button" disabled={outcome.kind === 'busy'} onClick={act}>
      {name}
    </button>
  )
  return (
    <Sheet className="share" title={texts.open} out={texts.close} onClose={onClose}>
      {close => (
        <>
          <ShareLink />
          <section>
            <h3>{texts.picture}</h3>
            <p className="soft">{texts.pictureHow(messages.views[state.view])}</p>
            <div className="row">
              {pictureKinds.map(kind =>
                button(kind, messages.picture.kinds[kind], () =>
                  take(() => pictureFile(explorer, filters, kind)),
                ),
              )}
            </div>
          </section>
          <section>
            <h3>{texts.dossier}</h3>
            <p className="soft">
              {texts.dossierHow(chosen.length > 0 ? textOfParts(listOf(explorer.speaker, chosen)) : null)}
            </p>
            <div className="row">
              {dossierKinds.map((kind: Dossier) =>
                button(kind, texts.dossiers[kind], () =>
                  write(whole => dossierDraft(explorer, filters, dossierOf(whole), chosen, kind)),
                ),
              )}
              {button('print', texts.print, () =>
                take(async signal => {
                  await whole(signal)
                  close()
                  // Once the dialog is gone from the page.
                  setTimeout(() => print())
                  return null
                }),
              )}
            </div>
          </section>
          <section>
            <h3>{texts.data}</h3>
            <Choice
              label={texts.scope}
              options={scopes}
              names={{
                seen: texts.seen(visible.nodes.length, visible.links.length),
                all: texts.everything,
              }}
              value={scope}
              onChoose={setScope}
            />
            <ul className="formats">
              {dataFormats.map(id => (
                <li key={id}>
                  {button(id, texts.formats[id][0], () =>
                    write(whole => formatDraft(whole.extract(wanted), id), sizeOf(id)),
                  )}
                  <span className="soft">
                    {texts.formats[id][1]}
                    {sizeOf(id) >= largeFileBytes && ` (${texts.about(sizeOf(id))})`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3>{texts.page}</h3>
            <p className="soft">{texts.pageHow}</p>
            <div className="row">
              {button('single', texts.oneFile, () =>
                write(({ index, positions }) => singleDraft(index, positions)),
              )}
            </div>
          </section>
          <div className="said" data-kind={outcome.kind}>
            <p role="status">
              {outcome.kind === 'busy' && texts.making}
              {outcome.kind === 'saved' && texts.saved(outcome.name)}
              {outcome.kind === 'failed' && texts.failed}
            </p>
            {outcome.kind === 'busy' && outcome.progress && (
              <>
                <progress aria-label={texts.making} value={outcome.progress.done / outcome.progress.all} />
                <span>{inWords(outcome.progress)}</span>
                <button type="button" className="button" onClick={() => running.current?.abort()}>
                  {texts.cancel}
                </button>
              </>
            )}
          </div>
        </>
      )}
    </Sheet>
  )
}
