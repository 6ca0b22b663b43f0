// What `export` writes: the corpus, or what projects and a period leave of it, in a format that other programs read.

import { didYouMean } from '../corpus/index.ts'
import { type FormatId, formatIds, formats } from '../formats/index.ts'
import {
  type FacetName,
  facetOf,
  filter,
  indexCorpus,
  layOutProjection,
  type Mode,
  modes,
  project,
} from '../graph/index.ts'
import type { Corpus, Language } from '../model/index.ts'

/** What was asked for, in the words of the command line. */
export type ExportOptions = {
  readonly format: string | undefined
  /** Ids with commas between. */
  readonly project?: string | undefined
  /** A date or a period, in EDTF: `2018`, `2018/2020`, `../2020`. */
  readonly time?: string | undefined
  /** Which graph: that of all by default. */
  readonly mode?: string | undefined
  readonly language?: string | undefined
}

/** The file, or in one line a word what was not understood. */
export type ExportResult =
  | { readonly done: true; readonly pieces: Iterable<string> }
  | { readonly done: false; readonly message: string }

const isFormat = (name: string): name is FormatId => (formatIds as readonly string[]).includes(name)

const isMode = (name: string): name is Mode => (modes as readonly string[]).includes(name)

const unknown = (what: string, wrong: string, right: readonly string[]): string =>
  `There is no ${what} '${wrong}'. ${didYouMean(wrong, right, '')}`.trimEnd() +
  `\n  There are: ${right.join(', ')}`

/**
 * Everything in the corpus in one format; with projects or a period, what those filters leave of it; with a mode, the graph of
 * actors, or of actors and projects (then matrices are two-mode). Names are in the language
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
  const { time, mode = 'all' } = wanted
  const period = time === undefined ? null : facetOf('time').parse(index, time)
  const language = wanted.language ?? corpus.languages[0] ?? ''
  const wrong = [
    ...(isFormat(format) ? [] : [unknown('format', format, formatIds)]),
    ...projects.filter(id => !contexts.includes(id)).map(id => unknown('project', id, contexts)),
    ...(isMode(mode) ? [] : [unknown('graph', mode, modes)]),
    ...(time === undefined || period !== null
      ? []
      : [`'${time}' is no date or period.\n  One is 2018, 2018-06 or 2018/2020, as EDTF has them.`]),
    ...(corpus.languages.includes(language as Language)
      ? []
      : [unknown('language', language, corpus.languages)]),
  ]
  if (wrong.length > 0 || !isFormat(format) || !isMode(mode))
    return { done: false, message: wrong.join('\n') }
  const whole = project(index, mode)
  const facets = new Map<FacetName, ReadonlySet<string>>([
    ...(projects.length > 0 ? [['project', new Set(projects)] as const] : []),
    ...(period !== null ? [['time', new Set([period])] as const] : []),
  ])
  const projection = facets.size > 0 ? filter(index, whole, facets) : whole
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
