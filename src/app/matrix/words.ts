// What a cell says, in words.

import { areYetToCome, type Cell } from '../../graph/index.ts'
import { type AnyStatus, allStatuses, type EntityId, statusOf } from '../../model/index.ts'
import { listFormatOf, listOf, type Speaker, standingList, textOf } from '../../words/index.ts'
import type { Explorer } from '../shell/context.ts'

type Teller = Pick<Explorer, 'messages' | 'nameOf' | 'speaker'>

/** '8 statements; shared projects Hazeldonk and EMPACT', '1 statement (planned)'. */
export function cellInWords({ messages, speaker }: Teller, { claims, sharedProjects }: Cell): string {
  const names = textOf(listOf(speaker, sharedProjects))
  const count = messages.details.claims(claims.length)
  const yet = areYetToCome(speaker.index, claims)
    ? ` (${listFormatOf(speaker.language).format(statusesOf(speaker, claims).map(name => messages.statuses[name]))})`
    : ''
  return [
    claims.length > 0 ? count + yet : messages.matrix.sharedOnly,
    ...(sharedProjects.length > 0 ? [messages.matrix.sharing(sharedProjects.length, names)] : []),
  ].join(`${messages.semicolon} `)
}

const statusesOf = ({ index }: Speaker, claims: Cell['claims']): readonly AnyStatus[] => {
  const found = new Set(claims.flatMap(id => index.claims.get(id) ?? []).map(statusOf))
  return allStatuses.filter(name => found.has(name))
}

/** 'Belgium and France: 8 statements; shared projects Hazeldonk and EMPACT'. */
export function tieInWords(teller: Teller, row: EntityId, column: EntityId, cell: Cell | null): string {
  const { messages, nameOf, speaker } = teller
  if (row === column) return messages.matrix.itself(nameOf(row))
  const pair = textOf(standingList(speaker, [row, column]))
  return cell ? `${pair}${messages.colon} ${cellInWords(teller, cell)}.` : messages.matrix.nothing(pair)
}
