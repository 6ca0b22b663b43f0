// Outlines that came from a disk, in which each name stands anew wherever it stands: made to share them again, which halves them.

import type { Claim } from '../model/index.ts'
import { sharing } from './apart.ts'
import type { Outline } from './parts.ts'

/** Makes outlines, one after the other, share their names with those before. */
export function sharingNames(): (outline: Outline) => Outline {
  const shared = sharing()
  const places = new Map<string, Claim['quotes']>()
  const all = <Name extends string>(names: Iterable<Name>): Name[] => Array.from(names, name => shared(name))
  const quotesOf = ({ quotes }: Claim): Claim['quotes'] => {
    const key = quotes.map(({ language, passage }) => `${language} ${passage}`).join(' ')
    const known = places.get(key)
    if (!known) places.set(key, quotes)
    return known ?? quotes
  }
  const claimOf = (claim: Claim): Claim => ({
    ...claim,
    document: shared(claim.document),
    predicate: shared(claim.predicate),
    ...{ subjects: all(claim.subjects), objects: all(claim.objects), projects: all(claim.projects) },
    quotes: quotesOf(claim),
  })
  return ({ claims, found, ...others }) => ({
    ...others,
    claims: claims.map(claimOf),
    found: { ...found, entities: new Set(all(found.entities)), forms: new Set(all(found.forms)) },
  })
}
