// The compiled corpus: plain JSON, the same in Node, a worker, and the page. Every offset is in UTF-16 code units.

import type { ClaimId, DocumentId, EntityId, Language, PassageId } from './ids.ts'
import type { LanguageMap } from './language-map.ts'
import type { PaperFile, Placement } from './pages.ts'
import type { AddedVocabulary, EntityType, Predicate } from './vocabulary.ts'

/** A run of characters: half-open [start, end). In a file or in a passage's text, as its owner says. */
export type TextRange = { readonly start: number; readonly end: number }

/** One language's half of a passage. */
export type LanguageVersion = {
  /** The words, cut from the source and nothing else. A line or page break of the source is whitespace here. */
  readonly text: string
  /** The source file, for a document that has one file a language; otherwise always `source.md`. */
  readonly file: string
  /** Where the characters of `text` stand in `file`, in order; the slices joined equal `text`. */
  readonly ranges: readonly TextRange[]
  /** The sentences of `text`, in order, without gaps. */
  readonly sentences: readonly TextRange[]
  /** Absent where nobody knows how the page looked. */
  readonly placed?: Placement
}

export type PassageKind = 'title' | 'heading' | 'paragraph' | 'item' | 'point'

/** What the numbered points of a paper may be. */
export const pointKinds = ['recommendation', 'question', 'request', 'measure', 'amendment'] as const
export type PointKind = (typeof pointKinds)[number]

/** By what people cite the parts of laws and papers, the outer before the inner; `paragraph` is §, `degree` 1°, `alinea` what nothing numbers. */
export const divisionKinds = [
  'recital',
  'article',
  'paragraph',
  'number',
  'degree',
  'letter',
  'roman',
  'alinea',
] as const
export type DivisionKind = (typeof divisionKinds)[number]

/** A part of a law or paper that is cited by its sign. */
export type Division = {
  readonly kind: DivisionKind
  /** As printed, without what stands around it: `6`, `4bis`, `a`, `ii`. */
  readonly label: string
}

/** A passage without its words: what one knows of it before they are there. */
export type PassageHead = {
  readonly id: PassageId
  /** The ids that it had before: links hold them. */
  readonly formerly?: readonly string[]
  readonly document: DocumentId
  readonly kind: PassageKind
  /** The heading and the numbered point that it stands under, outermost first: passages of the same document. */
  readonly section: readonly PassageId[]
  /** Its place among the paragraphs, items and points of its innermost section, from 1. */
  readonly paragraph: number
  /** The printed number of a numbered point. */
  readonly number?: number
  /** Where it stands among articles and what parts them, outermost first: art. 6, § 2, a). Where nothing does, it has none. */
  readonly divisions?: readonly Division[]
  /** The page that each language of it stands on, as it is cited, or the first and the last: `4`, `4–5`. Absent where nobody knows. */
  readonly pages?: LanguageMap<string>
}

/** A piece of a document that can be cited: what both languages say in the same place, or one where the other is silent. */
export type Passage = PassageHead & { readonly sides: LanguageMap<LanguageVersion> }

/** A question to start with: about one entity, what came of it, or how two are connected. */
export type Question =
  | { readonly ask: 'works-with' | 'came-of'; readonly of: EntityId }
  | { readonly ask: 'connected'; readonly of: readonly [EntityId, EntityId] }

/** A way through the corpus on which an author leads: view by view, each with what is to be seen in it. */
export type Story = { readonly title: LanguageMap<string>; readonly steps: readonly StoryStep[] }

export type StoryStep = {
  readonly text: LanguageMap<string>
  /** What is shown, as links have it behind their `#`. */
  readonly show: string
}

/** A document with its words, or with what is known of its passages without them. */
export type SourceDocument<Piece extends PassageHead = Passage> = {
  readonly id: DocumentId
  /** As printed on it, e.g. `928/2`. */
  readonly number: string
  readonly title: LanguageMap<string>
  /** EDTF. */
  readonly date: string
  readonly issuer: EntityId | null
  /** What sort of paper it is: a law, a report. The same words in all papers of the sort. */
  readonly kind?: LanguageMap<string>
  readonly languages: readonly Language[]
  /** What its numbered points are; null for points that are nothing in particular. */
  readonly points: PointKind | null
  /** What someone who opens it may want to know; the editor's choice. */
  readonly questions?: readonly Question[]
  /** The files that it was read from, where their pages are known. */
  readonly files?: readonly PaperFile[]
  readonly passages: readonly Piece[]
}

/** A document without its words. */
export type DocumentHead = SourceDocument<PassageHead>

/** What a sentence has to know of a name, in one language. */
export type NameGrammar = {
  /** The definite article as it stands before the name: `the`, `het`, `l'`; none where the name takes none. */
  readonly article?: string
  readonly gender?: 'masculine' | 'feminine' | 'neuter'
  readonly number?: 'plural'
  /** A sea, a lake, a river: what it is said to be located in lies on its shore. */
  readonly shore?: true
}

export type Entity = {
  readonly id: EntityId
  /** The ids of those that turned out to be the same: links hold them. */
  readonly formerly?: readonly string[]
  readonly type: EntityType
  /** As it stands in the middle of a sentence: `customs`, `Belgium`. */
  readonly label: LanguageMap<string>
  readonly grammar?: LanguageMap<NameGrammar>
  /** EDTF, where the entity itself is dated. */
  readonly when?: string
  readonly remark?: LanguageMap<string>
}

/** A place where a passage names an entity. Offsets in the text of that side. */
export type Mention = {
  readonly entity: EntityId
  readonly passage: PassageId
  readonly language: Language
  readonly start: number
  readonly end: number
  /** The words are an OCR slip: shown as they stand in the text, never as a name. */
  readonly variant: boolean
}

/** Where words of a claim stand. */
export type QuotePlace = { readonly language: Language; readonly passage: PassageId }

/**
 * The words that make a claim in one language: a TextQuoteSelector (exact, prefix, suffix) and
 * TextPositionSelectors (ranges) of the W3C Web Annotation model at once.
 */
export type Quote = QuotePlace & {
  /** Offsets in the text of that side of the passage. */
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Where `exact` stands in the source file; the slices joined equal it. */
  readonly ranges: readonly TextRange[]
}

/** What the text says is yet to come: planned, what somebody declared to be ready for, or proposed. */
export const statuses = ['planned', 'willing', 'proposed'] as const
export type Status = (typeof statuses)[number]

/** Each status by the name it has in filters and files; what has none in the data is `done`: done or under way. */
export const statusNames = ['done', ...statuses] as const
export type StatusName = (typeof statusNames)[number]

/** One thing that a passage states, without its words. A symmetric predicate has two subjects or more and no object. */
export type Claim<Words extends QuotePlace = QuotePlace> = {
  readonly id: ClaimId
  readonly document: DocumentId
  readonly predicate: Predicate
  readonly subjects: readonly EntityId[]
  readonly objects: readonly EntityId[]
  /** The projects in whose context the text states it. */
  readonly projects: readonly EntityId[]
  /** EDTF. */
  readonly when?: string
  /** Absent for what is done or under way. */
  readonly status?: Status
  /** In the order of the document's languages; at least one. */
  readonly quotes: readonly [Words, ...Words[]]
}

/** A claim with its words. */
export type QuotedClaim = Claim<Quote> & {
  /** How the languages differ in it: what the one says and the other does not. */
  readonly difference?: LanguageMap<string>
  readonly remark?: LanguageMap<string>
}

/** How far along a claim says things are; of one that says nothing, that it is so. */
export const statusOf = ({ status }: Pick<Claim, 'status'>): StatusName => status ?? 'done'

/** A slip of the printer or of the OCR: the text stays as printed, the reader may see what was meant. */
export type Erratum = {
  readonly passage: PassageId
  readonly language: Language
  /** Offsets in the text of that side. */
  readonly start: number
  readonly end: number
  readonly meant: string
}

/** The words of a claim, and what is remarked of them. */
export type ClaimWords = Pick<QuotedClaim, 'id' | 'quotes' | 'difference' | 'remark'>

/** The words of one document. All in it stand in the order of the document. */
export type DocumentWords = {
  readonly document: DocumentId
  readonly passages: readonly Passage[]
  readonly claims: readonly ClaimWords[]
  readonly mentions: readonly Mention[]
  readonly errata: readonly Erratum[]
}

/** A corpus without the words of its documents: what the graph is drawn from. */
export type Overview = {
  readonly title: LanguageMap<string>
  /** What someone who has just come may want to know; the editor's choice. */
  readonly questions: readonly Question[]
  readonly story?: Story
  readonly languages: readonly Language[]
  /** The types and predicates that it adds to the default vocabulary. */
  readonly vocabulary?: AddedVocabulary
  readonly documents: readonly DocumentHead[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
}

/** All of it. */
export type Corpus = Omit<Overview, 'documents' | 'claims'> & {
  readonly documents: readonly SourceDocument[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly QuotedClaim[]
  readonly errata: readonly Erratum[]
}
