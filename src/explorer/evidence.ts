// Statements with the words they rest on: the same sentences are quoted once, whatever rests on them; and what several places
// state is told once, with the words of each.

import { type CorpusIndex, contextsOf, distinctStatements, type TextIndex } from '../graph/index.ts'
import type { Claim, EntityId, Language, PassageId, Quote, QuotedClaim, TextRange } from '../model/index.ts'
import { sentencesAround } from './marks.ts'

/** The sentences of one language, and the quotes in them. */
export type Excerpt = {
  readonly language: Language
  readonly passage: PassageId
  /** Whole sentences, in the text of that side of the passage. */
  readonly range: TextRange
  readonly quotes: readonly Quote[]
}

/** Some claims whose sentences have characters in common, and these sentences in each language. */
export type Quoted = {
  readonly claims: readonly [QuotedClaim, ...QuotedClaim[]]
  readonly excerpts: readonly Excerpt[]
}

/** Statements that the same sentences make, each by the first of its claims; and where else, in the same paper or another, they are made. */
export type Evidence = Quoted & { readonly also: readonly Quoted[] }

/** The statements that some claims make, each once, by the sentences that they rest on; in the order of the first of each. Those whose words are not there are left out. */
export function evidenceOf(
  index: CorpusIndex,
  texts: TextIndex,
  claims: readonly Claim[],
): readonly Evidence[] {
  const quoted = claims.flatMap(({ id }) => texts.claims.get(id) ?? [])
  const statements = distinctStatements(index, quoted)
  const others = new Map(statements.map(([first, ...others]) => [first, others]))
  const firsts = statements.map(([first]) => first)
  return bySentences(texts, firsts).map(quoted => ({
    ...quoted,
    also: bySentences(
      texts,
      quoted.claims.flatMap(claim => others.get(claim) ?? []),
    ),
  }))
}

/** All excerpts of some evidence. */
export const excerptsOf = ({ excerpts, also }: Evidence): readonly Excerpt[] => [
  ...excerpts,
  ...also.flatMap(({ excerpts }) => excerpts),
]

/** Claims by the sentences that they rest on, in the order of the first of each. */
function bySentences(texts: TextIndex, claims: readonly QuotedClaim[]): readonly Quoted[] {
  if (claims.length === 0) return []
  // By passage: what stands in others has no words in common with it.
  const groups = new Map<PassageId, Set<Quoted>>()
  const groupsOf = ({ excerpts }: Quoted) => excerpts.map(({ passage }) => groups.get(passage))
  for (const claim of claims) {
    let group: Quoted = { claims: [claim], excerpts: claim.quotes.map(quote => excerptOf(texts, quote)) }
    // A claim may join what stood apart until it came.
    for (const other of new Set(groupsOf(group).flatMap(known => [...(known ?? [])]))) {
      if (!shareWords(other, group)) continue
      for (const known of groupsOf(other)) known?.delete(other)
      group = joined(other, group)
    }
    for (const { passage } of group.excerpts)
      groups.set(passage, (groups.get(passage) ?? new Set()).add(group))
  }
  const rank = new Map(claims.map(({ id }, i) => [id, i]))
  const inOrder = (a: Claim, b: Claim) => rank.get(a.id)! - rank.get(b.id)!
  return [...new Set([...groups.values()].flatMap(known => [...known]))]
    .map(group => ({ ...group, claims: group.claims.toSorted(inOrder) as [QuotedClaim, ...QuotedClaim[]] }))
    .sort((a, b) => inOrder(a.claims[0], b.claims[0]))
}

function excerptOf(texts: TextIndex, quote: Quote): Excerpt {
  const { language, passage } = quote
  const sentences = texts.passages.get(passage)?.sides[language]?.sentences ?? []
  return { language, passage, range: sentencesAround(quote, sentences), quotes: [quote] }
}

const samePlace = (a: Excerpt, b: Excerpt) => a.language === b.language && a.passage === b.passage

const shareWords = (a: Quoted, b: Quoted): boolean =>
  a.excerpts.some(one =>
    b.excerpts.some(
      other =>
        samePlace(one, other) && one.range.start < other.range.end && other.range.start < one.range.end,
    ),
  )

function joined(a: Quoted, b: Quoted): Quoted {
  const excerpts = [...a.excerpts]
  for (const excerpt of b.excerpts) {
    const at = excerpts.findIndex(known => samePlace(known, excerpt))
    const known = excerpts[at]
    if (!known) excerpts.push(excerpt)
    else
      excerpts[at] = {
        ...known,
        range: {
          start: Math.min(known.range.start, excerpt.range.start),
          end: Math.max(known.range.end, excerpt.range.end),
        },
        quotes: [...known.quotes, ...excerpt.quotes],
      }
  }
  return { claims: [...a.claims, ...b.claims], excerpts }
}

/** The project in whose context a claim is told: one that is asked about, or else its first; null if it has none. */
export function projectOf(
  index: CorpusIndex,
  claim: Claim,
  preferred: ReadonlySet<EntityId>,
): EntityId | null {
  const contexts = [...contextsOf(index, claim)]
  return contexts.find(id => preferred.has(id)) ?? contexts[0] ?? null
}

/**
 * Evidence by project: that of a project that is asked about, then that of others, then that of none. Where one sentence
 * says something of a project and something else outside it, both are told where the project is.
 * @param preferred the projects that are asked about
 * @returns groups, none empty; the project is null where there is none
 */
export function byProject(
  index: CorpusIndex,
  evidence: readonly Evidence[],
  preferred: ReadonlySet<EntityId>,
): readonly { readonly project: EntityId | null; readonly evidence: readonly Evidence[] }[] {
  const rankOf = (project: EntityId | null) => (project === null ? 2 : preferred.has(project) ? 0 : 1)
  const groups = new Map<EntityId | null, Evidence[]>()
  for (const some of evidence) {
    const [project = null] = some.claims
      .map(claim => projectOf(index, claim, preferred))
      .sort((a, b) => rankOf(a) - rankOf(b))
    const group = groups.get(project)
    if (group) group.push(some)
    else groups.set(project, [some])
  }
  return [...groups]
    .map(([project, evidence]) => ({ project, evidence }))
    .sort((a, b) => rankOf(a.project) - rankOf(b.project))
}

/** Where an entity is named outside some evidence: in reading order, each passage once, with the range in each language. */
export function namedElsewhere(
  texts: TextIndex,
  entity: EntityId,
  evidence: readonly Evidence[],
): readonly { readonly passage: PassageId; readonly ranges: ReadonlyMap<Language, TextRange> }[] {
  const place = (of: { readonly passage: PassageId; readonly language: Language }) =>
    `${of.passage} ${of.language}`
  const quoted = new Map<string, TextRange[]>()
  for (const excerpt of evidence.flatMap(excerptsOf))
    quoted.set(place(excerpt), [...(quoted.get(place(excerpt)) ?? []), excerpt.range])
  const found = new Map<PassageId, Map<Language, TextRange>>()
  for (const mention of texts.mentionsByEntity.get(entity) ?? []) {
    const { passage, language, start, end } = mention
    if (quoted.get(place(mention))?.some(range => range.start <= start && end <= range.end)) continue
    const ranges = found.get(passage) ?? new Map<Language, TextRange>()
    const before = ranges.get(language)
    ranges.set(language, {
      start: Math.min(start, before?.start ?? start),
      end: Math.max(end, before?.end ?? end),
    })
    found.set(passage, ranges)
  }
  return [...found].map(([passage, ranges]) => ({ passage, ranges }))
}
