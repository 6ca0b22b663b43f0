// The pages of a PDF as pieces of text, by pdf.js.

import type {
  DocumentInitParameters,
  PDFPageProxy,
  TextItem as PdfItem,
} from 'pdfjs-dist/types/src/display/api.js'
import type { ImportOptions, Refusal } from '../imported.ts'
import { unpacksToTooMuch } from './bombs.ts'
import { lacking, library, safely } from './library.ts'
import type { PageText, TextItem } from './page.ts'

/** What a paper may have; more is an archive, or a trap. */
const maxPages = 5_000
/** More on one page is no text that somebody reads. */
const maxItemsAPage = 50_000
const maxCharsAPage = 500_000

export type Opened =
  | { readonly is: 'pages'; readonly title: string | null; readonly pages: readonly PageText[] }
  | { readonly is: 'refused'; readonly refusal: Refusal }

const refused = (code: Refusal['code'], detail = ''): Opened => ({ is: 'refused', refusal: { code, detail } })

/** Fonts are read for their widths alone, images not at all. */
const settings = { ...safely, fontExtraProperties: true, maxImageSize: 1 } satisfies DocumentInitParameters

export async function openPdf(bytes: Uint8Array, options: ImportOptions): Promise<Opened> {
  // pdf.js keeps the bytes that it is given, and takes no Buffer.
  const data = new Uint8Array(bytes)
  if (await unpacksToTooMuch(data)) return refused('too-large', 'packed')
  const pdfjs = await library()
  const task = pdfjs.getDocument({ ...settings, ...lacking(options.readPdfData), data })
  try {
    const file = await task.promise
    if (!(file.numPages > 0)) return refused('broken', 'no pages')
    if (file.numPages > maxPages) return refused('too-many-pages', String(file.numPages))
    const pages: PageText[] = []
    const fonts = new Fonts()
    let unread = ''
    for (let number = 1; number <= file.numPages; number++) {
      if (options.signal?.aborted) return refused('cancelled')
      try {
        const page = await file.getPage(number)
        pages.push(await textOf(page, fonts))
        page.cleanup()
      } catch (error) {
        if (error instanceof TooMuch) return refused('too-large', error.message)
        unread ||= messageOf(error)
      }
      options.onProgress((0.9 * number) / file.numPages)
    }
    if (pages.length === 0) return refused('broken', unread)
    return { is: 'pages', title: await titleOf(file), pages }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return refused(name === 'PasswordException' ? 'password' : 'broken', messageOf(error))
  } finally {
    await task.destroy()
  }
}

class TooMuch extends Error {}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function titleOf(file: { getMetadata: () => Promise<{ info: object }> }): Promise<string | null> {
  try {
    const { Title } = (await file.getMetadata()).info as { Title?: unknown }
    return typeof Title === 'string' && Title.trim() !== '' ? Title.trim() : null
  } catch {
    return null
  }
}

type Face = { readonly bold: boolean; readonly italic: boolean }

/** Whether fonts are bold. Their names come with what is to be drawn: that is asked for where a page brings a new one. */
class Fonts {
  readonly #known = new Map<string, Face>()

  async of(page: PDFPageProxy, names: readonly string[]): Promise<ReadonlyMap<string, Face>> {
    if (names.every(name => this.#known.has(name))) return this.#known
    try {
      await page.getOperatorList()
    } catch {
      // A page that cannot be drawn can have text all the same.
    }
    for (const name of names) if (!this.#known.has(name)) this.#known.set(name, faceOf(page, name))
    return this.#known
  }
}

function faceOf(page: PDFPageProxy, name: string): Face {
  const font = page.commonObjs.has(name)
    ? (page.commonObjs.get(name) as {
        name?: string
        bold?: boolean
        black?: boolean
        italic?: boolean
      } | null)
    : null
  const called = font?.name ?? ''
  return {
    bold: font?.bold === true || font?.black === true || /bold|black|heavy|[-,]bd\b/i.test(called),
    italic: font?.italic === true || /ital|obli/i.test(called),
  }
}

async function textOf(page: PDFPageProxy, fonts: Fonts): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  if (content.items.length > maxItemsAPage) throw new TooMuch(String(content.items.length))
  const faces = await fonts.of(page, Object.keys(content.styles))
  const items: TextItem[] = []
  const turned: TextItem[] = []
  let spaced = false
  let chars = 0
  for (const item of content.items as readonly PdfItem[]) {
    if (item.str === undefined) continue
    if (item.str.trim() === '') {
      spaced ||= item.str !== '' || item.hasEOL
      continue
    }
    chars += item.str.length
    if (chars > maxCharsAPage) throw new TooMuch(String(chars))
    const [a, b, , , x, baseline] = multiplied(transform, item.transform as number[])
    const face = faces.get(item.fontName)
    const made: TextItem = {
      text: item.str,
      x,
      baseline,
      width: Math.abs(item.width),
      size: Math.abs(item.height) || Math.hypot(a, b) || 1,
      bold: face?.bold ?? false,
      italic: face?.italic ?? false,
      spaced,
    }
    spaced = false
    if (![x, baseline, made.width, made.size].every(Number.isFinite)) throw new TooMuch('no place')
    if (Math.abs(b) > Math.abs(a) * 0.2) turned.push(made)
    else items.push(made)
  }
  return { width, height, items, turned }
}

type Matrix = [number, number, number, number, number, number]

/** Two transformations, the second first. */
function multiplied(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
