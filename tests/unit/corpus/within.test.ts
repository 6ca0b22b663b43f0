// A form that must stand within other words takes only its own.

import { describe, expect, it } from 'vitest'
import { compilePage, mentionsOf, type Names, saidBy } from './one-page.ts'

const page = (text: string, names: Names) => compilePage({ text: { en: text }, languages: ['en'], names })

describe('the words around a form', () => {
  it('are only looked at: other names in them are found', () => {
    const compilation = page('In Luxembourg the police take part. The police elsewhere do not.', {
      'country/luxembourg': { en: ['Luxembourg'] },
      'actor-group/police': { en: [{ text: 'police', within: 'In Luxembourg the police' }] },
    })
    expect(mentionsOf(compilation)).toEqual(['luxembourg: Luxembourg', 'police: police'])
    expect(saidBy(compilation, 'error')).toEqual([])
  })

  it('may be shared by several entities', () => {
    const within = 'the police and the customs of Luxembourg'
    const compilation = page(
      'There, the police and the customs of Luxembourg meet; other police and customs do not.',
      {
        'actor-group/lux-police': { en: [{ text: 'police', within }] },
        'actor-group/lux-customs': { en: [{ text: 'customs', within }] },
      },
    )
    expect(mentionsOf(compilation)).toEqual(['lux-police: police', 'lux-customs: customs'])
    expect(saidBy(compilation, 'error')).toEqual([])
  })

  it('may lie inside longer ones', () => {
    const compilation = page('In Luxembourg the police and the customs work together.', {
      'actor-group/lux-police': { en: [{ text: 'police', within: 'In Luxembourg the police' }] },
      'actor-group/lux-customs': {
        en: [{ text: 'customs', within: 'In Luxembourg the police and the customs' }],
      },
    })
    expect(mentionsOf(compilation)).toEqual(['lux-police: police', 'lux-customs: customs'])
  })

  it('tell the same words apart, whichever is written first, and leave the rest to a form without any', () => {
    const names = {
      'actor-group/police': { en: ['police'] },
      'actor-group/lux-police': { en: [{ text: 'police', within: 'police of Luxembourg' }] },
      'actor-group/city-police': { en: [{ text: 'police', within: 'police of Luxembourg City' }] },
    }
    const text = 'Here the police of Luxembourg City, the police of Luxembourg, and the police.'
    const right = ['city-police: police', 'lux-police: police', 'police: police']
    expect(mentionsOf(page(text, names))).toEqual(right)
    const reversed = Object.fromEntries(Object.entries(names).reverse())
    expect(mentionsOf(page(text, reversed))).toEqual(right)
  })

  it('may begin a sentence, though they are written small', () => {
    const compilation = page('In Ghent the port acts. Port authorities follow.', {
      'place/ghent-port': { en: [{ text: 'port', within: 'in Ghent the port' }] },
      'actor-group/authorities': { en: [{ text: 'port', within: 'port authorities' }] },
    })
    expect(mentionsOf(compilation)).toEqual(['ghent-port: port', 'authorities: Port'])
  })

  it('may be a compound of which the form is a part', () => {
    const compilation = page('It is the Benelux-verband that meets.', {
      'region/benelux': { en: [{ text: 'Benelux', within: 'Benelux-verband' }] },
    })
    expect(mentionsOf(compilation)).toEqual(['benelux: Benelux'])
  })

  it('are named where they are not found, or are claimed twice', () => {
    const within = 'police of Mars'
    expect(
      saidBy(
        page('The police of Luxembourg meet.', {
          'actor-group/police': { en: ['police'] },
          'actor-group/mars-police': { en: ['police of Luxembourg', { text: 'police', within }] },
        }),
      ).join('\n'),
    ).toContain("form-not-found: 'police' stands nowhere in the text (en) within 'police of Mars'.")
    expect(
      saidBy(
        page('The police of Mars meet.', {
          'actor-group/police': { en: [{ text: 'police', within }] },
          'actor-group/mars-police': { en: [{ text: 'police', within }] },
        }),
        'error',
      ).join('\n'),
    ).toContain("form-claimed-twice: 'police' (en, within 'police of Mars') is a form of 'police' already")
  })
})
