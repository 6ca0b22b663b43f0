import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/formats/extract.ts'
import { type FormatId, formats, wholeText } from '../../../src/formats/index.ts'
import {
  type CellValue,
  tabSeparated,
  writeQuoted,
  writeSpreadsheet,
} from '../../../src/formats/tables/delimited.ts'
import { citationOf, indexCorpus, project } from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { corpus, index } from '../graph/real.ts'
import { whole } from './whole.ts'

/** CSV by RFC 4180, read letter by letter. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (text[at] === '"' && text[++at] !== '"') break
        if (at >= text.length) throw new Error('a quote without end')
        cell += text[at]
      }
    } else {
      for (; at < text.length && !',\r\n"'.includes(text[at]!); at++) cell += text[at]
    }
    row.push(cell)
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither a comma nor a line's end at ${at}`)
  }
  return rows
}

const extract = whole('nl')

function table(format: FormatId) {
  const text = wholeText(formats[format].write(extract))
  const [header, ...rows] = parse(text.replace(/^\uFEFF/, ''))
  const records = rows.map(row => new Map(header!.map((name, n) => [name, row[n]!])))
  return { text, header: header!, rows, records }
}

describe('CSV for a spreadsheet', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'a', 'é', '😀') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(undefined),
  )

  it('comes back cell by cell, and runs nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), rows => {
        const text = wholeText(writeSpreadsheet(['a', 'b'], rows))
        expect(text.startsWith('\uFEFF')).toBe(true)
        const [, ...back] = parse(text.slice(1))
        expect(back.map(row => row.length)).toEqual(rows.map(row => row.length))
        for (const [r, row] of rows.entries()) {
          for (const [c, given] of row.entries()) {
            const read = back[r]![c]!
            if (typeof given !== 'string') expect(read).toBe(given === undefined ? '' : String(given))
            else {
              expect(read).not.toMatch(/^[=+\-@\t\r]/)
              expect(read).toBe(/^[=+\-@\t\r\n]/.test(given) ? `'${given}` : given)
            }
          }
        }
      }),
    )
  })

  it.each(['=HYPERLINK("http://evil.example")', '+1+cmd|/c calc', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'makes %j harmless, and says it is a text; for a program and for the clipboard too',
    formula => {
      expect(parse(wholeText(writeSpreadsheet(['a'], [[formula]])).slice(1))[1]).toEqual([`'${formula}`])
      expect(parse(wholeText(writeQuoted(['a'], [[formula]])))[1]).toEqual([`'${formula}`])
      expect(tabSeparated([[formula, -1]])).toBe(`'${formula.trim()}\t-1`)
    },
  )
})

describe('rows for the clipboard', () => {
  it('are one line each, a cell between tabs, none of which runs', () => {
    const units = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', 'é', '😀', '\u0000')
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: units }), { minLength: 2, maxLength: 2 })), rows => {
        const lines = tabSeparated(rows).split('\n')
        if (rows.length > 0) expect(lines).toHaveLength(rows.length)
        for (const [i, line] of lines.entries()) {
          if (rows.length === 0) continue
          const cells = line.split('\t')
          expect(cells).toHaveLength(rows[i]!.length)
          // As a spreadsheet takes the quotation marks off.
          for (const cell of cells)
            expect(
              cell.replace(/^"(.*)"$/s, (_all, inside: string) => inside.replaceAll('""', '"')),
            ).not.toMatch(/^[=+\-@]/)
        }
      }),
    )
    expect(tabSeparated([['"=1+1"']])).toBe('"""=1+1"""')
  })
})

describe('the paper as CSV', () => {
  it('has a node a row, with numbers that stay numbers', () => {
    const { records, text } = table('csv-nodes')
    expect(text.startsWith('\uFEFFid,label,label_nl,label_fr,type,x,y,size,color,mentions')).toBe(true)
    expect(records.map(record => record.get('id'))).toEqual(corpus.entities.map(({ id }) => id))
    const low = records.filter(record => record.get('y')!.startsWith('-'))
    expect(low.length).toBeGreaterThan(10)
    for (const record of records) expect(Number.isFinite(Number(record.get('y')))).toBe(true)
  })

  it('has an edge a row, as Gephi wants it', () => {
    const { header, records } = table('csv-edges')
    expect(header.slice(0, 4)).toEqual(['id', 'source', 'target', 'type'])
    const edges = [...edgesOf(extract)]
    expect(records.map(record => record.get('id'))).toEqual(edges.map(({ id }) => id))
    expect(records.map(record => record.get('type'))).toEqual(
      edges.map(({ directed }) => (directed ? 'Directed' : 'Undirected')),
    )
  })

  it('has the evidence, a row for each claim and language, with the exact words and where they stand', () => {
    const { header, records } = table('csv-evidence')
    expect(header).toEqual(
      'claim predicate subjects objects projects when status language document date section paragraph page passage quote'.split(
        ' ',
      ),
    )
    const quotes = corpus.claims.flatMap(claim => claim.quotes.map(quote => ({ claim, quote })))
    expect(records.length).toBe(quotes.length)
    for (const [n, { claim, quote }] of quotes.entries()) {
      const record = records[n]!
      const citation = citationOf(index, quote.passage)!
      expect(Object.fromEntries(record)).toMatchObject({
        claim: claim.id,
        predicate: claim.predicate,
        subjects: claim.subjects.join(';'),
        objects: claim.objects.join(';'),
        projects: claim.projects.join(';'),
        when: claim.when ?? '',
        language: quote.language,
        document: '928/2',
        date: citation.date,
        paragraph: String(citation.paragraph),
        passage: quote.passage,
        quote: quote.exact,
      })
    }
    expect(records.some(record => /aanbeveling \d/.test(record.get('section')!))).toBe(true)
    expect(records.some(record => /recommandation \d/.test(record.get('section')!))).toBe(true)
  })
})

describe('the paper for Neo4j', () => {
  it('has nodes with an id, labels and typed properties', () => {
    const { header, records, text } = table('neo4j-nodes')
    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(header.slice(0, 3)).toEqual(['id:ID', ':LABEL', 'label:string'])
    expect(header).toEqual(expect.arrayContaining(['x:double', 'mentions:int', 'when:string']))
    expect(new Set(records.map(record => record.get('id:ID'))).size).toBe(corpus.entities.length)
    expect(records.find(record => record.get('id:ID') === 'hazeldonk')!.get(':LABEL')).toBe('Entity;Project')
  })

  it('has ids that meet, whatever they begin with', () => {
    const odd = indexCorpus({
      ...corpus,
      entities: corpus.entities.map(entity =>
        entity.id === 'belgium' ? { ...entity, id: '=1+1' as EntityId } : entity,
      ),
      claims: corpus.claims.map(claim => JSON.parse(JSON.stringify(claim).replaceAll('"belgium"', '"=1+1"'))),
      mentions: [],
    })
    const written = (format: FormatId) =>
      wholeText(formats[format].write({ ...extract, index: odd, projection: project(odd, 'all') }))
    expect(written('neo4j-nodes')).toContain(`"'=1+1","Entity;Country"`)
    expect(written('neo4j-relationships')).toMatch(/"'=1\+1","[^"]*","COOPERATES_WITH"/)
    for (const cell of parse(written('neo4j-relationships')).flat()) expect(cell).not.toMatch(/(?:^|;)=/)
  })

  it('has relationships between them, on one line each, with lists', () => {
    const { header, records, text } = table('neo4j-relationships')
    expect(header.slice(0, 4)).toEqual([':START_ID', ':END_ID', ':TYPE', 'symmetric:boolean'])
    expect(header).toContain('projects:string[]')
    const edges = [...edgesOf(extract)]
    expect(text.split('\r\n').length).toBe(edges.length + 2)
    expect(text).not.toMatch(/[^\r]\n/)
    const ids = new Set<string>(corpus.entities.map(({ id }) => id))
    for (const [n, record] of records.entries()) {
      const { from, to, directed, claim } = edges[n]!
      expect(ids.has(record.get(':START_ID')!)).toBe(true)
      expect([record.get(':START_ID'), record.get(':END_ID')]).toEqual([from, to])
      expect(record.get(':TYPE')).toBe(claim.predicate.toUpperCase().replaceAll('-', '_'))
      expect(record.get('symmetric:boolean')).toBe(String(!directed))
    }
  })
})
