// The measures of what the filters leave, for whoever shows them.

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Projection } from '../../graph/index.ts'
import { type Measurement, type MeasureName, measureInputOf } from '../../measures/index.ts'
import { useExplorer } from '../context/context.ts'
import type { NodeLooks } from '../render/scene.ts'
import { Bench, type Measuring } from './bench.ts'
import { looksOf } from './looks.ts'

const benches = new WeakMap<Projection, Bench>()

/** Where the graph that the filters leave is measured: the same for everybody. */
export function useBench(): Bench {
  const { filtered, index } = useExplorer()
  const bench = benches.get(filtered) ?? new Bench(() => measureInputOf(index, filtered))
  benches.set(filtered, bench)
  return bench
}

/**
 * How far each of some measures is, which are begun. Whoever asks is drawn anew when what `tell` says of one changes.
 *
 * @param names Always the same array for the same measures.
 */
function useBenched(
  names: readonly MeasureName[],
  tell: (measuring: Measuring) => string,
): ReadonlyMap<MeasureName, Measuring> {
  const bench = useBench()
  useEffect(() => bench.ask(names), [bench, names])
  const told = useSyncExternalStore(bench.listen, () => names.map(name => tell(bench.at(name))).join())
  // biome-ignore lint/correctness/useExhaustiveDependencies: another `told` is another answer of the bench
  return useMemo(() => new Map(names.map(name => [name, bench.at(name)])), [bench, names, told])
}

const howFar = (measuring: Measuring) =>
  measuring.kind === 'under-way' ? String(measuring.share) : measuring.kind

/** How far each of some measures is. `names`: always the same array for the same measures. */
export const useMeasuring = (names: readonly MeasureName[]): ReadonlyMap<MeasureName, Measuring> =>
  useBenched(names, howFar)

const whether = ({ kind }: Measuring) => kind

/** Those of some measures that have been taken. `names`: always the same array for the same measures. */
export function useMeasurements(names: readonly MeasureName[]): ReadonlyMap<MeasureName, Measurement> {
  const measuring = useBenched(names, whether)
  return useMemo(() => {
    const taken = new Map<MeasureName, Measurement>()
    for (const [name, one] of measuring) if (one.kind === 'measured') taken.set(name, one.measurement)
    return taken
  }, [measuring])
}

/** The measures that nodes are drawn by. */
export function useDrawnMeasures(): readonly MeasureName[] {
  const { size, color } = useExplorer().state
  return useMemo(
    () => [
      ...(size === 'statements' ? [] : [size]),
      ...(color === 'communities' ? (['communities'] as const) : []),
    ],
    [size, color],
  )
}

/** How the nodes look by these; undefined where they look as ever, and until all of it is measured. */
export function useNodeLooks(): NodeLooks | undefined {
  const { filtered, state } = useExplorer()
  const { size } = state
  const drawn = useDrawnMeasures()
  const taken = useMeasurements(drawn)
  return useMemo(() => {
    if (taken.size < drawn.length) return undefined
    const sizes = size === 'statements' ? null : taken.get(size)?.values
    return looksOf(filtered.nodes, sizes ?? null, taken.get('communities')?.values ?? null)
  }, [filtered, size, drawn, taken])
}
