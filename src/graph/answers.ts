// What answers which recommendation: only what a claim says with `answers`, and nothing that merely names one.

import type { Claim, EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { type FacetSelection, valuesIn } from './facet-choice.ts'
import { chosenDocuments, chosenOf, chosenTest, claimTest } from './facet-selection.ts'
import { inAllTest } from './in-all.ts'
import { lazy } from './lazy.ts'
import { memoizeByKey, memoizeByTwoKeys } from './memoize.ts'
import { papersOfRecommendations } from './points.ts'
import { behindLink, type Link, linkId, type Projection } from './projection.ts'
import { forEachInSteps, type Resumable, runToEnd } from './resumable.ts'

/** One subject of a claim that answers a recommendation. */
export type Answer = {
  readonly recommendation: EntityId
  readonly answer: EntityId
  readonly claim: Claim
}

export type FilteredAnswers = {
  /** Those that are asked about: the chosen ones, or else all, whether or not an answer to them is left. */
  readonly recommendations: readonly EntityId[]
  readonly answers: readonly Answer[]
}

const allAnswers = memoizeByKey((index: CorpusIndex) => lazy(() => allAnswersInSteps(index)))

function* allAnswersInSteps(index: CorpusIndex): Resumable<FilteredAnswers> {
  const recommendations = index.corpus.entities
    .filter(({ type }) => type === 'recommendation')
    .map(({ id }) => id)
  const known = new Set(recommendations)
  const answers: Answer[] = []
  yield* forEachInSteps(index.corpus.claims, claim => {
    if (claim.predicate !== 'answers') return
    for (const recommendation of claim.objects)
      if (known.has(recommendation))
        for (const answer of claim.subjects) answers.push({ recommendation, answer, claim })
  })
  return { recommendations, answers }
}

/**
 * What the facets leave of the answers. Facets of claims narrow the claims; kinds narrow what answers, unless only
 * recommendations themselves are of such a kind. A recommendation that is left without an answer stays: to know
 * which have none is what one asks for.
 */
export const filteredAnswers = (index: CorpusIndex, selection: FacetSelection): FilteredAnswers =>
  selection.size === 0 ? allAnswers(index).get() : answersUnder(index, selection)

const answersUnder = memoizeByTwoKeys((index: CorpusIndex, selection: FacetSelection): FilteredAnswers => {
  const all = allAnswers(index).get()
  const passes = claimTest(index, selection)
  const passing = all.answers.filter(({ claim }) => passes(claim.id))
  const wanted = askedRecommendations(index, selection, passing)
  const claimed = passing.filter(({ recommendation }) => wanted.has(recommendation))
  const recommendations = all.recommendations.filter(id => wanted.has(id))
  const chosenKind = narrowsAnswers(index, selection) ? chosenTest(index, selection) : () => true
  const inAll = inAllTest(index, selection) ?? (() => true)
  return { recommendations, answers: claimed.filter(({ answer }) => chosenKind(answer) && inAll(answer)) }
})

/** Those that are chosen; of papers that are chosen, their own, and those of others that they answer. */
function askedRecommendations(
  index: CorpusIndex,
  selection: FacetSelection,
  answers: readonly Answer[],
): ReadonlySet<EntityId> {
  const chosen = valuesIn(selection.get('recommendation'))
  const documents = chosenDocuments(index, selection)
  const papers = papersOfRecommendations(index)
  const answered = new Set(answers.map(({ recommendation }) => recommendation))
  const wanted = allAnswers(index)
    .get()
    .recommendations.filter(id => {
      if (chosen.size > 0 && !chosen.has(id)) return false
      const paper = papers.get(id)
      return !documents || answered.has(id) || (paper !== undefined && documents.has(paper.id))
    })
  return new Set(wanted)
}

/** Whether facets of entities narrow what answers: not where only recommendations are of a chosen kind. */
export function narrowsAnswers(index: CorpusIndex, selection: FacetSelection): boolean {
  if (chosenOf(selection, 'entity').length === 0) return false
  const { recommendations, answers } = allAnswers(index).get()
  const chosen = chosenTest(index, selection)
  return answers.some(({ answer }) => chosen(answer)) || !recommendations.some(chosen)
}

/** A link for each recommendation and what answers it, by all claims that say so. */
export function* answerLinksInSteps(
  index: CorpusIndex,
  answers: readonly Answer[],
): Resumable<readonly Link[]> {
  const claims = new Map<
    Link['id'],
    { readonly a: EntityId; readonly b: EntityId; readonly claims: Set<Claim['id']> }
  >()
  yield* forEachInSteps(answers, ({ recommendation, answer, claim }) => {
    const id = linkId(recommendation, answer)
    const [a, b] = recommendation < answer ? [recommendation, answer] : [answer, recommendation]
    const known = claims.get(id)
    if (known) known.claims.add(claim.id)
    else claims.set(id, { a, b, claims: new Set([claim.id]) })
  })
  const links: Link[] = []
  yield* forEachInSteps(claims, ([id, { a, b, claims }]) => {
    links.push({ id, a, b, ...behindLink(index, [...claims]) })
  })
  return links
}

/** The answers that the facets leave as a graph: a link for each cell of the matrix. */
export const answersProjection = memoizeByTwoKeys(
  (index: CorpusIndex, selection: FacetSelection): Projection =>
    runToEnd(projectionOfAnswersInSteps(index, filteredAnswers(index, selection))),
)

/** All answers as a graph. */
export function* answersProjectionInSteps(index: CorpusIndex): Resumable<Projection> {
  yield* allAnswers(index).prepareInSteps()
  return yield* projectionOfAnswersInSteps(index, allAnswers(index).get())
}

function* projectionOfAnswersInSteps(
  index: CorpusIndex,
  { recommendations, answers }: FilteredAnswers,
): Resumable<Projection> {
  const nodes = new Set(recommendations)
  yield* forEachInSteps(answers, ({ answer }) => nodes.add(answer))
  const links = yield* answerLinksInSteps(index, answers)
  return { mode: 'all', nodes: index.corpus.entities.map(({ id }) => id).filter(id => nodes.has(id)), links }
}
