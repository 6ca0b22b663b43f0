// A large corpus that nobody wrote: the same for the same seed, with passages, quotes and mentions that are where they
// say they are.

import { type Edition, indexCorpus, type Mode, projectAll } from '../../src/graph/index.ts'
import type {
  ClaimId,
  Corpus,
  DocumentId,
  Entity,
  EntityId,
  EntityType,
  Language,
  LanguageVersion,
  Mention,
  Passage,
  PassageId,
  QuotedClaim,
} from '../../src/model/index.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const languages = ['nl', 'fr'] as Language[]
const document = 'synthetic' as DocumentId
const types: readonly EntityType[] = [
  'country',
  'organisation',
  'organisation',
  'actor-group',
  'organisation',
  'working-group',
]

/** So many actors, a hundredth of them projects, and so many links: each a claim in a passage of its own ten. */
export function synthesise(nodes: number, links: number, seed = 1): Edition {
  const next = random(seed)
  const pick = (count: number) => Math.floor(next() * count)
  const projects = Math.max(1, Math.round(nodes / 100))
  const entities = Array.from({ length: nodes }, (_, i): Entity => {
    const name = i < projects ? `Project ${i}` : `Actor ${i}`
    return {
      id: `e${i}` as EntityId,
      type: i < projects ? 'project' : types[i % types.length]!,
      label: { nl: name, fr: name, en: name } as Entity['label'],
    }
  })
  const claims: QuotedClaim[] = []
  const mentions: Mention[] = []
  const passages: Passage[] = []
  let sides: Record<string, string> = { nl: '', fr: '' }
  const perPassage = 10
  for (let i = 0; i < links; i++) {
    const number = Math.floor(i / perPassage) + 1
    const passage = `${document}.${number}` as PassageId
    const actor = projects + pick(nodes - projects)
    const met = next() < 0.6 ? pick(projects) : projects + pick(nodes - projects)
    // Nobody works with itself: then with the next.
    const other = met === actor ? projects + ((actor - projects + 1) % (nodes - projects)) : met
    const [a, b] = [entities[actor]!, entities[other]!]
    const sentence = {
      nl: `${a.label['nl' as Language]} werkt samen met ${b.label['nl' as Language]}.`,
      fr: `${a.label['nl' as Language]} coopère avec ${b.label['nl' as Language]}.`,
    }
    const quotes = languages.map(language => {
      const text = sentence[language as 'nl' | 'fr']
      const start = sides[language]!.length
      const end = start + text.length - 1
      sides[language] += `${text} `
      for (const entity of [a, b]) {
        const at = start + text.indexOf(entity.label[language]!)
        mentions.push({
          entity: entity.id,
          passage,
          language,
          start: at,
          end: at + entity.label[language]!.length,
          variant: false,
        })
      }
      return {
        language,
        passage,
        start,
        end,
        exact: text.slice(0, -1),
        prefix: '',
        suffix: '',
        ranges: [{ start, end }],
      }
    })
    const isProject = other < projects
    claims.push({
      id: `${document}~${i}` as ClaimId,
      document,
      predicate: isProject ? 'participates-in' : 'cooperates-with',
      subjects: isProject ? [a.id] : [a.id, b.id],
      objects: isProject ? [b.id] : [],
      projects: [],
      quotes: [quotes[0]!, quotes[1]!],
    })
    if (i % perPassage === perPassage - 1 || i === links - 1) {
      const side = (text: string): LanguageVersion => ({
        text,
        file: 'source.md',
        ranges: [{ start: 0, end: text.length }],
        sentences: [{ start: 0, end: text.length }],
      })
      passages.push({
        id: passage,
        document,
        kind: 'paragraph',
        section: [],
        paragraph: number,
        sides: { nl: side(sides.nl!), fr: side(sides.fr!) } as Passage['sides'],
      })
      sides = { nl: '', fr: '' }
    }
  }
  const corpus: Corpus = {
    title: { en: `${nodes} nodes, ${links} ties` } as Corpus['title'],
    questions: [],
    languages,
    documents: [
      {
        id: document,
        number: 'S/1',
        title: { en: 'Synthetic' } as Corpus['title'],
        date: '2026',
        issuer: null,
        languages,
        points: null,
        passages,
      },
    ],
    entities,
    mentions,
    claims,
    errata: [],
  }
  const side = Math.sqrt(nodes) * 100
  const places = entities.map(
    ({ id }) => [id, Math.round(next() * side * 1.45), Math.round(next() * side)] as const,
  )
  const projections = projectAll(indexCorpus(corpus))
  const placed = (mode: Mode) => {
    const nodes = new Set(projections[mode].nodes)
    return places.filter(([id]) => nodes.has(id))
  }
  return {
    format: 1,
    corpus,
    positions: { projects: placed('projects'), actors: placed('actors'), all: placed('all') },
  }
}
