// What the cues of a language are: the words by which it says who acts with whom.

/** By what a language says that something is done by somebody, and that somebody does it. */
export type Deed = { readonly by: RegExp; readonly does: RegExp }

export const deeds = ['leads', 'supports', 'produces', 'concludes'] as const

export type ClaimCues = {
  /** Two or more act together, though nothing but a list of them is there. */
  readonly cooperates: RegExp
  /** They have to do with one another where the text says 'with' or 'between'. */
  readonly relates: RegExp
  /** Who stands before is one of what stands behind. */
  readonly member: RegExp
  /** Somebody is part of something that has a name. */
  readonly participates: RegExp
  /** What follows are the partners of each other. */
  readonly between: RegExp
  /** What follows are the partners of who stands before. */
  readonly with: RegExp
  /** What follows is where something is. */
  readonly where: RegExp
  /** It is not so. */
  readonly denied: RegExp
  /** Who leads, supports, draws up, signs: behind the word, or before it. */
  readonly leads: Deed
  readonly supports: Deed
  readonly produces: Deed
  readonly concludes: Deed
  /** What follows is all of those who act together with somebody. */
  readonly joint: RegExp
  /** Without one of these, two that stand beside one another are no list: 'the police of the Benelux'. */
  readonly joins: RegExp
  /** What a list of names does not go on over: verbs, and what begins a clause. */
  readonly parts: RegExp
  /** It is yet to be. */
  readonly planned: RegExp
  /** Since when, as a year. */
  readonly since: RegExp
  /** 'The three countries', by which papers of the Benelux mean its own. */
  readonly ours: RegExp
  /** 'The partners': those that the text has named so far. */
  readonly partners: RegExp
  /** 'This plan': the last that the text has named. */
  readonly thing: RegExp
  /** 'The cooperation', 'a joint approach': the one that the text is about. */
  readonly shared: RegExp
  /** Several do something together that has a name. */
  readonly worksOn: RegExp
  /** Somebody has had a part in drawing something up. */
  readonly contributes: RegExp
  /** Whoever does what the sentence says does what stands here too. */
  readonly besides: RegExp
}
