import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionElement, fillSingleFile, wholeText } from '../../../src/formats/index.ts'
import type { Edition } from '../../../src/graph/index.ts'

const page = `<head><title>Verband</title></head><script type="application/json" id="${editionElement}"></script><script>code</script>`

const lists = { documents: [], entities: [], mentions: [], claims: [], errata: [] }

const editionOf = (title: string) =>
  ({ format: 1, corpus: { title: { en: title }, ...lists }, positions: {} }) as unknown as Edition

const inside = (html: string) => JSON.parse(/id="edition">([\s\S]*?)<\/script>/.exec(html)![1]!) as Edition

describe('a single file', () => {
  it('gives back any edition that was put into it, and only ever holds the last', () => {
    const awkward = [
      '</script>',
      '<!--',
      '<script',
      '$&',
      '$1',
      '$$',
      ']]>',
      '</title>',
      '\u2028',
      '\ud800',
      '"',
      '&',
    ]
    const titles = fc
      .array(fc.oneof(fc.string(), fc.constantFrom(...awkward)), { maxLength: 6 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(titles, titles, (first, second) => {
        const once = wholeText(fillSingleFile(page, editionOf(first)))
        expect(inside(once)).toEqual(editionOf(first))
        expect(wholeText(fillSingleFile(once, editionOf(second)))).toBe(
          wholeText(fillSingleFile(page, editionOf(second))),
        )
        expect(once.match(/<\/?script/g)).toHaveLength(4)
        expect(once.endsWith('<script>code</script>')).toBe(true)
      }),
    )
  })

  it('is refused where there is no place for an edition', () => {
    expect(() => wholeText(fillSingleFile('<html></html>', editionOf('')))).toThrow()
  })
})
