// What a cell says, in words.

import type { Cell } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { listOf, standingList, textOf } from '../../words/index.ts'
import type { Explorer } from '../shell/context.ts'

type Teller = Pick<Explorer, 'messages' | 'nameOf' | 'speaker'>

/** '8 claims; shared projects Hazeldonk and EMPACT'. */
export function cellInWords({ messages, speaker }: Teller, { claims, sharedProjects }: Cell): string {
  const names = textOf(listOf(speaker, sharedProjects))
  return [
    claims.length > 0 ? messages.details.claims(claims.length) : messages.matrix.sharedOnly,
    ...(sharedProjects.length > 0 ? [messages.matrix.sharing(sharedProjects.length, names)] : []),
  ].join('; ')
}

/** 'Belgium and France: 8 claims; shared projects Hazeldonk and EMPACT'. */
export function tieInWords(teller: Teller, row: EntityId, column: EntityId, cell: Cell | null): string {
  const { messages, nameOf, speaker } = teller
  if (row === column) return messages.matrix.itself(nameOf(row))
  const pair = textOf(standingList(speaker, [row, column]))
  return cell ? `${pair}${messages.colon} ${cellInWords(teller, cell)}.` : messages.matrix.nothing(pair)
}
