import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages, type Language } from '../../../src/model/index.ts'
import { isolated, languageAttributes, languageNameIn, withoutIsolation } from '../../../src/terms/index.ts'
import { corpus } from '../graph/real.ts'

const called = (code: string) =>
  ['en-GB', 'nl', 'fr', 'de'].map(locale => languageNameIn(code as Language, locale))

describe('a language', () => {
  it('has its name in every language of the page', () => {
    expect(called('nl')).toEqual(['Dutch', 'Nederlands', 'néerlandais', 'Niederländisch'])
    expect(called('ar')).toEqual(['Arabic', 'Arabisch', 'arabe', 'Arabisch'])
    expect(called('zh')).toEqual(['Chinese', 'Chinees', 'chinois', 'Chinesisch'])
    expect(called('lb')).toEqual(['Luxembourgish', 'Luxemburgs', 'luxembourgeois', 'Luxemburgisch'])
    expect(called('xq')).toEqual(['xq', 'xq', 'xq', 'xq'])
  })

  it('runs its way', () => {
    const directions = ['ar', 'he', 'fa', 'ur', 'en', 'ja', 'ru', 'az'].map(
      code => languageAttributes(code).dir,
    )
    expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'auto'])
  })

  it('keeps its direction to itself inside a sentence', () => {
    expect(isolated('الميناء (2)')).toBe('\u2068الميناء (2)\u2069')
    expect(isolated(isolated('ישראל'))).toBe('\u2068ישראל\u2069')
    expect(isolated('Łódź (2)')).toBe('Łódź (2)')
    expect(withoutIsolation(isolated('ישראל'))).toBe('ישראל')
  })

  it('says its direction wherever the page says its name', () => {
    const folder = join(import.meta.dirname, '../../../src')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
      /\.tsx?$/.test(path),
    )
    const alone = files.filter(path =>
      /\slang=["{]|[^.]\blang="\$/.test(readFileSync(join(folder, path), 'utf8')),
    )
    // Both are the page's own language, of a whole document.
    expect(alone.sort()).toEqual(
      ['app/pictures/snapshot.ts', 'formats/papers/html.ts', 'terms/languages.ts'].filter(path =>
        alone.includes(path),
      ),
    )
  })
})

it('what the editors of 928/2 remark is said in every language of the page', () => {
  const said = [
    ...corpus.claims.flatMap(({ remark, difference }) => [remark ?? [], difference ?? []].flat()),
    ...corpus.entities.flatMap(({ remark }) => remark ?? []),
  ]
  expect(said.length).toBeGreaterThan(180)
  const lacking = said.filter(texts => interfaceLanguages.some(language => !texts[language]))
  expect(lacking).toEqual([])
})
