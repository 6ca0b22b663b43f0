// Small PDFs, sound and hostile, written object by object.

import { deflateSync } from 'node:zlib'

export const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, char => char.charCodeAt(0) & 0xff)

/** A file of numbered objects, the first of them the catalogue; with its table, unless something else is to stand there. */
export function fileOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const at of places) text += `${String(at).padStart(10, '0')} 00000 n \n`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
  return bytesOf(text)
}

export const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`

/** `layers`: how often it is packed, once here. */
export const packed = (content: Uint8Array, layers = 1): string =>
  stream(
    Array.from(deflateSync(content, { level: 9 }), byte => String.fromCharCode(byte)).join(''),
    `/Filter [${'/FlateDecode '.repeat(layers)}]`,
  )

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** One page with a content stream; `resources` beside its font, objects from number 6 on. */
export const pageWith = (
  content: string,
  how: {
    resources?: string
    more?: readonly string[]
    page?: string
    catalogue?: string
    trailer?: string
    font?: string
  } = {},
): Uint8Array =>
  fileOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${how.catalogue ?? ''} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R ${how.page ?? ''} /Resources << /Font << /F1 5 0 R >> ${how.resources ?? ''} >> >>`,
      content.startsWith('<<') ? content : stream(content),
      how.font ?? font,
      ...(how.more ?? []),
    ],
    how.trailer,
  )

const sentence = 'De commissie komt elk jaar in het voorjaar bijeen en brengt verslag uit.'
export const textAt = (text = sentence, x = 72, y = 700): string =>
  `BT /F1 12 Tf ${x} ${y} Td (${text}) Tj ET\n`
