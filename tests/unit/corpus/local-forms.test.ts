// Forms that mean their entity in some documents only, and those that should.

import { describe, expect, it } from 'vitest'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { mentionsOf, saidBy } from './one-page.ts'

type Form = string | { text: string; in?: string[]; within?: string }
type Entity = { label: object; forms?: { [language: string]: Form[] } }

/** A corpus of documents in one language, each by its id. */
function compiled(
  texts: { [document: string]: string },
  entities: { [name: string]: Entity },
  language = 'en',
) {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  const types = new Map<string, object[]>()
  for (const [name, entity] of Object.entries(entities)) {
    const [type = '', id] = name.split('/')
    types.set(type, [...(types.get(type) ?? []), { id, ...entity }])
  }
  return compileCorpus(
    new Map([
      ['corpus.yaml', bytes({ title: { en: 'C' }, languages: [language], documents: Object.keys(texts) })],
      ...[...types].map(([type, list]) => [`entities/${type}.yaml`, bytes(list)] as const),
      ...Object.entries(texts).flatMap(([id, text]) => [
        [
          `documents/${id}/document.yaml`,
          bytes({ number: id, title: { en: id }, date: '2024', languages: [language] }),
        ] as const,
        [`documents/${id}/source.md`, new TextEncoder().encode(text)] as const,
      ]),
    ]),
  )
}

const centres = { law: 'The Centre meets in Ghent.', act: 'The Centre meets in Ottawa.' }
const centre = (form: Form): Entity => ({ label: { en: 'a centre' }, forms: { en: [form] } })

describe('a form', () => {
  it('may mean one thing in one document and another in the next', () => {
    const compilation = compiled(centres, {
      'organisation/sects': centre({ text: 'Centre', in: ['law'] }),
      'organisation/night-work': centre({ text: 'Centre', in: ['act'] }),
    })
    expect(mentionsOf(compilation)).toEqual(['sects: Centre', 'night-work: Centre'])
    expect(saidBy(compilation, 'error')).toEqual([])
  })

  it('of a document goes before one of all', () => {
    const compilation = compiled(centres, {
      'organisation/sects': centre('Centre'),
      'organisation/night-work': centre({ text: 'Centre', in: ['act'] }),
    })
    expect(mentionsOf(compilation)).toEqual(['sects: Centre', 'night-work: Centre'])
  })

  it('is claimed twice only in one document', () => {
    const compilation = compiled(centres, {
      'organisation/sects': centre({ text: 'Centre', in: ['law', 'act'] }),
      'organisation/night-work': centre({ text: 'Centre', in: ['act'] }),
    })
    expect(saidBy(compilation, 'error').join('\n')).toContain(
      "form-claimed-twice: 'Centre' (en, in act) is a form of 'sects' already (entities/organisation.yaml:1); it cannot be one of 'night-work' too.",
    )
  })

  it('names documents that there are', () => {
    const compilation = compiled(centres, {
      'organisation/sects': centre({ text: 'Centre', in: ['lav', 'act'] }),
    })
    expect(saidBy(compilation, 'error')).toEqual([
      "unknown-id: There is no document 'lav', in which 'Centre' would mean 'sects'. Did you mean 'law'?",
    ])
  })

  it('that stands in other documents only is not found', () => {
    const compilation = compiled(
      { ...centres, letter: 'Nothing is said here.' },
      { 'organisation/sects': centre({ text: 'Centre', in: ['letter'] }) },
    )
    expect(saidBy(compilation).join('\n')).toContain(
      "form-not-found: 'Centre' stands nowhere in the text of letter (en) as a name of its own.",
    )
  })
})

describe('a form for all documents', () => {
  const common = (form: string, type = 'organisation', language = 'en', text = `It says ${form} here.`) =>
    saidBy(
      compiled(
        { law: text },
        { [`${type}/it`]: { label: { [language]: 'its label' }, forms: { [language]: [form] } } },
        language,
      ),
    ).filter(said => said.startsWith('common-form'))

  it.each([
    ['Centre', 'organisation', 'en', 'the name of a kind of body or paper'],
    ['verdrag', 'instrument', 'nl', 'a common word'],
    ['politie', 'actor-group', 'nl', 'a common word'],
    ['laatste verslag', 'document', 'nl', 'made of common words'],
    ['Gesetz', 'instrument', 'de', 'the name of a kind of body or paper'],
  ])('should not be %s', (form, type, language, why) => {
    expect(common(form, type, language).join()).toContain(`'${form}' (${language}) is ${why}, so`)
    expect(common(form, type, language).join()).toContain(`{ text: ${form}, in: [law] }`)
  })

  it('should not be a word that the texts write small, too', () => {
    expect(common('Paquet', 'instrument', 'fr', 'Ce Paquet contient un autre paquet.').join()).toContain(
      "'Paquet' (fr) is a word that the documents write small, too",
    )
  })

  it.each([
    ['Europol', 'organisation', 'en'],
    ['EU', 'organisation', 'nl'],
    ['928/2', 'document', 'nl'],
    ['Niederlande', 'country', 'de'],
    ['third countries', 'actor-group', 'en'],
    ['its label', 'actor-group', 'en'],
    ['its', 'actor-group', 'en'],
    ['gegevensuitwisseling', 'topic', 'nl'],
    ['港湾', 'place', 'ja'],
  ])('may be %s', (form, type, language) => {
    expect(common(form, type, language)).toEqual([])
  })
})

describe('in a language without forms', () => {
  it('labels and the names of countries serve', () => {
    const names: { [name: string]: Entity } = {
      'country/belgium': { label: { en: 'Belgium', nl: 'België' }, forms: { nl: ['België'] } },
      'country/netherlands': { label: { nl: 'Nederland' }, forms: { nl: ['Nederland'] } },
      'country/france': { label: { fr: 'France' } },
      'organisation/europol': { label: { en: 'Europol' } },
      'actor-group/customs': { label: { en: 'customs' }, forms: { nl: ['douane'] } },
    }
    const text = 'Belgium, the Netherlands and France cooperate with Europol, as their customs are.'
    expect(mentionsOf(compiled({ law: text }, names))).toEqual([
      'belgium: Belgium',
      'netherlands: Netherlands',
      'france: France',
      'europol: Europol',
    ])
    expect(
      mentionsOf(
        compiled({ law: 'In den Niederlanden und in Frankreich, nicht in Belgiens Häfen.' }, names, 'de'),
      ),
    ).toEqual(['netherlands: Niederlanden', 'france: Frankreich', 'belgium: Belgiens'])
    expect(mentionsOf(compiled({ law: 'Lëtzebuerg a Frankräich schaffen zesummen.' }, names, 'lb'))).toEqual([
      'france: Frankräich',
    ])
  })

  it('a label that two entities have names neither', () => {
    const twin: Entity = { label: { en: 'Harbour Board' } }
    expect(
      mentionsOf(
        compiled({ law: 'The Harbour Board meets.' }, { 'organisation/a': twin, 'organisation/b': twin }),
      ),
    ).toEqual([])
  })
})

describe('a name inside a longer one', () => {
  const found = (text: string, language: string, name: string, ...forms: string[]) =>
    mentionsOf(
      compiled({ law: text }, { [name]: { label: { en: name }, forms: { [language]: forms } } }, language),
    )

  it.each([
    ['nl', 'Het Ministerie van Justitie beslist.', 'actor-group/x', 'justitie'],
    ['fr', "Le Ministère de l'Emploi décide.", 'topic/x', 'emploi'],
    ['fr', 'La Communauté écoute le ministre de la Justice.', 'actor-group/x', 'Justice'],
    ['de', 'Das Ministerium der Justiz entscheidet.', 'organisation/x', 'Justiz'],
    [
      'nl',
      'Ook het Comité van Ministers van de Raad van Elders komt.',
      'organisation/x',
      'Comité van Ministers',
    ],
    ['fr', "Le Comité de Ministres du Conseil d'Ailleurs siège.", 'organisation/x', 'Comité de Ministres'],
    ['fr', 'La Déclaration de Bologne reste.', 'instrument/x', 'Déclaration'],
    ['nl', 'Het verdrag van Maastricht blijft.', 'instrument/x', 'verdrag'],
    ['en', 'They ask the European Harbour Centre for help.', 'organisation/x', 'Centre'],
    ['en', 'They ask the Centre for Sleep Research for help.', 'organisation/x', 'Centre'],
    ['es', 'El Centro de Estudios Marinos responde.', 'organisation/x', 'Centro'],
    ['it', 'La Legge sulla pesca cita il Centro di Studi Marini.', 'organisation/x', 'Centro'],
  ])('is no mention (%s): %s', (language, text, name, form) => {
    expect(found(text, language, name, form)).toEqual([])
  })

  it.each([
    ['nl', 'Het Hof van de EU en België beslissen.', 'organisation/x', 'EU'],
    ['fr', 'Les décisions du Comité de Ministres de 2021.', 'organisation/x', 'Comité de Ministres'],
    ['fr', 'Justice et police y prennent part.', 'actor-group/x', 'justice'],
    ['nl', 'Zij doen drie dingen: 1) Politie en 2) douane sturen.', 'actor-group/x', 'politie'],
    ['en', 'The Declaration of December 2018 holds.', 'instrument/x', 'Declaration'],
    ['en', 'In Belgium, Europol acts.', 'organisation/x', 'Europol'],
    ['en', 'Europol Officers and Their Tasks at Sea', 'actor-group/x', 'Officers'],
    ['de', 'Im Land Hessen arbeitet die Polizei der Stadt.', 'region/x', 'Hessen'],
    ['nl', 'SAMENWERKING VAN BELGIË EN NEDERLAND', 'country/x', 'BELGIË'],
    ['nl', 'De Politie Brussel rijdt.', 'actor-group/x', 'Politie'],
  ])('is one if it stands for itself (%s): %s', (language, text, name, form) => {
    expect(found(text, language, name, form)).toHaveLength(1)
  })

  it('is one if the longer one is its own, or is made of two known names', () => {
    expect(
      found(
        'Het Secretariaat-Generaal van de Benelux.',
        'nl',
        'organisation/x',
        'Secretariaat-Generaal',
        'Benelux-secretariaat',
      ),
    ).toEqual(['x: Secretariaat-Generaal'])
    const two = compiled(
      { law: 'Daarom komt de Benelux-werkgroep SENN-POST samen.' },
      {
        'region/benelux': { label: { en: 'Benelux' }, forms: { nl: ['Benelux-werkgroep'] } },
        'working-group/senn-post': { label: { en: 'SENN-POST' }, forms: { nl: ['SENN-POST'] } },
      },
      'nl',
    )
    expect(mentionsOf(two)).toEqual(['benelux: Benelux-werkgroep', 'senn-post: SENN-POST'])
  })
})
