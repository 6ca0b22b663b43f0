// What an attribute is likely to be for, by its name: programs call the same thing differently.

import type { Attributes, Scalar } from './attributed.ts'

/**
 * In order of precedence: the first that an item has a value of counts. Compared without case, spaces and punctuation, so
 * that `label` is also `Label` (NodeXL) and `sharedname` also `shared name` (Cytoscape).
 */
const roles = {
  /** igraph, Neo4j, TinkerPop and gexf4j keep a name among the attributes; visone writes `id`, and GraphML has `desc`. */
  'node-name': [
    'label',
    'name',
    'displayname',
    'fullname',
    'sharedname',
    'preflabel',
    'title',
    'caption',
    'naam',
    'nom',
    'titel',
    'titre',
    'id',
    'desc',
  ],
  /** `labelV` of TinkerPop and `labels` of Neo4j are kinds of nodes, and name them only where they tell them apart. */
  'node-kind': ['labelv', 'labels'],
  'edge-name': [
    'label',
    'labele',
    'predicate',
    'relation',
    'relationship',
    'reltype',
    'interaction',
    'type',
    'kind',
    'name',
    'title',
    'desc',
  ],
  /** In DOT `color` is the line around what `fillcolor` fills. */
  color: ['fillcolor', 'color', 'colour', 'fill', 'backgroundcolor', 'kleur', 'couleur', 'farbe'],
  x: ['x'],
  y: ['y'],
  size: ['size', 'radius'],
  weight: ['weight', 'value', 'width', 'strength', 'thickness', 'count', 'gewicht', 'poids'],
  red: ['r'],
  green: ['g'],
  blue: ['b'],
} as const satisfies Record<string, readonly string[]>

export type Role = keyof typeof roles

/** A name of an attribute as names are compared. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_\-.:]+/g, '')

/** The attributes of some items by what they are for. */
export class Columns {
  /** As the file calls them, by their plain names. */
  readonly #names = new Map<string, string[]>()

  constructor(items: Iterable<{ readonly attributes: Attributes }>) {
    const seen = new Set<string>()
    for (const { attributes } of items) {
      for (const name of attributes.keys()) {
        if (seen.has(name)) continue
        seen.add(name)
        const plain = plainName(name)
        const same = this.#names.get(plain)
        if (same) same.push(name)
        else this.#names.set(plain, [name])
      }
    }
  }

  /** The names of those that are for something, in order of precedence. */
  of(role: Role): readonly string[] {
    return roles[role].flatMap(plain => this.#names.get(plain) ?? [])
  }
}

/** The first of these attributes that is there, as a number: a text of digits is one too. NaN if there is none. */
export function numberOf(attributes: Attributes, names: readonly string[]): number {
  for (const name of names) {
    const value = attributes.get(name)
    if (typeof value === 'number') return value
    if (typeof value === 'string' && /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value)) {
      const number = Number(value)
      if (Number.isFinite(number)) return number
    }
  }
  return Number.NaN
}

/** A value as one would read it out; empty where there is none to read. */
export const wordsOf = (value: Scalar | undefined): string =>
  value === undefined || typeof value === 'boolean' ? '' : String(value)
