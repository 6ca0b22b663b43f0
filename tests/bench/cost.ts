// What work takes of the machine, together with the processes that it starts.

import { readdirSync, readFileSync } from 'node:fs'

/** Seconds of the clock and of the processors, and the most memory that was taken at a time. */
export type Cost = { readonly seconds: number; readonly worked: number; readonly megabytes: number }

/** How often it is looked at how much memory is taken, in milliseconds. */
const lookEveryMs = 100

/** Measures from now on; `from` begins the time anew, `cost` says what it was. */
export function measuring(): { readonly from: () => void; readonly cost: () => Cost } {
  let [clock, before] = [performance.now(), processorSeconds()]
  let most = 0
  setInterval(() => {
    most = Math.max(most, megabytesOf(processesFrom(process.pid)))
  }, lookEveryMs).unref()
  return {
    from: () => {
      clock = performance.now()
      before = processorSeconds()
    },
    cost: () => ({
      seconds: (performance.now() - clock) / 1000,
      worked: processorSeconds() - before,
      megabytes: Math.max(most, process.resourceUsage().maxRSS / 1024),
    }),
  }
}

/** What the system says of a process; null where it says nothing, as where it is not Linux. */
function told(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return null
  }
}

/** Of this process and of those that it has started and that have ended. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  // Behind the name of the process: times in hundredths of a second, the children's after its own.
  const numbers = told('self/stat')?.split(') ').at(-1)?.split(' ')
  const ofChildren = numbers ? Number(numbers[13]) + Number(numbers[14]) : 0
  return (user + system) / 1e6 + ofChildren / 100
}

/** A process with those that it has started, and those that they have. */
function processesFrom(id: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${id}/task`).flatMap(task =>
      (told(`${id}/task/${task}/children`) ?? '').split(' ').filter(Boolean).map(Number),
    )
    return [id, ...children.flatMap(processesFrom)]
  } catch {
    return [id]
  }
}

/** What they hold in memory; what they share is counted once. */
const megabytesOf = (processes: readonly number[]): number =>
  processes.reduce(
    (sum, id) => sum + Number(/^Pss:\s+(\d+)/m.exec(told(`${id}/smaps_rollup`) ?? '')?.[1] ?? 0) / 1024,
    0,
  )
