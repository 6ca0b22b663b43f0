// In what one may take part, by what the headings and the places of a document say of it.

import type { Passage } from '../model/index.ts'
import type { ProposedEntity } from './entities.ts'

/** The types of what one takes part in. */
export const hubs: ReadonlySet<string> = new Set(['project', 'working-group', 'event'])
/** 'In France' is where, and not who. */
export const somewhere: ReadonlySet<string> = new Set(['country', 'region', 'place'])

/** What headings are about, by the heading: the hub that fills it, or stands in it. */
export function headingHubs(
  passages: readonly Passage[],
  entities: readonly ProposedEntity[],
): ReadonlyMap<string, string> {
  const headings = new Set(passages.filter(({ kind }) => kind === 'heading').map(({ id }) => id as string))
  return new Map(
    entities
      .filter(({ type }) => hubs.has(type))
      .flatMap(({ id, spans }) =>
        spans
          .filter(({ passage }) => headings.has(passage))
          .map(({ passage }) => [passage as string, id] as const),
      ),
  )
}

/** How a cooperation is named by where it is: 'Benelux-samenwerking', 'coopération du Benelux'. */
const cooperationOf =
  /^(?:(?<place>\p{Lu}\p{L}+)[- ](?:samenwerking|cooperation|Zusammenarbeit)|coopération (?:de la |du |de l['’])?(?<lieu>\p{Lu}\p{L}+))$/u

/** What is done together in a place, by the name of the place. */
export const cooperationsIn = (entities: readonly ProposedEntity[]): ReadonlyMap<string, string> =>
  new Map(
    entities
      .filter(({ type }) => hubs.has(type))
      .flatMap(({ id, forms }) =>
        Object.values(forms).flatMap(own =>
          own.flatMap(form => {
            const { place, lieu } = cooperationOf.exec(form)?.groups ?? {}
            const name = place ?? lieu
            return name === undefined ? [] : [[name, id] as const]
          }),
        ),
      ),
  )
