// The words of DOT (https://graphviz.org/doc/info/lang.html).

import { withCharacters } from './character-references.ts'
import { refuse } from './reading.ts'

export type Token =
  /** A name, a number or a string; a bare one may be a word of the language. */
  | { readonly kind: 'id'; readonly text: string; readonly bare: boolean; readonly line: number }
  /** An arrow, a bracket, or a sign. */
  | { readonly kind: 'sign'; readonly text: string; readonly line: number }

const space = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|^#[^\n]*)+/my
const string = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"/y
const bare = /-?(?:\.\d+|\d+(?:\.\d*)?)|[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y
const sign = /->|--|[{}[\];,=:+]/y

const take = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where an HTML string ends that begins here: its brackets lie in one another. */
function endOfHtml(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '<') depth++
    else if (text[at] === '>' && --depth === 0) return at + 1
  }
  return -1
}

/** In a string a backslash keeps a quote from ending it; other escapes are about how a label is set. Characters as in HTML. */
const unescaped = (text: string) => withCharacters(text.replace(/\\\n/g, '').replaceAll('\\"', '"'))

/** All words of a text. Refuses what is none. */
export function* tokensOf(text: string): Generator<Token> {
  let line = 1
  let at = 0
  const forward = (end: number) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < end; next = text.indexOf('\n', next + 1))
      line++
    at = end
  }
  while (at < text.length) {
    const gap = take(space, text, at)
    if (gap) {
      forward(at + gap[0].length)
      continue
    }
    const here = line
    const quoted = take(string, text, at)
    if (quoted) {
      forward(at + quoted[0].length)
      yield { kind: 'id', text: unescaped(quoted[1] ?? ''), bare: false, line: here }
    } else if (text[at] === '<') {
      const [start, end] = [at, endOfHtml(text, at)]
      if (end < 0) refuse({ code: 'cut-off', notation: 'DOT', line })
      forward(end)
      const words = text.slice(start + 1, end - 1).replace(/<[^<>]*>/g, ' ')
      yield { kind: 'id', text: withCharacters(words.replace(/\s+/g, ' ').trim()), bare: false, line: here }
    } else {
      // An arrow first: a number may begin with a hyphen.
      const found = take(sign, text, at)?.[0]
      const word = found ?? take(bare, text, at)?.[0]
      if (word === undefined)
        return refuse({ code: text[at] === '"' ? 'cut-off' : 'malformed', notation: 'DOT', line })
      at += word.length
      yield found
        ? { kind: 'sign', text: word, line: here }
        : { kind: 'id', text: word, bare: true, line: here }
    }
  }
}
