// What is said of a type of entities and of a predicate, whichever they are.

import type { RelationFamily } from './relation-families.ts'

/** The shapes in the order of their numbers in the shader. */
export const shapes = [
  'circle',
  'ring',
  'square',
  'diamond',
  'hexagon',
  'pentagon',
  'triangle',
  'wedge',
  'star',
  'plus',
  'cross',
  'page',
  'frame',
] as const

export type Shape = (typeof shapes)[number]

/** How entities of a type look: a shape, and a colour on white paper and on a dark screen, `#rrggbb`. */
export type TypeStyle = { readonly shape: Shape; readonly light: string; readonly dark: string }

/** Types that are meant together: those that act, those that are made, all of them. No type may be called so. */
export const typeGroups = ['actors', 'made', 'any'] as const
export type TypeGroup = (typeof typeGroups)[number]

/** The types that may stand at an end of a claim. */
export type EndTypes<Type extends string> = readonly (Type | TypeGroup)[]

/** What sort of thing entities of a type are. */
export type TypeDefinition = {
  /** Cooperates, takes part, leads: one side of the affiliation network. */
  readonly acts?: true
  /** Somebody makes it, takes part in it, supports it: a project, a treaty. Of a dated one the timeline has a group. */
  readonly made?: true
  /** What a claim may name as its context: `always` one, as projects are, or where a claim names it so. */
  readonly context?: 'always' | 'named'
  /** Founded rather than drawn up. */
  readonly founded?: true
  /** Whether documents call it by common words (`customs`), or by a name of its own (`Belgium`); without it, by either. */
  readonly named?: 'common' | 'proper'
  readonly style: TypeStyle
}

/** What a predicate may join, and what its subjects do. */
export type PredicateDefinition<Type extends string = string> = {
  readonly subjects: EndTypes<Type>
  /** `none` makes it symmetric among its subjects. */
  readonly objects: 'none' | EndTypes<Type>
  /**
   * Whether its subjects have a hand in something: `together`, so that several of one claim are linked with one another, or
   * `each` for itself. `none` where it says what they are about, or where they lie.
   */
  readonly act: 'together' | 'each' | 'none'
  /** Its subjects belong to its objects: they take part in a project, lead it, are part of it. */
  readonly joins?: true
  /** It says where its subjects lie: nobody acts with the place where they are. */
  readonly spatial?: true
  /** What it is drawn like; without it, that follows from the rest (`familyOf`). */
  readonly family?: RelationFamily
}
