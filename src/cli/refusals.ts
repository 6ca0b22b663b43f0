// Why a file is not read, and what can be done about it, for whoever adds it by the command line.

import type { Refusal } from '../importers/index.ts'

type Told = { readonly what: string; readonly remedy: string }

const unknown: ReadonlyMap<string, Told> = new Map([
  ['doc', { what: 'It is an old Word or Excel file.', remedy: 'Save it as DOCX, and add that.' }],
  ['rtf', { what: 'It is a Rich Text file.', remedy: 'Save it as DOCX, and add that.' }],
  ['odt', { what: 'It is an OpenDocument text.', remedy: 'Save it as DOCX, and add that.' }],
  ['zip', { what: 'It is a packed archive.', remedy: 'Unpack it, and add the files in it.' }],
  ['gzip', { what: 'It is a packed file.', remedy: 'Unpack it, and add what is in it.' }],
  ['xml', { what: 'It is XML of a kind that is not known.', remedy: 'Save the paper as HTML, DOCX or PDF.' }],
])

const kinds = 'PDF, DOCX, HTML, Markdown, plain text, CSV, TSV or JSONL'

/** What is said of a file that was refused. */
export function refusalTold({ code, detail }: Refusal): Told {
  switch (code) {
    case 'empty':
      return { what: 'It is empty.', remedy: 'Fetch it again.' }
    case 'unknown-kind':
      return (
        unknown.get(detail) ?? {
          what: 'It is no file of a paper that is known.',
          remedy: `Save it as ${kinds}.`,
        }
      )
    case 'broken':
      return {
        what: `It is broken${detail ? ` (${detail})` : ''}.`,
        remedy: 'Fetch it again, or open it in the program that made it, and save it anew.',
      }
    case 'password':
      return {
        what: 'It is locked by a password.',
        remedy: 'Open it with its password, save it without one, and add that.',
      }
    case 'scan':
      return {
        what: 'It is a picture of text: it has no letters in it.',
        remedy:
          'With tesseract and pdftoppm installed, --ocr reads it; --languages says in which languages. Look through what it gives.',
      }
    case 'too-large':
      return {
        what: `It is too large${detail ? ` (${detail})` : ''}.`,
        remedy: 'Part it, and add the parts.',
      }
    case 'too-many-pages':
      return {
        what: `It has too many pages${detail ? ` (${detail})` : ''}.`,
        remedy: 'Part it, and add the parts.',
      }
    case 'no-text':
      return { what: 'There are no words in it.', remedy: 'Look whether it is the right file.' }
    case 'cancelled':
      return { what: 'It was not read to its end.', remedy: 'Add it again.' }
  }
}
