// The lines of a YAML text, and what stands in them: keys, dashes, scalars. Whatever may mean something else than it seems is `Unsure`.

import { scalarOf, Unsure, unescaped } from './plain-scalars.ts'

/** A key, all of it: `null`, `true` and `false` are none. Anything longer or stranger is left to others. */
const keyPattern = /(?!(?:null|true|false)\b)([A-Za-z][A-Za-z0-9_-]{0,100}):(?=[ \n])/iy
const namePattern = /[*&]([A-Za-z0-9_-]+)(?=[ \n])/y

/** What no plain scalar may begin with, and what would end it. */
const badStart = /^(?:[,[\]{}#&*!|>'"%@`?:]|-(?:$| ))/
const badWithin = /: |:$/
const plainInBrackets = /[^,[\]{}\n]+/y
const badInBrackets = /:(?: |$)|#/

/** Without the spaces at its end. */
function withoutEnd(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 0x20) end--
  return end === text.length ? text : text.slice(0, end)
}

const [newLine, space, hash, backslash] = [0x0a, 0x20, 0x23, 0x5c]
/**
 * Reads one thing of a text after the other; `take…` goes on behind it, `starts…` only looks. A column is where something begins in
 * its line, from 0; what stands further in than another's belongs to that.
 */
export class PlainLines {
  readonly #text: string
  #at = 0
  #lineStart = 0

  constructor(text: string) {
    this.#text = text.endsWith('\n') ? text : `${text}\n`
  }

  /** Goes to the next thing, over lines without anything and comments. Gives its column; -1 at the end of the text. */
  next(): number {
    for (;;) {
      if (this.#at >= this.#text.length) return -1
      if (!this.atLineEnd()) return this.#at - this.#lineStart
      this.#goToLine(this.#text.indexOf('\n', this.#at) + 1)
    }
  }

  /** Whether nothing more stands in this line, or a comment. */
  atLineEnd(): boolean {
    this.#skipSpaces()
    const code = this.#text.charCodeAt(this.#at)
    if (code !== hash) return code === newLine
    return this.#at === this.#lineStart || this.#text.charCodeAt(this.#at - 1) === space
  }

  startsEntry(): boolean {
    const following = this.#text[this.#at + 1]
    return this.#text[this.#at] === '-' && (following === ' ' || following === '\n')
  }

  startsKey(): boolean {
    return this.#match(keyPattern) !== null
  }

  startsFlow(): boolean {
    return this.#text[this.#at] === '[' || this.#text[this.#at] === '{'
  }

  /** Takes the dash of an entry; gives the column of what stands behind it, or -1 where nothing does. */
  takeDash(): number {
    this.#at += 1
    if (this.atLineEnd()) return -1
    if (this.startsEntry()) throw new Unsure()
    return this.#at - this.#lineStart
  }

  takeKey(): string {
    const key = this.#match(keyPattern)
    if (key === null) throw new Unsure()
    this.#at = keyPattern.lastIndex
    this.#skipSpaces()
    return key
  }

  /** Takes the name of an anchor or alias; null where none comes. */
  takeName(mark: '&' | '*'): string | null {
    if (this.#text[this.#at] !== mark) return null
    const name = this.#match(namePattern)
    if (name === null) throw new Unsure()
    this.#at = namePattern.lastIndex
    this.#skipSpaces()
    return name
  }

  /** Takes a scalar, and the lines below it that stand further in than `column`: they are part of it. */
  takeScalar(column: number): unknown {
    if (!this.#isQuoted()) return this.#takePlain(column)
    const said = this.#takeQuoted(column)
    this.endLine(column)
    return said
  }

  /** Takes a scalar within brackets. */
  takeFlowScalar(): unknown {
    if (this.#isQuoted()) return this.#takeQuoted(Number.POSITIVE_INFINITY)
    plainInBrackets.lastIndex = this.#at
    const said = withoutEnd(plainInBrackets.exec(this.#text)?.[0] ?? '')
    if (said === '' || badStart.test(said) || badInBrackets.test(said)) throw new Unsure()
    this.#at = plainInBrackets.lastIndex
    return scalarOf(said)
  }

  /** Takes a mark of brackets, if it comes next, in this line or in one further in than `column`. */
  takeMark(mark: string, column: number): boolean {
    this.#skipSpaces()
    while (this.#text[this.#at] === '\n' && this.#goesOn(this.#at + 1, column)) {
      this.#goToLine(this.#at + 1)
      this.#skipSpaces()
    }
    if (this.#text[this.#at] !== mark) return false
    this.#at += 1
    return true
  }

  /** Takes what is left of a line, which must be nothing; what comes below must not stand further in than `column`. */
  endLine(column: number): void {
    if (!this.atLineEnd() || this.next() > column) throw new Unsure()
  }

  #takePlain(column: number): unknown {
    const parts: string[] = []
    for (;;) {
      const line = this.#text.slice(this.#at, this.#text.indexOf('\n', this.#at))
      const comment = line.indexOf(' #')
      const part = withoutEnd(comment < 0 ? line : line.slice(0, comment))
      if (badWithin.test(part) || (parts.length === 0 && badStart.test(part))) throw new Unsure()
      parts.push(part)
      this.#goToLine(this.#at + line.length + 1)
      if (comment >= 0 || !this.#goesOn(this.#at, column)) break
      this.#skipSpaces()
    }
    // After lines with nothing in them it would go on.
    if (this.next() > column) throw new Unsure()
    return parts.length === 1 ? scalarOf(parts[0]!) : parts.join(' ')
  }

  /** A quoted text, its marks taken away. */
  #takeQuoted(column: number): string {
    const text = this.#text
    const mark = text.charCodeAt(this.#at)
    const isDouble = text[this.#at] === '"'
    const parts: string[] = []
    let from = ++this.#at
    for (;;) {
      const code = text.charCodeAt(this.#at)
      if (code === newLine) {
        parts.push(withoutEnd(text.slice(from, this.#at)))
        if (!this.#goesOn(this.#at + 1, column)) throw new Unsure()
        this.#goToLine(this.#at + 1)
        this.#skipSpaces()
        from = this.#at
      } else if (code === backslash && isDouble) this.#at += 2
      else if (this.#at >= text.length) throw new Unsure()
      else if (code !== mark) this.#at += 1
      else if (!isDouble && text.charCodeAt(this.#at + 1) === mark) this.#at += 2
      else break
    }
    parts.push(text.slice(from, this.#at))
    this.#at += 1
    const said = parts.length === 1 ? parts[0]! : parts.join(' ')
    return isDouble ? unescaped(said) : said.replaceAll("''", "'")
  }

  #isQuoted(): boolean {
    return this.#text[this.#at] === '"' || this.#text[this.#at] === "'"
  }

  /** Whether the line that begins at a place belongs to what stands above. In a scalar, one without anything says something else. */
  #goesOn(start: number, column: number): boolean {
    let from = start
    while (this.#text.charCodeAt(from) === space) from++
    const code = this.#text.charCodeAt(from)
    if (from - start <= column || code === newLine || from === this.#text.length) return false
    if (code === hash) throw new Unsure()
    return true
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#text)?.[1] ?? null
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === space) this.#at++
  }

  #goToLine(start: number): void {
    this.#at = start
    this.#lineStart = start
  }
}
