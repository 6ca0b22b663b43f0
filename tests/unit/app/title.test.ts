import { describe, expect, it } from 'vitest'
import { en } from '../../../src/app/messages/en.ts'
import { titleOf } from '../../../src/app/shell/title.ts'
import { decode } from '../../../src/explorer/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { nameIn } from '../../../src/words/index.ts'
import { index } from '../graph/real.ts'

const title = (hash: string, file: string | null = null) =>
  titleOf(
    {
      index,
      messages: en,
      inWords: () => 'Corpus',
      nameOf: id => nameIn(index, id, 'en' as Language),
      state: decode(hash, index, 'en').state,
    },
    file,
  )

describe('what the tab is called', () => {
  it.each([
    ['', 'Corpus · Verband'],
    ['#select=hazeldonk', 'Hazeldonk · Corpus · Verband'],
    ['#view=recommendations', 'Recommendations · Corpus · Verband'],
    ['#view=table&select=hazeldonk,kmar', 'Hazeldonk, KMAR · Table · Corpus · Verband'],
    ['#select=belgium--hazeldonk', 'Belgium – Hazeldonk · Corpus · Verband'],
    ['#select=hazeldonk,kmar,france,belgium', 'Hazeldonk, KMAR, France, … · Corpus · Verband'],
  ])('%s: %s', (hash, expected) => {
    expect(title(hash)).toBe(expected)
  })

  it('names the file that was opened', () => {
    expect(title('', 'a.json')).toBe('Corpus (a.json) · Verband')
  })
})
