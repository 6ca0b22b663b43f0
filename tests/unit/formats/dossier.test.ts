import { Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dossier as begun,
  dossierHtml,
  dossierMarkdown,
  type Extract,
  formatIds,
  formats,
  wholeText,
} from '../../../src/formats/index.ts'
import { inline } from '../../../src/formats/papers/markdown.ts'
import {
  actsIn,
  contextsOf,
  distinctStatements,
  endsOf,
  filter,
  indexCorpus,
  oneLine,
  project,
  projectAll,
} from '../../../src/graph/index.ts'
import type { Corpus, EntityId, Language } from '../../../src/model/index.ts'
import { threePapers } from '../../fixtures/papers/three.ts'
import { corpus, index, projections } from '../graph/real.ts'
import { corpora, text } from './random.ts'

const ids = (...names: string[]) => names as EntityId[]
const extractIn = (language: string): Extract => ({
  index,
  projection: projections.all,
  positions: () => [],
  language: language as Language,
})
const extractOf = (corpus: Corpus): Extract => {
  const index = indexCorpus(corpus)
  return { index, projection: project(index, 'all'), positions: () => [], language: 'nl' as Language }
}

/** With all its entries told. */
const dossier = (...given: Parameters<typeof begun>) => {
  const made = begun(...given)
  return { ...made, entries: [...made.entries] }
}

describe('a dossier', () => {
  it('tells everything stated of whom it is about, with every quote in each language and its place', () => {
    const chosen = ids('hazeldonk', 'kmar')
    const concerned = corpus.claims.filter(claim =>
      chosen.some(id => endsOf(claim).includes(id) || contextsOf(index, claim).has(id)),
    )
    const { entries, title } = dossier(extractIn('en'), chosen)
    expect(title).toBe('Dossier: Hazeldonk and the KMAR')
    expect(entries.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Hazeldonk: project',
      'KMAR: organisation',
    ])
    const told = entries.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements))
    const first = told.filter(({ again }) => !again)
    expect(first.length).toBe(distinctStatements(index, concerned).length)
    expect(first.flatMap(({ quotes }) => quotes.map(({ text }) => text)).sort()).toEqual(
      concerned.flatMap(({ quotes }) => quotes.map(({ exact }) => `“${oneLine(exact)}”`)).sort(),
    )
    for (const { quotes } of first)
      for (const { language, citation } of quotes)
        expect(citation).toMatch(language === 'nl' ? /^928\/2, .+, Dutch$/ : /^928\/2, .+, French$/)
    expect(first.map(({ number }) => number)).toEqual(first.map((_, i) => i + 1))
  })

  it('says who, with whom, in which project, since when', () => {
    const [hazeldonk, france] = dossier(extractIn('fr'), ids('hazeldonk', 'france')).entries
    expect(hazeldonk!.partners.slice(0, 4).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Belgique', 'Pays-Bas', 'Luxembourg', 'France']),
    )
    expect(hazeldonk!.times[0]).toBe('depuis 2006')
    expect(france!.projects).toContainEqual({ name: 'Hazeldonk', when: 'depuis 2006' })
    const sentences = hazeldonk!.groups.flatMap(({ statements }) =>
      statements.map(({ sentence }) => sentence),
    )
    expect(sentences).toContainEqual(
      expect.stringMatching(
        /^(?:La )?Belgique, .*Pays-Bas, .*Luxembourg et .*France coopèrent \(depuis 2006\)$/,
      ),
    )
  })

  it('tells a statement in full once, and then refers to it', () => {
    const { entries } = dossier(extractIn('en'), ids('hazeldonk', 'france'))
    const again = entries[1]!.groups.flatMap(({ statements }) => statements.filter(({ again }) => again))
    expect(again.length).toBeGreaterThan(3)
    const full = new Map(
      entries.flatMap(({ groups }) =>
        groups.flatMap(({ statements }) =>
          statements.map(({ number, sentence }) => [number, sentence] as const),
        ),
      ),
    )
    for (const { number, sentence } of again) expect(full.get(number)).toBe(sentence)
  })

  it('of no one in particular is of every actor and project, and of every claim that names one', () => {
    const { entries } = dossier(extractIn('nl'))
    const full = entries.flatMap(({ groups }) =>
      groups.flatMap(({ statements }) => statements.filter(({ again }) => !again)),
    )
    const tellable = corpus.claims.filter(
      claim => contextsOf(index, claim).size > 0 || endsOf(claim).some(id => actsIn(index, id)),
    )
    expect(tellable.length).toBeLessThan(corpus.claims.length)
    expect(full.length).toBe(distinctStatements(index, tellable).length)
  })

  it('of several papers says of each what it states, by one number where two state the same', () => {
    const three = indexCorpus(threePapers)
    const extract: Extract = {
      index: three,
      projection: projectAll(three).all,
      positions: () => [],
      language: 'en' as Language,
    }
    const { entries, sources } = dossier(extract, ids('belgium', 'river-police'))
    const told = entries.flatMap(({ name, groups }) =>
      groups.map(({ paper, heading, statements }) => ({
        ...{ name, paper: paper.split(',')[0], heading },
        said: statements.map(({ number, quotes, elsewhere }) => [number, quotes[0]?.citation, elsewhere]),
      })),
    )
    expect(told).toEqual([
      {
        ...{ name: 'Belgium', paper: 'H 12 of 2 May 2019', heading: 'In Clear Quay' },
        said: [[1, 'H 12, Inleiding, par. 1, Dutch', 'Also stated in Act 7.']],
      },
      {
        ...{ name: 'Belgium', paper: 'Act 7 of 20 December 2021', heading: 'In Clear Quay' },
        said: [[1, 'Act 7, art. 1, Dutch', 'Also stated in H 12.']],
      },
      {
        ...{ name: 'River Police', paper: 'R/4 of 30 September 2021', heading: 'In Blue Bend' },
        said: [[2, 'R/4, recommendation 1, par. 1, English', '']],
      },
      {
        ...{ name: 'River Police', paper: 'Act 7 of 20 December 2021', heading: 'Not in any project' },
        said: [[3, 'Act 7, art. 2, Dutch', '']],
      },
    ])
    expect(sources.map(source => source.split(' of ')[0])).toEqual(['H 12', 'R/4', 'Act 7'])
    const html = wholeText(dossierHtml(dossier(extract, ids('belgium'))))
    expect(html.match(/<h3>[^<]+<\/h3>/g)).toHaveLength(2)
    expect(html.match(/id="s1"/g)).toHaveLength(1)
    // Of one paper that is chosen it says what that states, and no more.
    const act = filter(three, projectAll(three).all, new Map([['document', new Set(['act'])]]))
    const alone = dossier({ ...extract, projection: act }, ids('belgium'))
    expect(alone.sources.map(source => source.split(' of ')[0])).toEqual(['Act 7'])
    expect([...alone.entries][0]!.groups[0]!.statements[0]!.elsewhere).toBe('')
  })

  it('tells only what one sees', () => {
    const seen = filter(index, projections.all, new Map([['predicate', new Set(['cooperates-with'])]]))
    const { entries } = dossier({ ...extractIn('en'), projection: seen }, ids('france'))
    const sentences = entries[0]!.groups.flatMap(({ statements }) =>
      statements.map(({ sentence }) => sentence),
    )
    expect(sentences.length).toBeGreaterThan(1)
    for (const sentence of sentences) expect(sentence).toMatch(/work together|works with/)
  })
})

describe('Markdown', () => {
  it('has a heading for each entry, and the words of both languages', () => {
    const written = wholeText(dossierMarkdown(dossier(extractIn('nl'), ids('hazeldonk'))))
    expect(written).toContain('\n## Hazeldonk\n')
    expect(written).toContain('> ‘Sinds 2006 werken België, Nederland, Luxemburg en Frankrijk samen')
    expect(written).toContain(
      '> ‘La Belgique, les Pays-Bas, le Luxembourg et la France collaborent depuis 2006',
    )
    expect(written).toContain('928/2, Hazeldonk-samenwerking, al. 1, Frans')
    expect(written).toContain('\n- 928/2 van 17 juni 2023, Benelux Comité van Ministers, Antwoord van')
  })

  it.each(['# ', '- ', '> ', '- **x:** ', ''])('keeps any text a text after %j', before => {
    const hostile = fc.oneof(
      text,
      fc.constantFrom(
        '# a',
        'a #',
        'a ##',
        '- a',
        '+ a',
        '1. a',
        '1) a',
        '> a',
        '===',
        '---',
        '```',
        '    a',
        '*a*',
        '__a__',
      ),
      fc.constantFrom(
        '[a](javascript:x)',
        '![a](b)',
        '<b>',
        '&lt;',
        '<http://a.b>',
        '[a]: b',
        'a\n\nb',
        '\\',
        '|a|',
        'a ##',
      ),
      fc.string({ unit: fc.constantFrom(...'#-+*_[]()<>!`~&\\1. a\n:=|') }),
    )
    fc.assert(
      fc.property(hostile, text => {
        const walker = new Parser().parse(`${before}${inline(text)}\n`).walker()
        let read = ''
        for (let step = walker.next(); step; step = walker.next()) {
          if (!step.entering) continue
          const { type, literal } = step.node
          expect([
            'document',
            'paragraph',
            'heading',
            'list',
            'item',
            'block_quote',
            'strong',
            'text',
          ]).toContain(type)
          read += literal ?? ''
        }
        const plain = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
        expect(read).toBe(before.includes('x') ? `x: ${plain}`.trimEnd() : plain)
      }),
      { numRuns: 300, endOnFailure: true },
    )
  })
})

describe('HTML', () => {
  const known =
    /^<(?:!doctype html|\/?(?:html|head|title|style|body|header|main|footer|nav|article|section|figure|figcaption|blockquote|div|dl|dt|dd|ul|li|p|h[1-4]|b|bdi|span|a|meta|img)(?: (?:lang|dir|charset|http-equiv|content|name|class|id|href|alt|src|aria-labelledby)="[^<>"]*")*)>$/

  it('is made of its own elements and no other, whatever the labels', () => {
    fc.assert(
      fc.property(corpora, text, (corpus, picture) => {
        const html = wholeText(
          dossierHtml(dossier(extractOf(corpus)), `<svg>${picture}<script>alert(1)</script></svg>`),
        )
        for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(known)
        expect(html).not.toMatch(/ on\w+=|<script|javascript:/i)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })

  it('runs and fetches nothing, gives each quote its language, and has headings in order', () => {
    const html = wholeText(dossierHtml(dossier(extractIn('fr'), ids('hazeldonk', 'kmar', 'france'))))
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
    )
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('<blockquote lang="nl" dir="ltr">«\u00a0Sinds 2006 werken België')
    expect(html).not.toMatch(/<(?:script|link|iframe)|https?:/)
    const levels = Array.from(html.matchAll(/<h([1-6])/g), ([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1)
    const links = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, id]) => id)
    expect(links.length).toBeGreaterThan(3)
    for (const id of links) expect(html.split(` id="${id}"`)).toHaveLength(2)
  })
})

describe('every format', () => {
  it('writes any corpus, whatever its labels and ids', () => {
    fc.assert(
      fc.property(corpora, corpus => {
        const extract = extractOf(corpus)
        for (const id of formatIds) expect(wholeText(formats[id].write(extract)).length).toBeGreaterThan(0)
      }),
      { numRuns: 15, endOnFailure: true },
    )
  })
})
