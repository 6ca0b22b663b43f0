// From source files to passages.

import type {
  DocumentId,
  Language,
  LanguageMap,
  LanguageVersion,
  Passage,
  PassageId,
  PassageKind,
  SourceDocument,
  TextRange,
} from '../model/index.ts'
import { type Block, blocksOf, join, type Source } from './blocks.ts'
import { classify, type Unit } from './classify.ts'
import { type Cues, cuesOf } from './cues.ts'
import { dehyphenate, wordsOf } from './hyphens.ts'
import { detect } from './languages.ts'
import { type PassageDraft, placePassages } from './passages.ts'
import { type AlignedRow, rowsOf } from './rows.ts'
import { sentencer } from './sentences.ts'
import { stitch } from './stitch.ts'

export type { Source } from './blocks.ts'

/** A passage that some languages of its document lack, and one that has it. */
export type Unpaired = {
  readonly passage: PassageId
  readonly language: Language
  readonly missing: readonly Language[]
}

/** A document in one language: its blocks in order, and how some of them become the side of a passage. */
type Column = {
  readonly language: Language
  readonly units: readonly Unit[]
  readonly sideOf: (units: readonly Unit[]) => LanguageVersion | null
}

/**
 * Reads a document: finds the language of each block, joins what page breaks have cut, tells headings, points,
 * items and paragraphs apart, and pairs the languages. How the sources are laid out (columns page by page in any
 * order, paragraph by paragraph, a file a language) need not be said. Every character of a source stands in
 * exactly one passage, save marks and the whitespace between blocks.
 */
export function readDocument(input: {
  readonly document: DocumentId
  readonly languages: readonly Language[]
  readonly sources: readonly Source[]
  /** What its numbers are known to number; null where that is to be seen. */
  readonly points?: SourceDocument['points']
}): { passages: Passage[]; unpaired: Unpaired[] } {
  const runs = runsOf(input.sources, input.languages)
  const columns = input.languages.map(language =>
    columnOf(language, runs.get(language) ?? [], cuesOf(language), Boolean(input.points)),
  )
  const rows = rowsOf(columns.map(({ units }) => units))
  const passages = placePassages(
    input.document,
    rows.map(row => unplacedOf(columns, row)),
  )
  const unpaired = passages.flatMap(({ id, sides }) => {
    const [language] = Object.keys(sides) as Language[]
    const missing = input.languages.filter(other => !sides[other])
    return language && missing.length > 0 ? [{ passage: id, language, missing }] : []
  })
  return { passages, unpaired }
}

/** A block of a source that is whole and known, by itself. */
export type ReadBlock = {
  readonly language: Language
  readonly kind: PassageKind
  /** How a note is told from other paragraphs. */
  readonly isNote: boolean
  readonly text: string
  /** Where its characters stand in the source, in order. */
  readonly ranges: readonly TextRange[]
}

/** The blocks of a source in its order, whole, with their languages, and what each is; none is paired. */
export function readBlocks(source: Source, languages: readonly Language[]): ReadBlock[] {
  const runs = runsOf([source], languages)
  return languages
    .flatMap(language => {
      const units = classify(stitch(runs.get(language) ?? [], cuesOf(language)), false)
      return units.map(({ block: { cut, lead }, kind }): ReadBlock => {
        const { text, ranges } = cut
        return { language, kind, isNote: lead.is === 'note', text, ranges }
      })
    })
    .sort((a, b) => a.ranges[0]!.start - b.ranges[0]!.start)
}

/** The runs of each language: the blocks between two changes of language or file. */
function runsOf(sources: readonly Source[], languages: readonly Language[]): Map<Language, Block[][]> {
  const runs = new Map<Language, Block[][]>()
  for (const source of sources) {
    const groups = blocksOf(source)
    const detected = source.language
      ? groups.map(() => source.language!)
      : detect(
          groups.map(group => group.map(block => block.cut.text).join('\n')),
          languages,
        )
    groups.forEach((group, i) => {
      const language = detected[i]!
      const own = runs.get(language) ?? []
      if (i > 0 && detected[i - 1] === language) own.at(-1)!.push(...group)
      else own.push([...group])
      runs.set(language, own)
    })
  }
  return runs
}

function columnOf(
  language: Language,
  runs: readonly (readonly Block[])[],
  cues: Cues,
  hasPoints: boolean,
): Column {
  const blocks = stitch(runs, cues)
  let known: ReadonlySet<string> | null = null
  const wholeWords = () => {
    known ??= new Set(blocks.flatMap(block => wordsOf(block.cut.text)))
    return known
  }
  const sentencesOf = sentencer(language, cues)
  return {
    language,
    units: classify(blocks, hasPoints),
    sideOf: ([unit, ...more]) => {
      if (!unit) return null
      const { source, cut } = more.map(({ block }) => block).reduce(join, unit.block)
      const { text, ranges } = dehyphenate(cut, source.text, cues, wholeWords)
      return { text, file: source.file, ranges, sentences: sentencesOf(text) }
    },
  }
}

/** The passage that a row makes; its units are of one kind, or of that of the first. */
function unplacedOf(columns: readonly Column[], row: AlignedRow): PassageDraft {
  const sides = columns.flatMap(({ language, sideOf }, i) => {
    const side = sideOf(row[i] ?? [])
    return side ? [[language, side] as const] : []
  })
  const [unit] = row.flat()
  const opens = row.flat().find(unit => unit.opens)?.opens
  return {
    kind: unit!.kind,
    ...(unit!.number === undefined ? {} : { number: unit!.number }),
    ...(opens && { opens }),
    ...(unit!.depth !== undefined && { depth: unit!.depth }),
    sides: Object.fromEntries(sides) as LanguageMap<LanguageVersion>,
  }
}
