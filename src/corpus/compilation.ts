// What comes of compiling.

import type {
  Claim,
  ClaimId,
  Corpus,
  DocumentHead,
  DocumentId,
  LanguageMap,
  Overview,
  PassageId,
  Question,
  WholeDocument,
} from '../model/index.ts'
import type { Diagnostic, SourcePosition } from './diagnostics.ts'
import type { Part } from './parts.ts'

/** A compiled document: its outline, and all of it for the asking, so that nobody has to hold the words of all. */
export type CompiledDocument = {
  readonly head: DocumentHead
  readonly claims: readonly Claim[]
  /** How often it names somebody or something. */
  readonly mentions: number
  /** What it comes down to (see `Recall`). */
  readonly digest: string
  /** All of it: held, or made again. */
  readonly whole: () => WholeDocument
}

/** What came of compiling: a corpus of all that is sound, and everything that is not. */
export type Compilation = {
  /** The corpus without the words of its documents. */
  readonly overview: Overview
  /** Each document, in their order; by the same compiler the same object, as long as nothing in it has changed. */
  readonly documents: readonly CompiledDocument[]
  /** The corpus with all its words, once somebody asks for it. */
  readonly corpus: Corpus
  readonly diagnostics: readonly Diagnostic[]
  /** Why no claim rests on a passage, where the data says so. */
  readonly reasons: ReadonlyMap<PassageId, string | LanguageMap<string>>
  /** Where each claim of a document stands in its file; looked up when it is asked for. */
  readonly placesIn: (document: DocumentId) => ReadonlyMap<ClaimId, SourcePosition>
}

/** Whether the compiled corpus may be used: it has no errors, though perhaps warnings. */
export const isSound = ({ diagnostics }: Pick<Compilation, 'diagnostics'>): boolean =>
  diagnostics.every(({ severity }) => severity !== 'error')

/** A part with the questions that its editor chose, as far as they are about something. */
export function compiledDocument(
  { head, claims, mentions, digest, whole }: Part,
  questions: readonly Question[],
): CompiledDocument {
  if (questions.length === 0) return { head, claims, mentions, digest, whole }
  const withQuestions = () => {
    const { document, ...others } = whole()
    return { ...others, document: { ...document, questions } }
  }
  return { head: { ...head, questions }, claims, mentions, digest, whole: withQuestions }
}

/** What is known of a corpus beside its documents. */
export type Frame = Omit<Overview, 'documents' | 'claims'>

/** Nothing of a corpus. */
export const emptyFrame: Frame = { title: {}, questions: [], languages: [], entities: [] }

/** A corpus of these documents. */
export function corpusOf(
  frame: Frame,
  documents: readonly CompiledDocument[],
): Pick<Compilation, 'overview' | 'corpus'> {
  let corpus: Corpus | null = null
  return {
    overview: {
      ...frame,
      documents: documents.map(({ head }) => head),
      claims: joined(documents.map(({ claims }) => claims)),
    },
    get corpus() {
      corpus ??= wholeCorpus(frame, documents)
      return corpus
    },
  }
}

function wholeCorpus(frame: Frame, documents: readonly CompiledDocument[]): Corpus {
  const wholes = documents.map(({ whole }) => whole())
  return {
    ...frame,
    documents: wholes.map(({ document }) => document),
    mentions: joined(wholes.map(({ mentions }) => mentions)),
    claims: joined(wholes.map(({ claims }) => claims)),
    errata: joined(wholes.map(({ errata }) => errata)),
  }
}

/** Lists as one: in one go, for they may be long and are joined at each edit. */
const joined = <Item>(lists: readonly (readonly Item[])[]): Item[] => ([] as Item[]).concat(...lists)

/** Diagnostics in the order of file, line and column; words that several entries share by a YAML alias are wrong once. */
export const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...new Map(diagnostics.map(diagnostic => [keyOf(diagnostic), diagnostic])).values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.severity, b.severity) ||
      compare(a.code, b.code),
  )

const keyOf = ({ file, line, column, code, message }: Diagnostic) =>
  [file, line, column, code, message].join('\n')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
