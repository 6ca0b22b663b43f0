// What a link says: the verbs of its statements in a word or two, and from whom to whom they lead.

import { type CorpusIndex, distinctStatements, type Link, visitOthers } from '../graph/index.ts'
import type { Claim, EntityId, Predicate } from '../model/index.ts'
import { relationOf, type Speaker } from '../terms/index.ts'

export type LinkVerb = {
  /** 'supports'; 'takes part in, leads'. */
  readonly text: string
  /** The end that what is stated leads to; null where it leads to neither, or to both. */
  readonly leadsTo: 'a' | 'b' | null
}

/** So many verbs are told, those of most statements first. */
const maxVerbs = 2

type Told = { readonly of: EntityId; readonly predicate: Predicate; readonly leadsTo: LinkVerb['leadsTo'] }

/** @param claims those behind the link that are to be told, at least one */
export function verbOfLink(
  speaker: Speaker,
  link: Pick<Link, 'a' | 'b'>,
  claims: readonly Claim[],
): LinkVerb {
  const firsts = distinctStatements(speaker.index, claims).map(([claim]) => claim)
  const told = firsts.flatMap(claim => toldBy(speaker.index, link, claim))
  const verbs = new Map<string, { readonly leadsTo: LinkVerb['leadsTo']; count: number }>()
  for (const { of, predicate, leadsTo } of told.length > 0
    ? told
    : firsts.map(claim => doneBy(link, claim))) {
    const text = relationOf(speaker, of, predicate, 'subject')
    const known = verbs.get(text) ?? { leadsTo, count: 0 }
    known.count += 1
    verbs.set(text, known)
  }
  const first = [...verbs].sort(([, a], [, b]) => b.count - a.count).slice(0, maxVerbs)
  const [direction, ...others] = new Set(first.map(([, { leadsTo }]) => leadsTo))
  const rest = verbs.size > maxVerbs ? ', …' : ''
  return {
    text: first.map(([text]) => text).join(', ') + rest,
    leadsTo: others.length === 0 ? (direction ?? null) : null,
  }
}

/** What a claim says of the two ends of a link, each thing once. */
function toldBy(index: CorpusIndex, { a, b }: Pick<Link, 'a' | 'b'>, claim: Claim): readonly Told[] {
  const told = new Map<string, Told>()
  const tell = (one: Told) => told.set(`${one.of} ${one.predicate}`, one)
  visitOthers(index, a, claim, (role, id) => {
    if (id !== b) return
    switch (role.kind) {
      case 'partners':
        return tell({ of: a, predicate: 'cooperates-with', leadsTo: null })
      case 'contexts':
        return tell({ of: a, predicate: 'participates-in', leadsTo: 'b' })
      case 'members':
        return tell({ of: b, predicate: 'participates-in', leadsTo: 'a' })
      case 'relation': {
        const [of, leadsTo] = role.as === 'subject' ? ([a, 'b'] as const) : ([b, 'a'] as const)
        return tell({ of, predicate: role.predicate, leadsTo })
      }
      case 'results':
      case 'sharing':
        return undefined
    }
  })
  return [...told.values()]
}

/** What one of the two does in the context of the other, where nothing is said of both. */
const doneBy = ({ a, b }: Pick<Link, 'a' | 'b'>, { predicate, subjects }: Claim): Told => ({
  of: [a, b].find(end => subjects.includes(end)) ?? subjects[0]!,
  predicate,
  leadsTo: null,
})
