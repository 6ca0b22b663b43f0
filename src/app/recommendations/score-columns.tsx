// What the scoreboard says of each recommendation: what it asks, and how many are counted, each number a way to the words.

import { useMemo } from 'react'
import {
  type CountKey,
  countKeys,
  type Recommendation,
  rankOfPassages,
  type Score,
} from '../../explorer/index.ts'
import { paperNumbers } from '../../graph/index.ts'
import type { ClaimId, EntityId } from '../../model/index.ts'
import { askedIn, isolated } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import type { TableColumn } from '../kit/columns.ts'

/** A recommendation, and the words of it once they are there. */
export type ScoreRow = { readonly score: Score; readonly told: Recommendation | null }

/** Where in the article of a recommendation one is led: to its head, a part of it, or what gives an entity as an answer. */
export type Place =
  | { readonly part: 'head' | 'involved' | 'national' }
  | { readonly part: 'answer'; readonly answer: EntityId }

export type GoTo = (id: EntityId, place: Place) => void

/** What is counted; null as long as the words are not there that say it. */
const countedIn = ({ score, told }: ScoreRow, key: CountKey): readonly (EntityId | ClaimId)[] | null =>
  key === 'national' ? (told?.nationalAnswers ?? null) : score[key]

export function useScoreColumns(onGo: GoTo): readonly TableColumn<ScoreRow>[] {
  const { index, speaker } = useSetting()
  const { columns, how } = useViewMessages().recommendations
  return useMemo(() => {
    const rank = rankOfPassages(index)
    return [
      {
        key: 'number',
        header: columns.number,
        // Its place among all: of several papers, one after the other.
        value: ({ score }) => rank.get(score.passage) ?? 0,
        cell: ({ score }) => score.number,
      },
      {
        key: 'asked',
        header: columns.asked,
        isRowHeader: true,
        value: ({ score }) => isolated(askedIn(index, score.id, speaker.language)),
        cell: ({ score }) => <Asked id={score.id} onGo={onGo} />,
      },
      ...countKeys.map(
        (key): TableColumn<ScoreRow> => ({
          key,
          header: columns[key],
          hint: how[key],
          value: row => countedIn(row, key)?.length ?? '',
          cell: row => <Count row={row} of={key} onGo={onGo} />,
        }),
      ),
    ]
  }, [index, columns, how, speaker, onGo])
}

/** What a recommendation asks, which leads to its article; and its paper, where there are several. */
function Asked({ id, onGo }: { readonly id: EntityId; readonly onGo: GoTo }) {
  const { index, nameOf, speaker } = useSetting()
  const paper = paperNumbers(index).get(id)
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={nameOf(id)}
        onClick={() => onGo(id, { part: 'head' })}
      >
        {isolated(askedIn(index, id, speaker.language))}
      </button>
      {paper !== undefined && <span className="soft"> {paper}</span>}
    </>
  )
}

/** Of these, that there is none is what one looks for. */
const isLacking = (key: CountKey): key is 'answers' | 'projects' => key === 'answers' || key === 'projects'

type CountProps = { readonly row: ScoreRow; readonly of: CountKey; readonly onGo: GoTo }

/** A number, which leads to the words: in the article, or those of some statements in the panel. */
function Count({ row, of: key, onGo }: CountProps) {
  const { messages, nameOf, send } = useSetting()
  const { score } = row
  const texts = useViewMessages().recommendations
  const counted = countedIn(row, key)
  if (!counted) return '…'
  if (counted.length === 0)
    return isLacking(key) ? <b className="lacking">{texts.lacking[key]}</b> : <span className="soft">0</span>
  const go = (place: Place) => onGo(score.id, place)
  const open = () => {
    switch (key) {
      case 'answers':
      case 'projects':
        return go({ part: 'answer', answer: score[key][0]! })
      case 'actors': {
        const [actor] = score.actors
        return go(score.involved.length > 0 ? { part: 'involved' } : { part: 'answer', answer: actor! })
      }
      case 'national':
        return go({ part: 'national' })
      case 'planned':
      case 'silent':
        return send({ type: 'select-all', what: score[key].map(id => ({ kind: 'claim', id })) })
    }
  }
  return (
    <button
      type="button"
      className="link"
      aria-label={`${texts.columns[key]}${messages.colon} ${counted.length}, ${nameOf(score.id)}`}
      onClick={open}
    >
      {counted.length}
    </button>
  )
}
