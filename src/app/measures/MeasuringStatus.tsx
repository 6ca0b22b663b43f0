// How far the measures are that take a while, with a way to stop; and a way to begin again what was stopped.

import type { MeasureName } from '../../measures/index.ts'
import { useExplorer } from '../context/context.ts'
import type { Measuring } from './bench.ts'
import { measureMessages } from './messages/index.ts'
import { useBench, useMeasuring } from './use-measures.ts'

/** Of all of them together, from 0 to 1. */
const shareDone = (measuring: readonly Measuring[]): number =>
  measuring.reduce((sum, one) => sum + (one.kind === 'under-way' ? one.share : 1), 0) / measuring.length

/** `names`: always the same array for the same measures. */
export function MeasuringStatus({ names }: { readonly names: readonly MeasureName[] }) {
  const { ui } = useExplorer().state
  const bench = useBench()
  const measuring = [...useMeasuring(names).values()]
  const words = measureMessages[ui]
  const isUnderWay = measuring.some(({ kind }) => kind === 'under-way')
  const ended = measuring.find(({ kind }) => kind === 'stopped' || kind === 'failed')?.kind
  return (
    <div className="measuring" role="status">
      {isUnderWay && (
        <>
          {words.underWay(Math.floor(100 * shareDone(measuring)))}
          <button type="button" className="button" onClick={() => bench.stop()}>
            {words.stop}
          </button>
        </>
      )}
      {!isUnderWay && ended && (
        <>
          {ended === 'failed' ? words.failed : words.stopped}
          <button type="button" className="button" onClick={() => bench.ask(names, true)}>
            {words.again}
          </button>
        </>
      )}
    </div>
  )
}
