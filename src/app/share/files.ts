// The files that leave the page. Each rejects where it cannot be made.

import {
  dossierHtml,
  dossierInSteps,
  dossierMarkdown,
  type Extract,
  type FormatId,
  formats,
  inPortions,
  withoutProgress,
} from '../../formats/index.ts'
import type { PositionsByMode, Resumable, WholeIndex } from '../../graph/index.ts'
import type { EntityId, PaperFile } from '../../model/index.ts'
import { loadAllTerms } from '../../terms/index.ts'
import type { Explorer } from '../context/context.ts'
import { runInSlices, runWhile } from '../kit/slices.ts'
import { taken } from '../loading/originals.ts'
import { type PictureKind, pictureFont, pictureOf, svgOf } from '../pictures/picture.ts'
import { snapshotOf } from '../pictures/snapshot.ts'
import { highlightedPart } from '../render/sketch.ts'
import { captionOf } from './caption.ts'
import { singleFileOf } from './single.ts'

export type SavedFile = { readonly file: Blob; readonly name: string }

/** A file that is still to be written. */
export type FileDraft = {
  readonly name: string
  readonly mediaType: string
  readonly pieces: Iterable<string>
}

/** Gathers a file. Each portion goes to the browser, which keeps it elsewhere; a string of them all could be too long for it. */
function* gatherInSteps(
  { mediaType, pieces }: FileDraft,
  onWritten: (characters: number) => void,
): Resumable<Blob> {
  const portions: Blob[] = []
  let written = 0
  for (const portion of inPortions(pieces)) {
    if (portion !== '') {
      portions.push(new Blob([portion]))
      written += portion.length
      onWritten(written)
    }
    yield
  }
  return new Blob(portions, { type: mediaType })
}

/** Writes a file while the page goes on, and tells how long it is already; null if it was told to stop. */
export async function written(
  draft: FileDraft,
  signal: AbortSignal,
  onWritten: (characters: number) => void,
): Promise<SavedFile | null> {
  const file = await runInSlices(runWhile(gatherInSteps(draft, onWritten), () => !signal.aborted))
  return file && { file, name: draft.name }
}

export const dossierKinds = ['html', 'markdown'] as const
export type Dossier = (typeof dossierKinds)[number]

/** The picture of the view that is shown. */
export async function pictureFile(
  explorer: Explorer,
  filters: readonly string[],
  kind: PictureKind,
): Promise<SavedFile> {
  const { sketch, state } = explorer
  const view = document.querySelector<HTMLElement>('main')!
  const of = sketch.current?.() ?? (await snapshotOf(view))
  const file = await pictureOf(of, captionOf(explorer, filters), kind)
  return { file, name: `verband-${state.view}.${kind === 'svg' ? 'svg' : 'png'}` }
}

/** The dossier of what is selected, or else of what is seen; the HTML with what of the graph is highlighted, where that is the view. */
export async function dossierDraft(
  explorer: Explorer,
  filters: readonly string[],
  extract: Extract,
  chosen: readonly EntityId[],
  kind: Dossier,
): Promise<FileDraft> {
  const sketch = explorer.sketch.current?.()
  const picture =
    kind === 'html' && sketch?.kind === 'shapes'
      ? svgOf(highlightedPart(sketch), captionOf(explorer, filters), await pictureFont())
      : undefined
  const { extension, mediaType } = formats[kind]
  return {
    name: `verband-dossier.${extension}`,
    mediaType,
    pieces: dossierPieces(kind, extract, chosen, picture),
  }
}

function* dossierPieces(
  kind: Dossier,
  extract: Extract,
  chosen: readonly EntityId[],
  picture: string | undefined,
): Generator<string, void> {
  const contents = yield* withoutProgress(dossierInSteps(extract, chosen))
  yield* kind === 'html' ? dossierHtml(contents, picture) : dossierMarkdown(contents)
}

/** The graph in a format for other programs. Some say what they hold in every language. */
export async function formatDraft(extract: Extract, id: FormatId): Promise<FileDraft> {
  await loadAllTerms()
  const { extension, mediaType, write } = formats[id]
  const name = id === extension ? `verband.${extension}` : `verband-${id}.${extension}`
  return { name, mediaType, pieces: write(extract) }
}

/** The page with its corpus, and these files of its papers. */
export async function singleDraft(
  { corpus }: WholeIndex,
  positions: PositionsByMode,
  papers: readonly PaperFile[],
): Promise<FileDraft> {
  const originals = await taken(papers)
  const edition = { format: 1 as const, corpus, positions, ...(originals.length > 0 && { originals }) }
  const pieces = await singleFileOf(edition)
  return { name: 'verband.html', mediaType: 'text/html', pieces }
}
