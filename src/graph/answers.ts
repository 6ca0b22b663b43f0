// What answers which recommendation: only what a claim says with `answers`, and nothing that merely names one.

import type { Claim, EntityId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { chosenOf, chosenTest, claimTest, type FacetSelection } from './facets.ts'
import { once, onceForBoth } from './once.ts'
import { type Projection, type Tie, tieId } from './projection.ts'

/** One subject of a claim that answers a recommendation. */
export type Answering = {
  readonly recommendation: EntityId
  readonly answer: EntityId
  readonly claim: Claim
}

export type AnswersLeft = {
  /** Those that are asked about: the chosen ones, or else all, whether or not an answer to them is left. */
  readonly recommendations: readonly EntityId[]
  readonly answers: readonly Answering[]
}

const allAnswers = once((index: CorpusIndex): AnswersLeft => {
  const recommendations = index.corpus.entities
    .filter(({ type }) => type === 'recommendation')
    .map(({ id }) => id)
  const known = new Set(recommendations)
  const answers = index.corpus.claims
    .filter(({ predicate }) => predicate === 'answers')
    .flatMap(claim =>
      claim.objects
        .filter(object => known.has(object))
        .flatMap(recommendation => claim.subjects.map(answer => ({ recommendation, answer, claim }))),
    )
  return { recommendations, answers }
})

/**
 * What the facets leave of the answers. Facets of claims narrow the claims; kinds narrow what answers, unless only
 * recommendations themselves are of such a kind. A recommendation that is left without an answer stays: to know
 * which have none is what one asks for.
 */
export function answersLeft(index: CorpusIndex, selection: FacetSelection): AnswersLeft {
  const all = allAnswers(index)
  const chosen = selection.get('recommendation')
  const recommendations = all.recommendations.filter(id => !chosen?.size || chosen.has(id))
  const asked = new Set(recommendations)
  const stands = claimTest(index, selection)
  const standing = all.answers.filter(
    ({ recommendation, claim }) => asked.has(recommendation) && stands(claim.id),
  )
  const chosenKind = narrowsAnswers(index, selection) ? chosenTest(index, selection) : () => true
  return { recommendations, answers: standing.filter(({ answer }) => chosenKind(answer)) }
}

/** Whether facets of entities narrow what answers: not where only recommendations are of a chosen kind. */
export function narrowsAnswers(index: CorpusIndex, selection: FacetSelection): boolean {
  if (chosenOf(selection, 'entity').length === 0) return false
  const { recommendations, answers } = allAnswers(index)
  const chosen = chosenTest(index, selection)
  return answers.some(({ answer }) => chosen(answer)) || !recommendations.some(chosen)
}

/** The answers that the facets leave as a graph: a tie for each cell of the matrix. */
export const answersProjection = onceForBoth((index: CorpusIndex, selection: FacetSelection): Projection => {
  const { recommendations, answers } = answersLeft(index, selection)
  const ties = new Map<Tie['id'], Tie & { readonly claims: Claim['id'][] }>()
  for (const { recommendation, answer, claim } of answers) {
    const id = tieId(recommendation, answer)
    const [a, b] = recommendation < answer ? [recommendation, answer] : [answer, recommendation]
    const tie = ties.get(id)
    if (!tie) ties.set(id, { id, a, b, claims: [claim.id] })
    else if (!tie.claims.includes(claim.id)) tie.claims.push(claim.id)
  }
  const nodes = new Set([...recommendations, ...answers.map(({ answer }) => answer)])
  return {
    mode: 'all',
    nodes: index.corpus.entities.map(({ id }) => id).filter(id => nodes.has(id)),
    ties: [...ties.values()],
  }
})
