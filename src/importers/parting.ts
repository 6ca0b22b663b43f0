// Paragraphs that only another language of the paper parts: set without indents and blank lines, with a last line that is full.

import { ends, goesOn } from '../text/index.ts'
import type { ImportedText, SourceBlock } from './imported.ts'

/** Beyond these, two texts say so different things that nothing is told of one by the other, in blocks. */
const maxApart = 40

/** A paragraph that is joined of more is not looked through. */
const maxPieces = 4

/** What is so much worse than the best so far is not gone on with. */
const maxWorse = 40

/** What it costs that a block is joined, that it has no counterpart, that the two are of different kinds. */
const cost = { joined: 1, alone: 8, unlike: 12 } as const

/** What is said in a language. */
type Flow = { readonly blocks: readonly SourceBlock[]; readonly tight: boolean }

/**
 * The texts of one paper, with paragraphs parted where a line ends with a sentence and the other language begins a new paragraph.
 * Only of a language whose paragraphs neither begin further in nor stand apart; all that is printed stays, in its order.
 */
export function partedAlike(texts: readonly ImportedText[]): ImportedText[] {
  const languages = [...new Set(texts.flatMap(text => text.languages))]
  const flows = languages.map(language => flowOf(texts, language))
  const breaks = new Map<SourceBlock, ReadonlySet<number>>()
  flows.forEach((one, i) => {
    for (const other of flows.slice(i + 1)) {
      if (!one.tight && !other.tight) continue
      for (const [block, places] of breaksBetween(one, other))
        breaks.set(block, new Set([...(breaks.get(block) ?? []), ...places]))
    }
  })
  if (breaks.size === 0) return [...texts]
  return texts.map(text => ({
    ...text,
    blocks: text.blocks.flatMap(block => partedAt(block, breaks.get(block))),
  }))
}

function flowOf(texts: readonly ImportedText[], language: ImportedText['languages'][number]): Flow {
  const blocks = texts.flatMap(text =>
    text.blocks.filter(
      block => (block.language ?? text.languages[0]) === language && block.role.is !== 'footnote',
    ),
  )
  return { blocks, tight: isTight(blocks) }
}

/** Whether most paragraphs begin as far out as their other lines, and right below the one before. */
function isTight(blocks: readonly SourceBlock[]): boolean {
  let [known, tight] = [0, 0]
  blocks.forEach((block, i) => {
    const before = blocks[i - 1]
    const [last, first, second] = [before?.runs.at(-1), block.runs[0], block.runs[1]]
    if (!last?.box || !first?.box || !second?.box || last.page !== first.page) return
    if (before?.role.is !== 'paragraph' || block.role.is !== 'paragraph' || second.page !== first.page) return
    const [step, leading] = [first.box.y - last.box.y, second.box.y - first.box.y]
    // Into another column.
    if (step <= 0 || leading <= 0) return
    known += 1
    if (step < 1.15 * leading && Math.abs(first.box.x - second.box.x) < 0.5 * first.box.height) tight += 1
  })
  return known > 0 && tight > 0.8 * known
}

/** Where a paragraph may end: behind a line that ends a sentence, before one that begins one. */
function candidatesIn({ role, text }: SourceBlock): number[] {
  if (role.is !== 'paragraph') return []
  return Array.from(text.matchAll(/\n/g), ({ index }) => index).filter(
    at => ends(text.slice(0, at)) && !goesOn(text.slice(at + 1)),
  )
}

/** How unlikely it is that texts of these lengths say the same (Gale & Church 1993), of the one language by `ratio` longer. */
function unlikeliness(a: number, b: number, ratio: number): number {
  const expected = a * ratio
  return (b - expected) ** 2 / (2 * 6.8 * Math.max(1, (expected + b) / 2))
}

type Parting = { readonly cost: number; readonly at: readonly number[] }

/** The best places to part a block into pieces of about these lengths; null where no lines end there. */
function partingOf(
  candidates: readonly number[],
  length: number,
  others: readonly number[],
  ratio: number,
): Parting | null {
  let states: (Parting & { readonly from: number })[] = [{ cost: 0, at: [], from: 0 }]
  for (const [i, other] of others.entries()) {
    const ends = i === others.length - 1 ? [length] : candidates
    const next = new Map<number, Parting & { readonly from: number }>()
    for (const state of states)
      for (const end of ends) {
        if (end <= state.from) continue
        const sum = state.cost + unlikeliness(end - state.from, other, ratio)
        if (sum < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost: sum, at: end === length ? state.at : [...state.at, end], from: end })
      }
    states = [...next.values()]
  }
  return states[0] ?? null
}

type Step = {
  readonly a: number
  readonly b: number
  readonly parts: 'a' | 'b' | null
  readonly at: readonly number[]
}
type State = { readonly cost: number; readonly step: Step | null }

/** Where blocks of two languages are to be parted so that each has its counterpart. */
function breaksBetween(one: Flow, other: Flow): (readonly [SourceBlock, readonly number[]])[] {
  const [as, bs] = [one.blocks, other.blocks]
  const sum = (blocks: readonly SourceBlock[]) => blocks.reduce((all, { text }) => all + text.length, 0)
  const ratio = sum(bs) / Math.max(1, sum(as))
  const [inA, inB] = [
    as.map(block => (one.tight ? candidatesIn(block) : [])),
    bs.map(block => (other.tight ? candidatesIn(block) : [])),
  ]
  const lengthsOf = (blocks: readonly SourceBlock[], from: number, count: number) =>
    blocks.slice(from, from + count).map(({ text }) => text.length)
  const states = new Map<number, State>([[0, { cost: 0, step: null }]])
  const width = bs.length + 1
  const reach = (i: number, j: number, cost: number, step: Step) => {
    const key = i * width + j
    if (cost < (states.get(key)?.cost ?? Number.POSITIVE_INFINITY)) states.set(key, { cost, step })
  }
  for (let i = 0; i <= as.length; i++) {
    const middle = (i * bs.length) / Math.max(1, as.length)
    const [low, high] = [Math.max(0, Math.floor(middle - maxApart)), Math.min(bs.length, middle + maxApart)]
    let least = Number.POSITIVE_INFINITY
    for (let j = low; j <= high; j++) least = Math.min(least, states.get(i * width + j)?.cost ?? least)
    for (let j = low; j <= high; j++) {
      const state = states.get(i * width + j)
      if (!state || state.cost > least + maxWorse) continue
      const [a, b] = [as[i], bs[j]]
      if (a) reach(i + 1, j, state.cost + cost.alone, { a: 1, b: 0, parts: null, at: [] })
      if (b) reach(i, j + 1, state.cost + cost.alone, { a: 0, b: 1, parts: null, at: [] })
      if (!a || !b) continue
      const unlike = a.role.is === b.role.is ? 0 : cost.unlike
      const both = state.cost + unlike + unlikeliness(a.text.length, b.text.length, ratio)
      reach(i + 1, j + 1, both, { a: 1, b: 1, parts: null, at: [] })
      for (let count = 2; count <= maxPieces; count++) {
        const isText = (blocks: readonly SourceBlock[], from: number) =>
          from + count <= blocks.length &&
          blocks.slice(from, from + count).every(({ role }) => role.is === 'paragraph')
        const ofA =
          isText(bs, j) && inA[i]!.length >= count - 1
            ? partingOf(inA[i]!, a.text.length, lengthsOf(bs, j, count), ratio)
            : null
        if (ofA)
          reach(i + 1, j + count, state.cost + ofA.cost + cost.joined * (count - 1), {
            a: 1,
            b: count,
            parts: 'a',
            at: ofA.at,
          })
        const ofB =
          isText(as, i) && inB[j]!.length >= count - 1
            ? partingOf(inB[j]!, b.text.length, lengthsOf(as, i, count), 1 / ratio)
            : null
        if (ofB)
          reach(i + count, j + 1, state.cost + ofB.cost + cost.joined * (count - 1), {
            a: count,
            b: 1,
            parts: 'b',
            at: ofB.at,
          })
      }
    }
  }
  const found: (readonly [SourceBlock, readonly number[]])[] = []
  for (let [i, j] = [as.length, bs.length]; i > 0 || j > 0; ) {
    const step = states.get(i * width + j)?.step
    if (!step) return []
    i -= step.a
    j -= step.b
    if (step.parts) found.push([step.parts === 'a' ? as[i]! : bs[j]!, step.at])
  }
  return found
}

/** A block, parted at some of its line breaks. */
function partedAt(block: SourceBlock, breaks: ReadonlySet<number> | undefined): SourceBlock[] {
  if (!breaks || breaks.size === 0) return [block]
  const ends = [...[...breaks].sort((a, b) => a - b), block.text.length]
  return ends.map((end, i): SourceBlock => {
    const start = i === 0 ? 0 : ends[i - 1]! + 1
    const runs = block.runs.flatMap(run => {
      const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)]
      return from < to ? [{ ...run, start: from - start, end: to - start }] : []
    })
    return { ...block, text: block.text.slice(start, end), runs }
  })
}
