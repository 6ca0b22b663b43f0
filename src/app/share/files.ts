// The files that leave the page. Each rejects where it cannot be made.

import {
  dossier,
  dossierHtml,
  dossierMarkdown,
  type Extract,
  type FormatId,
  formats,
} from '../../formats/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { Explorer } from '../shell/context.ts'
import { captionOf } from './caption.ts'
import { type PictureKind, pictureOf, svgOf } from './picture.ts'
import { singleFileOf } from './single.ts'
import { snapshotOf } from './snapshot.ts'

type Saved = { readonly file: Blob; readonly name: string }

export const dossierKinds = ['html', 'markdown'] as const
export type Dossier = (typeof dossierKinds)[number]

/** The picture of the view that is shown. */
export async function pictureFile(explorer: Explorer, kind: PictureKind): Promise<Saved> {
  const { index, shown, sketch, state } = explorer
  const types = [...new Set(shown.nodes.map(id => index.entities.get(id)!.type))]
  const view = document.querySelector<HTMLElement>('main')!
  const of = sketch.current?.() ?? (await snapshotOf(view, types))
  const file = await pictureOf(of, captionOf(explorer), kind)
  return { file, name: `verband-${state.view}.${kind === 'svg' ? 'svg' : 'png'}` }
}

/** The dossier of what is selected, or else of what is seen; the HTML with the graph, where that is the view. */
export async function fileOf(
  explorer: Explorer,
  extract: Extract,
  chosen: readonly EntityId[],
  kind: Dossier,
): Promise<Saved> {
  const told = dossier(extract, chosen)
  const sketch = explorer.sketch.current?.()
  const text =
    kind === 'html'
      ? dossierHtml(told, sketch ? svgOf(sketch, captionOf(explorer)) : undefined)
      : dossierMarkdown(told)
  const name = `verband-dossier.${formats[kind].extension}`
  return { file: new Blob([text], { type: formats[kind].mediaType }), name }
}

/** The graph in a format for other programs. */
export async function formatFile(extract: Extract, id: FormatId): Promise<Saved> {
  const { extension, mediaType, write } = formats[id]
  const name = id === extension ? `verband.${extension}` : `verband-${id}.${extension}`
  return { file: new Blob([write(extract)], { type: mediaType }), name }
}

/** The page with its corpus. */
export async function singleFile({ index, positions }: Explorer): Promise<Saved> {
  return { file: await singleFileOf({ format: 1, corpus: index.corpus, positions }), name: 'verband.html' }
}
