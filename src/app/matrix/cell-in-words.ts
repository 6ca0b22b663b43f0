// What a cell says, in words.

import { areYetToCome, type MatrixCell } from '../../graph/index.ts'
import { type EntityId, type StatusName, statusNames, statusOf } from '../../model/index.ts'
import { capitalisedList, listFormatOf, listOf, type Speaker, textOfParts } from '../../terms/index.ts'
import type { Explorer } from '../context/context.ts'
import type { ViewMessages } from '../messages/views/index.ts'

type CellSpeaker = Pick<Explorer, 'messages' | 'nameOf' | 'speaker'> & {
  readonly texts: ViewMessages['matrix']
}

/** '8 statements; shared projects Hazeldonk and EMPACT', '1 statement (planned)'. */
export function cellInWords(
  { messages, speaker, texts }: CellSpeaker,
  { claims, statements, sharedProjects }: MatrixCell,
): string {
  const names = textOfParts(listOf(speaker, sharedProjects))
  const count = messages.details.claims(statements)
  const yet = areYetToCome(speaker.index, claims)
    ? ` (${listFormatOf(speaker.language).format(statusesOf(speaker, claims).map(name => messages.statuses[name]))})`
    : ''
  return [
    statements > 0 ? count + yet : texts.sharedOnly,
    ...(sharedProjects.length > 0 ? [texts.sharing(sharedProjects.length, names)] : []),
  ].join(`${messages.semicolon} `)
}

const statusesOf = ({ index }: Speaker, claims: MatrixCell['claims']): readonly StatusName[] => {
  const found = new Set(claims.flatMap(id => index.claims.get(id) ?? []).map(statusOf))
  return statusNames.filter(name => found.has(name))
}

/** 'Belgium and France: 8 statements; shared projects Hazeldonk and EMPACT'. */
export function linkInWords(
  teller: CellSpeaker,
  row: EntityId,
  column: EntityId,
  cell: MatrixCell | null,
): string {
  const { messages, nameOf, speaker, texts } = teller
  if (row === column) return texts.itself(nameOf(row))
  const pair = textOfParts(capitalisedList(speaker, [row, column]))
  return cell ? `${pair}${messages.colon} ${cellInWords(teller, cell)}.` : texts.nothing(pair)
}
