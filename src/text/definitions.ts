// Definitions that each language lists in its own order, as alphabets have it: paired by what they share, not by their place.

import type { Bead } from './align.ts'
import type { Unit } from './classify.ts'

/** Of fewer, the order says more than the words. */
const minRun = 3

/** A quoted term, or a term before a colon; perhaps behind a bullet. */
const definition = /^[-–—•\s]*(?:[«"“”„‘'][^»"”’'\n]{2,80}[»"“”’']|[^.:;!?\n]{2,60}:\s)/u

/** What is numbered is cited by its number, which would be false of the other language. */
const isDefinition = ({ block, kind, opens, number }: Unit): boolean =>
  (kind === 'paragraph' || kind === 'item') &&
  opens === undefined &&
  number === undefined &&
  definition.test(block.cut.text.slice(0, 200))

const isOfDefinitions = ({ first, second }: Bead): boolean =>
  first.length + second.length > 0 && [...first, ...second].every(isDefinition)

/** The pairs of two texts, with lists of definitions paired anew where that is plainly better. */
export function withDefinitions(beads: readonly Bead[]): Bead[] {
  const paired: Bead[] = []
  for (let at = 0; at < beads.length; ) {
    let end = at
    while (end < beads.length && isOfDefinitions(beads[end]!)) end++
    if (end === at) paired.push(beads[at++]!)
    else {
      paired.push(...pairedAnew(beads.slice(at, end)))
      at = end
    }
  }
  return paired
}

/** What two share of the beginnings of their words, from 0 to 1, and the pair of them. */
type Likeness = { readonly a: Unit; readonly b: Unit; readonly alike: number }

/** Two that share less say perhaps the same; what they share does not tell. */
const minAlike = 0.15
/** So many have to be better elsewhere, by so much together. */
const minMoved = 2
const minGain = 0.3

function pairedAnew(run: readonly Bead[]): readonly Bead[] {
  const [as, bs] = [run.flatMap(({ first }) => first), run.flatMap(({ second }) => second)]
  if (Math.min(as.length, bs.length) < minRun || as.length * bs.length > maxPairs) return run
  const keys = new Map([...as, ...bs].map(unit => [unit, beginningsIn(unit.block.cut.text)]))
  const alike = (a: Unit, b: Unit) => sharedShare(keys.get(a)!, keys.get(b)!)
  const all = as.flatMap(a => bs.map((b): Likeness => ({ a, b, alike: alike(a, b) })))
  const mates = new Map<Unit, Unit>()
  const taken = new Set<Unit>()
  for (const { a, b, alike } of all.toSorted((x, y) => y.alike - x.alike)) {
    if (alike < minAlike) break
    if (mates.has(a) || taken.has(b)) continue
    mates.set(a, b)
    taken.add(b)
  }
  const before = new Map(
    run.flatMap(({ first: [a], second: [b] }): [Unit, Unit][] => (a && b ? [[a, b]] : [])),
  )
  // What nothing tells of stays where it was, if that is free.
  for (const [a, b] of before) if (!mates.has(a) && !taken.has(b)) mates.set(a, b)
  const sum = (pairs: ReadonlyMap<Unit, Unit>) => [...pairs].reduce((all, [a, b]) => all + alike(a, b), 0)
  const moved = [...mates].filter(([a, b]) => before.get(a) !== b).length
  if (moved < minMoved || mates.size < before.size - 1 || sum(mates) < sum(before) + minGain) return run
  const left = bs.filter(b => ![...mates.values()].includes(b))
  const alone = as.filter(a => !mates.has(a))
  // The last of each side are one another's.
  if (left.length === 1 && alone.length === 1) mates.set(alone[0]!, left.pop()!)
  return [
    ...as.map((a): Bead => ({ first: [a], second: mates.has(a) ? [mates.get(a)!] : [] })),
    ...left.map((b): Bead => ({ first: [], second: [b] })),
  ]
}

/** A list of more is none that somebody reads. */
const maxPairs = 250_000

/** The first four letters of its longer words, without accents, and its numbers: 'politie' and 'police' begin alike. */
function beginningsIn(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}{4,}|\p{N}+/gu) ?? []
  return new Set(words.map(word => word.slice(0, 4)))
}

function sharedShare(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const one of some) if (others.has(one)) shared += 1
  return (2 * shared) / Math.max(1, some.size + others.size)
}
