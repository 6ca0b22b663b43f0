import { describe, expect, it } from 'vitest'
import { dateIn } from '../../../src/importers/dates.ts'
import type { Language } from '../../../src/model/index.ts'

describe('dateIn', () => {
  it.each([
    ['nl', 'Brussel, 17 juni 2023.', '2023-06-17'],
    ['fr', 'Le 1er FÉVRIER 1998', '1998-02-01'],
    ['fr', '2 JUIN 1998. — Loi', '1998-06-02'],
    ['de', 'Bonn, den 3. März 2020', '2020-03-03'],
    ['en', 'June 17, 2023', '2023-06-17'],
    ['en', 'on the 2nd of May 2019', '2019-05-02'],
    ['lb', 'Lëtzebuerg, de 5. Oktober 2021', '2021-10-05'],
    ['nl', 'Stand 2023-06-17', '2023-06-17'],
    ['nl', 'B.S. 25.11.1998', '1998-11-25'],
    ['nl', 'in juni kwamen 2023 mensen', null],
    ['nl', '31/02/2020', null],
    ['nl', '112023.06.17', null],
  ])('%s: %s is %s', (language, text, date) => {
    expect(dateIn(text, language as Language)).toBe(date)
  })
})
