// Which of the languages that somebody names a file is in.

import { describe, expect, it } from 'vitest'
import { askedOf } from '../../../src/importers/told-languages.ts'
import type { Language } from '../../../src/model/index.ts'

const asked = ['nl', 'fr'] as Language[]
const dutch = [
  'De politie van de havens en de douane van de drie landen delen hun gegevens met elkaar.',
  'Het overleg daarover begint in het voorjaar en wordt elk jaar herhaald.',
]
const french = [
  'La police des ports et la douane des trois pays partagent leurs données entre elles.',
  'La concertation à ce sujet débute au printemps et se répète chaque année.',
]

describe('of the languages that are asked for', () => {
  it('a file of one paper is in one of them, where the others are in other files', () => {
    expect(askedOf(dutch, asked)).toEqual(['nl'])
    expect(askedOf(french, asked)).toEqual(['fr'])
  })
  it('a file is in all of them, where it says both or nothing tells', () => {
    expect(askedOf([...dutch, ...french], asked)).toEqual(asked)
    expect(askedOf(['12', '—'], asked)).toEqual(asked)
  })
  it('one is heeded, whatever the file seems to be in', () => {
    expect(askedOf(dutch, ['fr'] as Language[])).toEqual(['fr'])
    expect(askedOf(dutch, ['sv', 'fr'] as Language[])).toEqual(['sv', 'fr'])
  })
})
