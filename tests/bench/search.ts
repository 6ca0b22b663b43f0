// How long does search take a keystroke, and its index to build? `npx tsx tests/bench/search.ts`: reports, never fails.

import { buildSearchIndex, search, searchFileOfInSteps } from '../../src/search/index.ts'
import { realCorpus } from '../unit/search/corpora.ts'

const corpus = await realCorpus()
const typed = [
  'EURIEC',
  'hazeldonk overleg',
  'trafic de stupefiants',
  'police cooperation',
  'georganiseerde criminaliteit in de benelux',
]

const timed = (act: () => void) => {
  const start = performance.now()
  act()
  return performance.now() - start
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(2)
  console.log(`${what}: median ${at(0.5)} ms, 95% ${at(0.95)} ms, longest ${at(1)} ms (of ${times.length})`)
}

report(
  'Building the index of 928/2',
  Array.from({ length: 10 }, () => timed(() => buildSearchIndex(corpus))),
)

const steps = searchFileOfInSteps(corpus)
const stepTimes: number[] = []
for (let done = false; !done; ) {
  stepTimes.push(
    timed(() => {
      done = steps.next().done ?? false
    }),
  )
}
report('A step of it', stepTimes)

// A new index each round: what is kept from one keystroke to the next must be earned in the round. The quickest of
// the rounds is what search costs; the first also what a program costs that has just been started.
const rounds = Array.from({ length: 7 }, () => {
  const index = buildSearchIndex(corpus)
  return typed.flatMap(text => Array.from(text, (_, i) => timed(() => search(index, text.slice(0, i + 1)))))
})
report('A keystroke, the program just started', rounds[0]!)
report(
  'A keystroke, the quickest of seven rounds',
  rounds[0]!.map((_, i) => Math.min(...rounds.map(round => round[i]!))),
)
