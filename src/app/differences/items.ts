// The differences one below the other, each kind under its head.

import type { Differences, Evidence, NamedInSome } from '../../explorer/index.ts'
import type { PassageId } from '../../model/index.ts'

export type ListItem =
  | { readonly kind: 'head'; readonly of: keyof Differences; readonly count: number }
  | { readonly kind: 'statement'; readonly of: 'inSome' | 'unlike'; readonly evidence: Evidence }
  | { readonly kind: 'name'; readonly named: NamedInSome }
  | { readonly kind: 'passage'; readonly passage: PassageId }

/** All that differ; of a kind of which there is none, not even the head. */
export function itemsOf({ missing, inSome, named, unlike }: Differences): readonly ListItem[] {
  const headed = (
    of: keyof Differences,
    items: readonly ListItem[],
    count = items.length,
  ): readonly ListItem[] => (items.length > 0 ? [{ kind: 'head', of, count }, ...items] : [])
  const statements = (of: 'inSome' | 'unlike', all: readonly Evidence[]) =>
    headed(
      of,
      all.map(evidence => ({ kind: 'statement', of, evidence })),
      all.reduce((sum, { claims }) => sum + claims.length, 0),
    )
  return [
    ...headed(
      'missing',
      missing.map(passage => ({ kind: 'passage', passage })),
    ),
    ...statements('inSome', inSome),
    ...headed(
      'named',
      named.map(named => ({ kind: 'name', named })),
    ),
    ...statements('unlike', unlike),
  ]
}

export function idOfItem(item: ListItem): string {
  switch (item.kind) {
    case 'head':
      return item.of
    case 'statement':
      return `${item.of} ${item.evidence.claims[0].id}`
    case 'name':
      return `${item.named.passage} ${item.named.entity}`
    case 'passage':
      return item.passage
  }
}
