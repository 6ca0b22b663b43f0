// What is said of a link that the keys stand on: who, what it does, whom.

import { verbOfLink } from '../../explorer/index.ts'
import type { Link } from '../../graph/index.ts'
import type { Explorer } from '../context/context.ts'

/** 'KMAR takes part in Hazeldonk'; where what is stated leads to neither or to both, 'KMAR – Hazeldonk: works with'. */
export function linkInWords({ index, messages, nameOf, speaker }: Explorer, link: Link): string {
  const claims = link.claims.flatMap(id => index.claims.get(id) ?? [])
  const [a, b] = [nameOf(link.a), nameOf(link.b)]
  if (claims.length === 0) return `${a} – ${b}`
  const { text, leadsTo } = verbOfLink(speaker, link, claims)
  if (leadsTo === null) return `${a} – ${b}${messages.colon} ${text}`
  return leadsTo === 'b' ? `${a} ${text} ${b}` : `${b} ${text} ${a}`
}
