// A corpus of written questions that one has at hand: lines of JSON, `{"id", "nl", "fr"}` each, gzipped or not. Nothing of
// them is kept here. Who and what there is are countries and a few bodies; a statement is made of each sentence that names two
// of them, so that there is something to draw. It says nothing true of the world, only how long much text takes.

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { stringify } from 'yaml'
import { compileCorpus, type Files } from '../../src/corpus/index.ts'
import { indexCorpus } from '../../src/graph/index.ts'
import type { Corpus, Language, Mention, Passage } from '../../src/model/index.ts'
import { countryCodes } from '../../src/text/countries.ts'

type Question = { readonly id: string; readonly nl: string; readonly fr: string }

const languages = ['nl', 'fr'] as const

/** Bodies, as the two languages write them. */
const bodies: readonly (readonly [id: string, nl: string, fr: string])[] = [
  ['eu', 'Europese Unie', 'Union européenne'],
  ['european-commission', 'Europese Commissie', 'Commission européenne'],
  ['nato', 'NAVO', 'OTAN'],
  ['un', 'Verenigde Naties', 'Nations Unies'],
  ['benelux', 'Benelux', 'Benelux'],
  ['who', 'Wereldgezondheidsorganisatie', 'Organisation mondiale de la santé'],
  ['infrabel', 'Infrabel', 'Infrabel'],
  ['europol', 'Europol', 'Europol'],
  ['frontex', 'Frontex', 'Frontex'],
  ['unicef', 'UNICEF', 'UNICEF'],
  ['fedasil', 'Fedasil', 'Fedasil'],
  ['sciensano', 'Sciensano', 'Sciensano'],
  ['bpost', 'bpost', 'bpost'],
  ['proximus', 'Proximus', 'Proximus'],
]

type Entity = {
  readonly id: string
  readonly label: Readonly<Record<string, string>>
  readonly forms?: Readonly<Record<string, readonly string[]>>
}

function entities(): ReadonlyMap<string, readonly Entity[]> {
  const names = new Map(
    ['en', ...languages].map(code => [code, new Intl.DisplayNames(code, { type: 'region' })]),
  )
  const named = countryCodes.map((code): Entity => {
    const label = Object.fromEntries(Array.from(names, ([language, of]) => [language, of.of(code)!]))
    return { id: `country-${code.toLowerCase()}`, label }
  })
  const others = bodies.map(
    ([id, nl, fr]): Entity => ({ id, label: { en: fr, nl, fr }, forms: { nl: [nl], fr: [fr] } }),
  )
  return new Map([
    ['country', named],
    ['organisation', others],
  ])
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** The archive runs its numbered questions into one another: '... 2020?2. Welke ...'. */
const inParagraphs = (text: string) => text.replace(/(?<=[.?!:;])\s*(?=\d{1,2}\.\s?\p{Lu})/gu, '\n\n')

/** The questions as the files of graph-data/. */
export function questionsCorpus(file: string): Files {
  const given = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(given) : given).toString('utf8')
  const questions = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Question)
  const files = new Map<string, Uint8Array>()
  const ids = questions.map(({ id }) => id.toLowerCase().replace(/[^a-z0-9]+/g, '-'))
  files.set(
    'corpus.yaml',
    bytes(stringify({ title: { en: 'Written questions' }, languages: [...languages], documents: ids })),
  )
  for (const [i, question] of questions.entries()) {
    const folder = `documents/${ids[i]}`
    const head = {
      number: question.id,
      title: Object.fromEntries(languages.map(code => [code, question[code].slice(0, 80).trim() || '–'])),
      date: '2020',
      languages: [...languages],
      sources: Object.fromEntries(languages.map(code => [code, `${code}.md`])),
    }
    files.set(`${folder}/document.yaml`, bytes(stringify(head)))
    for (const code of languages) files.set(`${folder}/${code}.md`, bytes(inParagraphs(question[code])))
  }
  const named = entities()
  const put = (keeps: (id: string) => boolean) => {
    for (const [type, list] of named)
      files.set(`entities/${type}.yaml`, bytes(stringify(list.filter(({ id }) => keeps(id)))))
  }
  put(() => true)
  const { corpus } = compileCorpus(files)
  // What nobody names would be an error.
  const found = new Set<string>(corpus.mentions.map(({ entity }) => entity))
  put(id => found.has(id))
  for (const [folder, claims] of claimsIn(corpus))
    files.set(`${folder}/claims.yaml`, bytes(stringify(claims)))
  return files
}

/** A statement for each sentence that names two, in each language in which it does. */
function claimsIn(corpus: Corpus): ReadonlyMap<string, readonly unknown[]> {
  const { mentionsByPassage, passages } = indexCorpus(corpus)
  const claims = new Map<string, unknown[]>()
  for (const [id, mentions] of mentionsByPassage) {
    const passage = passages.get(id)!
    const quotes = languages.flatMap(code => pairIn(passage, code as Language, mentions))
    const [first] = quotes
    if (!first) continue
    const same = quotes.filter(({ ends }) => ends.join() === first.ends.join())
    const folder = `documents/${passage.document}`
    const own = claims.get(folder) ?? []
    claims.set(folder, own)
    own.push({
      id: `s${own.length + 1}`,
      predicate: 'cooperates-with',
      subjects: first.ends,
      quotes: Object.fromEntries(same.map(({ language, exact }) => [language, exact])),
    })
  }
  return claims
}

/** The first sentence of a passage that names two, and stands nowhere else in it. */
function pairIn({ sides }: Passage, language: Language, mentions: readonly Mention[]) {
  const side = sides[language]
  if (!side) return []
  for (const { start, end } of side.sentences) {
    const exact = side.text.slice(start, end).trim()
    const ends = [
      ...new Set(
        mentions
          .filter(it => it.language === language && it.start >= start && it.end <= end)
          .map(({ entity }) => entity),
      ),
    ].sort()
    if (ends.length < 2 || exact.length > 2000 || side.text.split(exact).length > 2) continue
    return [{ language, ends: ends.slice(0, 2), exact }]
  }
  return []
}
