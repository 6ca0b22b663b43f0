// Whether an answer remains with one country or each for itself, or is something that countries share.

import {
  actsIn,
  type CorpusIndex,
  claimsByDocument,
  endsOf,
  memoizeByKey,
  type TextIndex,
} from '../graph/index.ts'
import { actOf, type Claim, type EntityId, isSpatial, type Quote } from '../model/index.ts'

/** Whether in a claim someone has a hand in something, rather than being about it or lying somewhere. */
export const subjectsAct = ({ vocabulary }: CorpusIndex, { predicate }: Claim): boolean =>
  actOf(vocabulary, predicate) !== 'none'

/** Whether a claim says whose a thing is, or where a body belongs. */
const saysWhose = (index: CorpusIndex, claim: Claim): boolean =>
  subjectsAct(index, claim) || isSpatial(index.vocabulary, claim.predicate)

/**
 * Whether this subject of an answer remains national, by what the text states:
 * - a country, unless the same words state that it works with others;
 * - a body that no claim links to a project, a region or a second country;
 * - a thing (a strategy, a bill, a campaign) whose makers are such, or, where the text names none, that stands in a
 *   passage which speaks of one country alone.
 */
export function remainsNational(
  index: CorpusIndex,
  texts: TextIndex,
  claim: Claim,
  subject: EntityId,
): boolean {
  if (claim.projects.length > 0) return false
  const type = index.entities.get(subject)?.type
  if (type === undefined) return false
  if (type === 'country') return !statesCooperation(index, texts, claim, subject)
  const links = knownMakers(index)(subject)
  if (links === 'shared') return false
  if (actsIn(index, subject)) return type !== 'region' && type !== 'working-group'
  return links.makers > 0 || countriesIn(index, texts, claim).size === 1
}

const shareType = new Set(['project', 'region', 'working-group'])

type Makers = 'shared' | { readonly makers: number }

/** The makers of each entity that is asked about, for the same one may answer thousands of recommendations. */
const knownMakers = memoizeByKey((index: CorpusIndex) => {
  const known = new Map<EntityId, Makers>()
  return (id: EntityId): Makers => {
    const makers = known.get(id) ?? makersOf(index, id)
    known.set(id, makers)
    return makers
  }
})

/** Follows the claims that say whose an entity is, up to countries: `shared` once a project, a region or two countries are reached. */
function makersOf(index: CorpusIndex, start: EntityId): Makers {
  const countries = new Set<EntityId>()
  const reached = new Set([start])
  for (const id of reached) {
    const type = index.entities.get(id)?.type
    if (type === 'country') {
      countries.add(id)
      if (countries.size > 1) return 'shared'
      // What else a country does is not what this one is.
      continue
    }
    if (index.contexts.has(id) || (type && shareType.has(type))) return 'shared'
    for (const claim of index.claimsByEntity.get(id) ?? []) {
      if (!saysWhose(index, claim)) continue
      if (claim.projects.length > 0) return 'shared'
      for (const end of endsOf(claim)) {
        if (actsIn(index, end) || index.entities.get(end)?.type === 'project') reached.add(end)
      }
    }
  }
  return { makers: reached.size - 1 }
}

/** Whether the words of an answer also state that this country works with another. */
function statesCooperation(index: CorpusIndex, texts: TextIndex, answer: Claim, country: EntityId): boolean {
  const quotesOf = ({ id }: Claim) => texts.claims.get(id)?.quotes ?? []
  const answering = quotesOf(answer)
  return (claimsByDocument(index.corpus).get(answer.document) ?? []).some(
    claim =>
      claim.predicate === 'cooperates-with' &&
      endsOf(claim).includes(country) &&
      quotesOf(claim).some(quote => answering.some(other => overlap(quote, other))),
  )
}

const overlap = (a: Quote, b: Quote): boolean =>
  a.passage === b.passage && a.language === b.language && a.start < b.end && b.start < a.end

/** The countries that the passages of a claim name. */
const countriesIn = (index: CorpusIndex, texts: TextIndex, claim: Claim): ReadonlySet<EntityId> =>
  new Set(
    claim.quotes
      .flatMap(quote => texts.mentionsByPassage.get(quote.passage) ?? [])
      .map(mention => mention.entity)
      .filter(id => index.entities.get(id)?.type === 'country'),
  )
