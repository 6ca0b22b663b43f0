// What `export` writes: the corpus, or what a project leaves of it, in a format that other programs read.

import { didYouMean } from '../corpus/index.ts'
import { type FormatId, formatIds, formats } from '../formats/index.ts'
import { filter, indexCorpus, layOutProjection, type Mode, project } from '../graph/index.ts'
import type { Corpus, Language } from '../model/index.ts'

/** What was asked for, in the words of the command line. */
export type ExportOptions = {
  readonly format: string | undefined
  /** Ids with commas between. */
  readonly project?: string | undefined
  readonly language?: string | undefined
}

/** The file, or in one line a word what was not understood. */
export type ExportResult =
  | { readonly done: true; readonly pieces: Iterable<string> }
  | { readonly done: false; readonly message: string }

const isFormat = (name: string): name is FormatId => (formatIds as readonly string[]).includes(name)

const unknown = (what: string, wrong: string, right: readonly string[]): string =>
  `There is no ${what} '${wrong}'. ${didYouMean(wrong, right, '')}`.trimEnd() +
  `\n  There are: ${right.join(', ')}`

/**
 * Everything in the corpus in one format; with projects, what the project filter leaves of it. Names are in the language
 * asked for, or in the first of the corpus.
 */
export function exportCorpus(corpus: Corpus, wanted: ExportOptions): ExportResult {
  const index = indexCorpus(corpus)
  const { format } = wanted
  if (format === undefined) {
    return { done: false, message: `In which format?\n  There are: ${formatIds.join(', ')}` }
  }
  const projects = wanted.project?.split(',').map(id => id.trim()) ?? []
  const contexts: readonly string[] = [...index.contexts].sort()
  const language = wanted.language ?? corpus.languages[0] ?? ''
  const wrong = [
    ...(isFormat(format) ? [] : [unknown('format', format, formatIds)]),
    ...projects.filter(id => !contexts.includes(id)).map(id => unknown('project', id, contexts)),
    ...(corpus.languages.includes(language as Language)
      ? []
      : [unknown('language', language, corpus.languages)]),
  ]
  if (wrong.length > 0 || !isFormat(format)) return { done: false, message: wrong.join('\n') }
  const whole = project(index, 'all')
  const projection =
    projects.length > 0 ? filter(index, whole, new Map([['project', new Set(projects)]])) : whole
  return {
    done: true,
    pieces: formats[format].write({
      index,
      projection,
      // Laid out as a whole: what a project leaves lies where it always lies.
      positions: (mode: Mode) => layOutProjection(project(index, mode)),
      language: language as Language,
    }),
  }
}
