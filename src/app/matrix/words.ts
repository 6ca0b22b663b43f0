// What a cell says, in words.

import type { Cell } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { Explorer } from '../shell/context.ts'

type Speaker = Pick<Explorer, 'list' | 'messages' | 'nameOf' | 'state'>

/** '8 claims; shared projects Hazeldonk and EMPACT'. */
export function cellInWords({ list, messages, nameOf }: Speaker, { claims, sharedProjects }: Cell): string {
  const names = list().format(sharedProjects.map(nameOf))
  return [
    claims.length > 0 ? messages.details.claims(claims.length) : messages.matrix.sharedOnly,
    ...(sharedProjects.length > 0 ? [messages.matrix.sharing(sharedProjects.length, names)] : []),
  ].join('; ')
}

/** 'Belgium and France: 8 claims; shared projects Hazeldonk and EMPACT'. */
export function tieInWords(speaker: Speaker, row: EntityId, column: EntityId, cell: Cell | null): string {
  const { messages, nameOf, state } = speaker
  if (row === column) return messages.matrix.itself(nameOf(row))
  if (!cell) return messages.matrix.nothing(nameOf(row), nameOf(column))
  const colon = state.ui === 'fr' ? '\u00a0: ' : ': '
  return `${messages.details.between(nameOf(row), nameOf(column))}${colon}${cellInWords(speaker, cell)}.`
}
