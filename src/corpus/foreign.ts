// Files that are no text, by how they begin: what people put where a text belongs.

/** What a file is, and what to do about it. */
export type ForeignKind = { readonly what: string; readonly remedy: string }

const asText = 'Take its text out, and save that as UTF-8'

const kinds: readonly (ForeignKind & { readonly begins: readonly number[] | string })[] = [
  { begins: '%PDF', what: 'a PDF', remedy: `${asText}: \`pdftotext FILE source.md\`, for instance.` },
  {
    begins: 'PK\u0003\u0004',
    what: 'a Word file or another archive',
    remedy: `${asText}: 'Save as', 'Plain text'.`,
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Word or Excel file',
    remedy: `${asText}: 'Save as', 'Plain text'.`,
  },
  { begins: '{\\rtf', what: 'a Rich Text file', remedy: `${asText}: 'Save as', 'Plain text'.` },
  { begins: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', remedy: `${asText}, by text recognition.` },
  { begins: [0xff, 0xd8, 0xff], what: 'a picture', remedy: `${asText}, by text recognition.` },
  { begins: [0x49, 0x49, 0x2a, 0x00], what: 'a picture', remedy: `${asText}, by text recognition.` },
  { begins: [0x4d, 0x4d, 0x00, 0x2a], what: 'a picture', remedy: `${asText}, by text recognition.` },
  { begins: [0x1f, 0x8b], what: 'a packed file', remedy: 'Unpack it.' },
  { begins: [0xff, 0xfe], what: 'text in UTF-16', remedy: 'Save it as UTF-8.' },
  { begins: [0xfe, 0xff], what: 'text in UTF-16', remedy: 'Save it as UTF-8.' },
]

/** What a file is, if it is one of the kinds that are no text here. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const kind = kinds.find(({ begins }) => {
    const start = typeof begins === 'string' ? [...begins].map(letter => letter.charCodeAt(0)) : begins
    return start.every((byte, i) => bytes[i] === byte)
  })
  return kind ? { what: kind.what, remedy: kind.remedy } : null
}
