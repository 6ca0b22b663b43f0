// Finding names in a text.

import type { Range } from '../model/index.ts'
import { fold, unfold } from './fold.ts'

/** A place where a form stands; offsets in the text that was searched. */
export type Match<Owner> = Range & { readonly owner: Owner }

/** Finds, from left to right, every place of every form that was given when it was made. */
export type Matcher<Owner> = (text: string) => readonly Match<Owner>[]

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** The form with a capital initial, where it begins lower-case: how it stands at the start of a sentence. */
const capitalised = (form: string) => {
  const [initial = ''] = form
  return initial.toUpperCase() + form.slice(initial.length)
}

/**
 * A matcher for these forms. The longest form wins at a place, and none is found inside another. A form is a word
 * of its own: no letter, digit or hyphen touches it, so `Benelux` is not found in `Benelux-politieverdrag`: such a
 * compound is a form of whatever it names. Case counts, but a form that begins lower-case may begin a sentence.
 * Where two forms are the same, the first stands.
 */
export function matcher<Owner>(forms: Iterable<readonly [form: string, owner: Owner]>): Matcher<Owner> {
  const owners = new Map<string, Owner>()
  const given = [...forms].map(([form, owner]) => [fold(form.trim()).text, owner] as const)
  for (const [form, owner] of given) if (form && !owners.has(form)) owners.set(form, owner)
  for (const [form, owner] of given) {
    const initial = capitalised(form)
    if (form && !owners.has(initial)) owners.set(initial, owner)
  }
  if (owners.size === 0) return () => []

  // One expression over a text folded once, case-sensitive: /giu over the same names is hundreds of times slower.
  const longestFirst = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  )

  return text => {
    const folded = fold(text)
    return Array.from(folded.text.matchAll(names), match => ({
      ...unfold(folded, match.index, match.index + match[0].length),
      owner: owners.get(match[0])!,
    }))
  }
}
