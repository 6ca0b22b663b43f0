// Tables that are opened as graphs: however they are separated, called and encoded.

import { describe, expect, it } from 'vitest'
import { openFile } from '../../../src/formats/index.ts'
import { bytes, utf16 } from './hostile.ts'

/** The edges of a table as `source>target`, `source-target` without a direction, and what is said of them. */
function edgesIn(text: string | Uint8Array, name = 'a.csv') {
  const file = openFile(name, text)
  if (file.kind !== 'graph') throw new Error(JSON.stringify(file))
  return {
    nodes: file.graph.nodes.map(({ id }) => id),
    edges: file.graph.edges.map(
      ({ source, target, directed }) => `${source}${directed ? '>' : '-'}${target}`,
    ),
    values: file.graph.edges.map(({ attributes }) => Object.fromEntries(attributes)),
    leftOut: Object.fromEntries(file.leftOut),
  }
}

const ann = { nodes: ['Ann', 'Ben'], edges: ['Ann>Ben'] }

describe('a list of edges', () => {
  it.each([
    ['commas', 'source,target\nAnn,Ben\n'],
    ['semicolons', 'source;target\r\nAnn;Ben\r\n'],
    ['tabs', 'source\ttarget\nAnn\tBen'],
    ['bars', 'source|target\nAnn|Ben\n'],
    ['what Excel says', 'sep=;\nsource;target\nAnn;Ben\n'],
    ['a byte order mark before it', '\uFEFFsource,target\nAnn,Ben\n'],
    ['quotes', '"source","target"\n"Ann","Ben"\n'],
    ['spaces around it', ' source , target \n Ann , Ben \n'],
    ['empty rows', '\nsource,target\n\nAnn,Ben\n,\n'],
  ])('is read with %s', (_what, text) => {
    expect(edgesIn(text)).toMatchObject(ann)
  })

  it.each([
    ['Dutch', 'van;naar'],
    ['Dutch, more formally', 'Bron;Doel'],
    ['French', 'de;à'],
    ['French, more formally', 'Origine;Cible'],
    ['German', 'Quelle;Ziel'],
    ['Spanish', 'Origen;Destino'],
    ['R', 'from;to'],
    ['Neo4j', ':START_ID(Person);:END_ID(Person)'],
    ['NodeXL', 'Vertex 1;Vertex 2'],
    ['knowledge graphs', 'head;tail'],
    ['linguists', 'Subject;Object'],
  ])('has its ends in the words of %s', (_language, header) => {
    expect(edgesIn(`${header}\nAnn;Ben\n`)).toMatchObject(ann)
  })

  it('finds its columns wherever they stand', () => {
    const { edges, values } = edgesIn(
      'Id,Since,Target,Weight,Type,Source,Label\n1,2001,Ben,2,Directed,Ann,knows\n2,2002,Ann,1,Undirected,Cas,\n',
    )
    expect(edges).toEqual(['Ann>Ben', 'Cas-Ann'])
    expect(values).toEqual([
      { weight: 2, Since: 2001, Label: 'knows' },
      { weight: 1, Since: 2002 },
    ])
  })

  it('has no header where none is known, and numbers stand nowhere below words', () => {
    expect(edgesIn('Ann,Ben,2\nBen,Cas,1.5\n')).toMatchObject({
      edges: ['Ann>Ben', 'Ben>Cas'],
      values: [{ weight: 2 }, { weight: 1.5 }],
    })
    expect(edgesIn('Ann,Ben\nBen,Cas\n').nodes).toEqual(['Ann', 'Ben', 'Cas'])
    expect(edgesIn('persoon;organisatie;jaren\nAnn;KMAR;3\nBen;KMAR;4\n')).toMatchObject({
      edges: ['Ann>KMAR', 'Ben>KMAR'],
      values: [{ jaren: 3 }, { jaren: 4 }],
    })
  })

  it('reads a decimal comma where a comma separates nothing, and counts a weight that is none', () => {
    expect(edgesIn('van;naar;gewicht;deel\nAnn;Ben;1,5;0,25\n')).toMatchObject({
      values: [{ weight: 1.5, deel: 0.25 }],
    })
    expect(edgesIn('source,target,weight\nAnn,Ben,"1,5"\nBen,Ann,NA\n')).toMatchObject({
      values: [{}, {}],
      leftOut: { 'not-numbers': 1, 'empty-values': 1 },
    })
  })

  it('keeps what only looks like a number, and what stands between quotes', () => {
    const { nodes, values } = edgesIn(
      'source,target,code,note\n007,"Ann, ""the"" first",01,"two\nlines"\n008,Ben,02,x\n',
    )
    expect(nodes).toEqual(['007', 'Ann, "the" first', '008', 'Ben'])
    expect(values[0]).toEqual({ code: '01', note: 'two\nlines' })
  })

  it('has names that every object has', () => {
    expect(edgesIn('source,target,__proto__\n__proto__,constructor,x\n')).toMatchObject({
      edges: ['__proto__>constructor'],
    })
  })

  it.each([
    ['of networkx', 'a.edgelist', '# made by hand\n1 2 {}\n2 3 {}\n', ['1>2', '2>3']],
    ['of networkx, with values', 'a.txt', "1 2 {'weight': 2.5, 'label': 'a, b'}\n2 3 {}\n", ['1>2', '2>3']],
    [
      'of SNAP',
      'wiki-Vote.txt',
      '# Directed graph\n# FromNodeId\tToNodeId\n30\t1412\n30\t3352\n',
      ['30>1412', '30>3352'],
    ],
    ['with a header, called text', 'edges.txt', 'source;target\nAnn;Ben\n', ['Ann>Ben']],
    ['with a name that says nothing', 'download', 'from,to\nAnn,Ben\n', ['Ann>Ben']],
  ])('%s is one too', (_what, name, text, edges) => {
    expect(edgesIn(text, name).edges).toEqual(edges)
  })

  it('may be in the encoding of Windows, which is said, or in UTF-16', () => {
    const windows = bytes('source;target\nCaf', [0xe9], ';Belgi', [0xeb], '\n')
    expect(edgesIn(windows)).toMatchObject({ edges: ['Café>België'], leftOut: { encoding: 1 } })
    expect(edgesIn(utf16('source\ttarget\nCafé\tBelgië\n'), 'a.txt')).toMatchObject({
      edges: ['Café>België'],
      leftOut: {},
    })
  })
})

describe('a list of nodes', () => {
  it('has nodes and what is said of them, and no edges', () => {
    const file = openFile('nodes.csv', 'Id,Label,age\na,Ann,7\nb,Ben,\n')
    if (file.kind !== 'graph') throw new Error(file.kind)
    expect(file.graph.nodes.map(({ id, attributes }) => [id, Object.fromEntries(attributes)])).toEqual([
      ['a', { Label: 'Ann', age: 7 }],
      ['b', { Label: 'Ben' }],
    ])
    expect(file.graph.edges).toEqual([])
  })
})

describe('a table of texts', () => {
  it.each([
    [
      'columns called by their languages',
      'id,nl,fr\nv1,De havens werken samen.,Les ports coopèrent ensemble.\n',
    ],
    [
      'a title beside them',
      'Nr;Titel;Tekst NL;Texte FR\n7;Havens;De havens werken samen.;"Les ports coopèrent ; ensemble."\n',
    ],
    ['a column of texts', 'id,text\na,The ports of both countries cooperate.\nb,Why do they?\n'],
  ])('is no graph, and can be read as papers: %s', (_what, text) => {
    expect(openFile('a.csv', text)).toMatchObject({ kind: 'refused', refusal: { code: 'no-ends' } })
  })
  it.each([
    ['nodes with names in two languages', 'id,label_nl,label_fr\n1,Douane van Gent,Douane de Gand\n'],
    ['nodes that are described', 'id,label,description\n1,Ann,She leads the port.\n'],
    ['names in columns of languages', 'id,nl,fr\n1,Federale politie van Gent,Police fédérale de Gand\n'],
  ])('is not what has %s', (_what, text) => {
    expect(openFile('a.csv', text)).toMatchObject({ kind: 'graph' })
  })
  it('is not what has links, whatever they say', () => {
    expect(edgesIn('source,target,text\nAnn,Ben,They wrote this together.\n')).toMatchObject(ann)
  })
})
describe('a matrix', () => {
  it('has an edge for each number that is not zero, without direction where it is symmetric', () => {
    expect(edgesIn(';Ann;Ben;Cas\nAnn;0;2;0\nBen;2;1;\nCas;0;0;0\n')).toMatchObject({
      nodes: ['Ann', 'Ben', 'Cas'],
      edges: ['Ann-Ben', 'Ben-Ben'],
      values: [{ weight: 2 }, { weight: 1 }],
    })
    expect(edgesIn('x,Ann,Ben\nAnn,0,1\nBen,0,0\n').edges).toEqual(['Ann>Ben'])
  })

  it.each([
    ['a dash from itself', ';A;B;C\nA;-;1;0\nB;1;-;2\nC;0;2;-\n', ['A-B', 'B-C'], {}],
    ['a cross from itself', ',A,B,C\nA,x,1,0\nB,1,x,0\nC,0,0,x\n', ['A-B'], {}],
    ['a dot where there is no link', ',A,B,C\nA,.,1,.\nB,1,.,2\nC,.,2,.\n', ['A-B', 'B-C'], {}],
    ['NA from itself', ',A,B\nA,NA,1\nB,1,NA\n', ['A-B'], {}],
    ['NA elsewhere', ',A,B,C\nA,0,1,0\nB,1,0,NA\nC,0,1,0\n', ['A>B', 'B>A', 'C>B'], { 'empty-values': 1 }],
    ['a word', ',A,B,C\nA,0,1,0\nB,1,0,often\nC,0,often,0\n', ['A-B'], { 'not-numbers': 2 }],
    [
      'a word, of actors and events',
      ',H,E\nA,1,0\nB,?,1\nC,1,1\n',
      ['A-H', 'B-E', 'C-H', 'C-E'],
      {
        'not-numbers': 1,
      },
    ],
  ])('with %s is one, and counts what is no number', (_what, text, edges, leftOut) => {
    const found = edgesIn(text)
    expect(found.edges).toEqual(edges)
    expect(found.leftOut).toEqual(leftOut)
    expect(found.nodes).not.toContain('1')
  })

  it('is not what has a column of words', () => {
    const people = openFile('a.csv', ',person,age,size\n1,Ann,30,2\n2,Ben,40,3\n')
    expect(people).toMatchObject({ refusal: { code: 'no-ends' } })
    expect(edgesIn('A,B,C\nB,Dan,Eve\nC,Fay,2\n').edges).toEqual(['A>B', 'B>Dan', 'C>Fay'])
  })

  it('of actors and events joins the two', () => {
    expect(edgesIn(',Hazeldonk,EURIEC\nKMAR,1,0\nDJSOC,1,1\n').edges).toEqual([
      'KMAR-Hazeldonk',
      'DJSOC-Hazeldonk',
      'DJSOC-EURIEC',
    ])
  })
})
