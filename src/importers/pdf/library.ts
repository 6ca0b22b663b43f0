// pdf.js, which is here only once a file has come.

import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js'
import type { ReadPdfData } from '../imported.ts'

/** Nothing of a file is run, and nothing is fetched but what `read` gives. */
export const safely = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  stopAtErrors: false,
  isOffscreenCanvasSupported: false,
  verbosity: 0,
} satisfies DocumentInitParameters

/** Maps of characters and standard fonts that a file may name without holding them. Their names come from pdf.js: of its own files only. */
export function lacking(read: ReadPdfData | undefined): DocumentInitParameters {
  if (!read) return {}
  const given = read
  return {
    ...{ cMapUrl: 'cmaps/', cMapPacked: true, standardFontDataUrl: 'standard_fonts/' },
    BinaryDataFactory: class {
      fetch = async ({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> => {
        const folder = kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts'
        if (!/^[\w-]+\.(?:bcmap|pfb|ttf)$/.test(filename)) throw new Error(`${filename} is not asked for.`)
        return given(`${folder}/${filename}`)
      }
    },
  }
}

/**
 * Its own worker is run where we are: whoever wants the page to stay quick calls this in a worker. There pdf.js would take the
 * messages for its own, unless a window is there: so there is one until it has loaded.
 */
export async function library(): Promise<typeof import('pdfjs-dist')> {
  const here = globalThis as { window?: unknown; onmessage?: unknown }
  const inWorker = here.window === undefined && 'onmessage' in here
  if (inWorker) here.window = here
  try {
    // @ts-expect-error It has no types; it leaves what it is in `globalThis.pdfjsWorker`, where the other looks for it.
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
    // @ts-expect-error The types stand with the other build.
    return (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as typeof import('pdfjs-dist')
  } finally {
    if (inWorker) delete here.window
  }
}
