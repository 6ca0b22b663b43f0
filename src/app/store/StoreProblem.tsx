// Why a store does not give what it is asked for, and what helps.

import type { LoadFault } from '../../editions/index.ts'
import { quoted } from '../kit/foreign-text.ts'
import type { StoreMessages } from './messages.ts'

type Props = { readonly fault: LoadFault; readonly texts: StoreMessages }

/** What a store says is told as far as one reads it. */
const maxTold = 240

export function StoreProblem({ fault, texts }: Props) {
  if (fault.code !== 'store') return <>{texts.faults.failing}</>
  return (
    <>
      {texts.faults[fault.problem]}
      {fault.told && (
        <span className="soft">
          {' '}
          {texts.said}: {quoted(fault.told, maxTold)}
        </span>
      )}
    </>
  )
}
