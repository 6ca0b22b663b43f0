// JSON that is read as it comes (https://www.rfc-editor.org/rfc/rfc8259): entered where it is long, and read value by value
// where it is short, so that a file larger than any string can be opened.

/** What makes a text no JSON. */
export class JsonFault extends Error {
  /** From 1. */
  readonly line: number
  constructor(line: number) {
    super(`No JSON: line ${line}`)
    this.line = line
  }
}

/** A single value may be so long, in UTF-16 code units; strings end at four times as much. */
const maxValueChars = 1 << 27

/** What begins or ends something within a value. */
const structure = /["{}[\]]/g
const space = /[ \t\n\r]*/y
const primitive = /[^\s,\]}]*/y

export class JsonStream {
  readonly #chunks: Iterator<string>
  #text = ''
  #at = 0
  /** The lines of what has been dropped. */
  #lines = 0

  constructor(chunks: Iterable<string>) {
    this.#chunks = chunks[Symbol.iterator]()
  }

  /** Whether an object or an array comes next, or another value. */
  kind(): 'object' | 'array' | 'other' {
    const next = this.#peek()
    return next === '{' ? 'object' : next === '[' ? 'array' : 'other'
  }

  /** Enters an object: gives key after key. Whoever asks takes the value of each, before the next. */
  *keys(): Generator<string> {
    this.#expect('{')
    if (this.#took('}')) return
    do {
      if (this.#peek() !== '"') this.fail()
      const key = this.value() as string
      this.#expect(':')
      yield key
    } while (this.#took(','))
    this.#expect('}')
  }

  /** Enters an array: gives a turn for each item, which whoever asks takes before the next. */
  *items(): Generator<number> {
    this.#expect('[')
    if (this.#took(']')) return
    let count = 0
    do yield count++
    while (this.#took(','))
    this.#expect(']')
  }

  /** The next value, whole. */
  value(): unknown {
    this.#peek()
    const end = this.#endOfValue()
    const text = this.#text.slice(this.#at, end)
    try {
      const value: unknown = JSON.parse(text)
      this.#at = end
      return value
    } catch {
      return this.fail()
    }
  }

  /** Holds that nothing comes any more. */
  end(): void {
    if (this.#peek() !== '') this.fail()
  }

  fail(): never {
    const before = this.#text.slice(0, this.#at)
    throw new JsonFault(1 + this.#lines + newlinesIn(before))
  }

  /** The next character that is no space; empty at the end. Goes to it. */
  #peek(): string {
    for (;;) {
      space.lastIndex = this.#at
      space.test(this.#text)
      this.#at = space.lastIndex
      if (this.#at < this.#text.length) return this.#text[this.#at]!
      if (!this.#pull()) return ''
    }
  }

  #took(character: string): boolean {
    if (this.#peek() !== character) return false
    this.#at += 1
    return true
  }

  #expect(character: string): void {
    if (!this.#took(character)) this.fail()
  }

  /** Where the value that begins here ends. What is within it, `JSON.parse` will see to. */
  #endOfValue(): number {
    const first = this.#text[this.#at]
    if (first === '"') return this.#endOfString(this.#at)
    if (first === '{' || first === '[') return this.#endOfNested()
    for (;;) {
      primitive.lastIndex = this.#at
      primitive.test(this.#text)
      if (primitive.lastIndex < this.#text.length) return primitive.lastIndex
      if (!this.#pull()) return this.#text.length
    }
  }

  #endOfNested(): number {
    let depth = 0
    let from = this.#at
    for (;;) {
      structure.lastIndex = from
      const found = structure.exec(this.#text)
      if (!found) {
        from = this.#text.length - this.#at
        if (!this.#pull()) this.fail()
        from += this.#at
        continue
      }
      from = found.index + 1
      switch (found[0]) {
        case '"':
          from = this.#endOfString(found.index)
          break
        case '{':
        case '[':
          depth += 1
          break
        default:
          depth -= 1
          if (depth === 0) return from
      }
    }
  }

  /** Behind the closing quotation mark of the string that begins at `start`. */
  #endOfString(start: number): number {
    let from = start + 1 - this.#at
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + from)
      if (end < 0) {
        from = this.#text.length - this.#at
        if (!this.#pull()) this.fail()
        continue
      }
      let slashes = 0
      while (this.#text[end - 1 - slashes] === '\\') slashes += 1
      if (slashes % 2 === 0) return end + 1
      from = end + 1 - this.#at
    }
  }

  /** Drops what has been read, and takes in at least as much as is left; false at the end of the file. */
  #pull(): boolean {
    this.#lines += newlinesIn(this.#text.slice(0, this.#at))
    const parts = [this.#text.slice(this.#at)]
    this.#at = 0
    const least = parts[0]!.length
    if (least > maxValueChars) throw new RangeError('A value is too long.')
    let pulled = 0
    while (pulled <= least) {
      const { done, value } = this.#chunks.next()
      if (done) break
      parts.push(value)
      pulled += value.length
    }
    this.#text = parts.join('')
    return pulled > 0
  }
}

/** How many line breaks there are. */
export function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
