// The pages of a PDF as pictures, by pdf.js, without a page of the browser: in a worker, on surfaces that it is given.

import type { DrawnPages, DrawnSurface, DrawPages } from '../drawn-pages.ts'
import type { Refusal } from '../imported.ts'
import { unpacksToTooMuch } from './bombs.ts'
import { lacking, library, safely } from './library.ts'

/** A picture of more pixels takes memory that phones do not have. */
const maxPixels = 12_000_000

/** A picture in a page may have more than is shown of it. */
const maxImagePixels = 40_000_000

const refused = (code: Refusal['code'], detail: string) => ({ refusal: { code, detail } })

export async function openPdfPages(
  bytes: Uint8Array,
  { makeSurface, readPdfData }: DrawPages,
): Promise<DrawnPages | { readonly refusal: Refusal }> {
  // pdf.js keeps the bytes that it is given.
  const data = new Uint8Array(bytes)
  if (await unpacksToTooMuch(data)) return refused('too-large', 'packed')
  const pdfjs = await library()
  const task = pdfjs.getDocument({
    ...safely,
    ...lacking(readPdfData),
    data,
    maxImageSize: maxImagePixels,
    CanvasFactory: surfacesOf(makeSurface),
    FilterFactory: NoFilters,
    // It is asked for nothing, as fonts are drawn as shapes; but it must not look for a page.
    ownerDocument: {} as HTMLDocument,
  })
  try {
    const file = await task.promise
    return {
      count: file.numPages,
      async draw(page, width) {
        if (!(page >= 0 && page < file.numPages)) return null
        try {
          const drawn = await file.getPage(page + 1)
          const size = drawn.getViewport({ scale: 1 })
          const fitting = Math.sqrt(maxPixels / (size.width * size.height))
          const viewport = drawn.getViewport({ scale: Math.min(width / size.width, fitting) })
          const surface = makeSurface(
            Math.max(1, Math.round(viewport.width)),
            Math.max(1, Math.round(viewport.height)),
          )
          const canvasContext = surface.getContext('2d') as unknown as CanvasRenderingContext2D
          await drawn.render({ canvas: null, canvasContext, viewport }).promise
          drawn.cleanup()
          return { surface, width: size.width, height: size.height }
        } catch {
          return null
        }
      },
      close: () => task.destroy(),
    }
  } catch (error) {
    await task.destroy()
    const { name = '', message = String(error) } = error instanceof Error ? error : {}
    return refused(name === 'PasswordException' ? 'password' : 'broken', message)
  }
}

type Held = { canvas: DrawnSurface | null; context: OffscreenCanvasRenderingContext2D | null }

/** What pdf.js draws parts of a page on. */
const surfacesOf = (makeSurface: DrawPages['makeSurface']) =>
  class {
    create(width: number, height: number): Held {
      const canvas = makeSurface(width, height)
      return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
    }
    reset({ canvas }: Held, width: number, height: number): void {
      if (canvas) Object.assign(canvas, { width, height })
    }
    destroy(held: Held): void {
      held.canvas = null
      held.context = null
    }
  }

/** Its filters are parts of a page of the browser; without them, a few pictures have other colours. */
class NoFilters {
  addFilter = () => 'none'
  addHCMFilter = () => 'none'
  addAlphaFilter = () => 'none'
  addLuminosityFilter = () => 'none'
  addKnockoutFilter = () => 'none'
  addHighlightHCMFilter = () => 'none'
  destroy() {}
}
