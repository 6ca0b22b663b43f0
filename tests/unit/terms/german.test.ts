// German sentences of the real graph: cases, adjectives that bend, prepositions that grow together with articles.

import { describe, expect, it } from 'vitest'
import type { CorpusIndex } from '../../../src/graph/index.ts'
import {
  type Claim,
  defaultVocabulary,
  type EntityId,
  type LanguageMap,
  type Predicate,
  type Status,
} from '../../../src/model/index.ts'
import {
  inNearestLanguage,
  listOf,
  nameFor,
  nameIn,
  relationName,
  sentenceOf,
  termsOf,
  textOfParts,
  type Voice,
} from '../../../src/terms/index.ts'
import { index } from '../graph/real.ts'

const language = 'de'
const said = (
  subjects: string,
  predicate: Predicate,
  objects: string,
  { status, voice }: { readonly status?: Status; readonly voice?: Voice } = {},
) =>
  textOfParts(
    sentenceOf(
      { index, language },
      {
        predicate,
        subjects: subjects.split(' ') as EntityId[],
        objects: objects.split(' ').filter(Boolean) as EntityId[],
        ...(status && { status }),
      } satisfies Pick<Claim, 'predicate' | 'subjects' | 'objects' | 'status'>,
      voice,
    ),
  )

describe('a statement in German', () => {
  it.each([
    [said('belgium netherlands', 'cooperates-with', ''), 'Belgien und die Niederlande arbeiten zusammen'],
    [
      said('belgium luxembourg', 'cooperates-with', '', { status: 'willing' }),
      'Belgien und Luxemburg sind bereit, zusammenzuarbeiten',
    ],
    [
      said('united-kingdom', 'participates-in', 'hazeldonk barrier-model'),
      'Das Vereinigte Königreich nimmt an Hazeldonk und am Barrieremodell teil',
    ],
    [
      said('customs', 'participates-in', 'hazeldonk', { status: 'willing' }),
      'Der Zoll ist bereit, an Hazeldonk teilzunehmen',
    ],
    [said('kmar', 'located-in', 'netherlands'), 'Die KMAR befindet sich in den Niederlanden'],
    [said('kmar', 'part-of', 'benelux'), 'Die KMAR gehört zur Benelux'],
    [said('eucpn', 'leads', 'customs', { status: 'planned' }), 'Das EUCPN wird den Zoll leiten'],
    [
      said('belgium', 'leads', 'barrier-model', { status: 'proposed', voice: 'inverse' }),
      'Das Barrieremodell sollte nach einem Vorschlag von Belgien geleitet werden',
    ],
    [
      said('european-union', 'supports', 'barrier-model', { voice: 'inverse' }),
      'Das Barrieremodell wird von der Europäischen Union unterstützt',
    ],
    [
      said('eucpn', 'addresses', 'organised-crime customs'),
      'Das EUCPN befasst sich mit der organisierten Kriminalität und dem Zoll',
    ],
  ])('%#: %s', (sentence, expected) => {
    expect(sentence).toBe(expected)
  })

  it('leaves no adjective and no article unbent in any statement of the graph', () => {
    const all = (['active', 'inverse'] as const).flatMap(voice =>
      index.corpus.claims.map(claim => textOfParts(sentenceOf({ index, language }, claim, voice))),
    )
    expect(all.length).toBeGreaterThan(400)
    for (const sentence of all) {
      expect(sentence).not.toMatch(/\b(?:an|bei|in|von|zu) dem\b|\bzu der\b/)
      expect(sentence).not.toMatch(/\b(?:mit|von|bei|aus|zu) (?:das|die|der \p{Ll}+e)\b /u)
      expect(sentence).not.toMatch(/\bd(?:er|ie|as) \p{L}+(?:ischer|isches|iertes|ierter)\b/u)
    }
  })

  it('is asked for as one asks', () => {
    const { questions, statement } = termsOf(language)
    const name = (id: string) => nameFor({ index, language }, id as EntityId)
    expect(questions.worksWith(name('netherlands'))).toBe('Wer arbeitet mit den Niederlanden zusammen?')
    expect(questions.cameOf(name('barrier-model'))).toBe('Was ist aus dem Barrieremodell geworden?')
    expect(questions.connected(name('netherlands'), name('european-union'))).toBe(
      'Wie sind die Niederlande mit der Europäischen Union verbunden?',
    )
    expect(statement.inProject(name('barrier-model'))).toBe('Im Barrieremodell')
    expect(relationName(defaultVocabulary, 'participates-in', language)).toBe('nimmt an … teil')
    const ids = ['netherlands', 'customs', 'european-union'] as EntityId[]
    expect(textOfParts(listOf({ index, language }, ids))).toBe(
      'die Niederlande, der Zoll und die Europäische Union',
    )
  })
})

describe('a name that is not there in German', () => {
  const named = (label: LanguageMap<string>, type: string) => {
    const corpus = { entities: new Map([['x', { id: 'x', type, label }]]), documents: new Map() }
    return nameIn(corpus as unknown as CorpusIndex, 'x' as EntityId, language)
  }

  it('is that of the platform for a country, else English, else French', () => {
    expect(named({ nl: 'Frankrijk', fr: 'France' }, 'country')).toBe('Frankreich')
    expect(named({ nl: 'Fedland', fr: 'Fédélande' }, 'country')).toBe('Fédélande')
    expect(named({ nl: 'douane', fr: 'douanes', en: 'customs' }, 'actor-group')).toBe('Customs')
    expect(inNearestLanguage({ nl: 'nota', fr: 'note' }, language)).toEqual({ value: 'note', language: 'fr' })
    // What one reads in another language than one's own is as it was.
    expect(inNearestLanguage({ nl: 'nota', fr: 'note' }, 'en')).toEqual({ value: 'nota', language: 'nl' })
  })
})
